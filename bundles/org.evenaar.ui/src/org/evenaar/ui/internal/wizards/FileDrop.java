package org.evenaar.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/** Lets files be dropped on a window, or on a part of it. */
public final class FileDrop {

	private FileDrop() {
	}

	/** Files dropped on this control, or on what is inside it and takes no files itself, are brought to Evenaar. */
	public static void accept(Control control) {
		accept(control, files -> Bring.files(control.getShell(), files));
	}

	/**
	 * Files dropped on this control go to somebody who knows what to do with them.
	 *
	 * @param taker told the files, at least one, on the UI thread
	 */
	public static void take(Control control, Consumer<List<Path>> taker) {
		accept(control, taker);
	}

	/** @param taker told the files, on the UI thread */
	static void accept(Control control, Consumer<List<Path>> taker) {
		if (control.getData(DND.DROP_TARGET_KEY) != null) {
			return;
		}
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
		FileTransfer transfer = FileTransfer.getInstance();
		target.setTransfer(new Transfer[] { transfer });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
				for (TransferData type : event.dataTypes) {
					if (transfer.isSupportedType(type)) {
						event.currentDataType = type;
						return;
					}
				}
				event.detail = DND.DROP_NONE;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				dragEnter(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					taker.accept(Arrays.stream(names).map(Path::of).toList());
				}
			}
		});
	}
}
