package org.evenaar.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Above the document: what people should know about this review. Stays until they close it. */
public final class NoticeBar {

	private final Composite control;
	private final Label words;
	private final Button action;
	private Optional<Runnable> onAction = Optional.empty();

	public NoticeBar(Composite parent) {
		control = Named.id(new Composite(parent, SWT.NONE), "notice");
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 6).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
		var icon = new Label(control, SWT.NONE);
		icon.setImage(EvenaarIcons.image(Icon.WARNING));
		words = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(words);
		action = Named.id(new Button(control, SWT.PUSH), "notice.action");
		GridDataFactory.swtDefaults().applyTo(action);
		action.addListener(SWT.Selection, event -> {
			hide();
			onAction.ifPresent(Runnable::run);
		});
		var close = Named.id(new Button(control, SWT.PUSH), "notice.close");
		close.setText(EditorTexts.text("notice.close"));
		close.addListener(SWT.Selection, event -> hide());
		control.setVisible(false);
		for (Control part : new Control[] {control, words, icon}) {
			Named.ownColors(part);
		}
		applyColors(icon);
		EvenaarColors.whenChanged(control, () -> applyColors(icon));
	}

	private void applyColors(Label icon) {
		for (Control part : new Control[] {control, words, icon}) {
			part.setBackground(EvenaarColors.background(ColorRole.MEDIUM));
			part.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		}
	}

	public void show(String sentence) {
		show(sentence, "", Optional.empty());
	}

	public void show(String sentence, String label, Runnable run) {
		show(sentence, label, Optional.of(run));
	}

	private void show(String sentence, String label, Optional<Runnable> run) {
		boolean shown = control.getVisible() && !words.getText().contains(sentence);
		words.setText(shown ? words.getText() + "\n" + sentence : sentence);
		onAction = shown ? onAction : Optional.empty();
		run.ifPresent(ignored -> {
			onAction = run;
			action.setText(label);
		});
		boolean acts = onAction.isPresent();
		action.setVisible(acts);
		((GridData) action.getLayoutData()).exclude = !acts;
		visible(true);
	}

	private void hide() {
		visible(false);
	}

	private void visible(boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
		control.getParent().layout(true, true);
	}
}
