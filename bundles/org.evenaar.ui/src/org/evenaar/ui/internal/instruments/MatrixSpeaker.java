package org.evenaar.ui.internal.instruments;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.evenaar.ui.internal.instruments.MatrixModel.Place;

/** Tells a screen reader what the cells of a matrix say: each is a child with its number. */
final class MatrixSpeaker {

	private final EvidenceMatrix matrix;
	private final String name;

	MatrixSpeaker(EvidenceMatrix matrix, String name) {
		this.matrix = matrix;
		this.name = name;
		matrix.getAccessible().addAccessibleListener(new Names());
		matrix.getAccessible().addAccessibleControlListener(new Cells());
	}

	private int children() {
		return matrix.model().rows().size() * (matrix.model().groups().size() + 1);
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = event.childID >= 0 && event.childID < children() ? matrix.model().spoken(matrix.placeOf(event.childID)) : name;
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = matrix.model().spoken(matrix.place());
			}
		}
	}

	private final class Cells extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = children();
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = matrix.isFocusControl() ? matrix.childOf(matrix.place()) : ACC.CHILDID_NONE;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = matrix.childOf(matrix.place());
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			boolean here = event.childID != ACC.CHILDID_SELF && here(matrix.placeOf(event.childID));
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (here ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
		}

		private boolean here(Place place) {
			return place.equals(matrix.place());
		}
	}
}
