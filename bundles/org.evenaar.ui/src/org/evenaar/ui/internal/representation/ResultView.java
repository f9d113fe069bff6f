package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.evenaar.population.PopulationException;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.ui.internal.parts.PageList;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** A result: buttons above, a list of pages at the left, the page chosen beside it. */
final class ResultView {

	private final ComparisonResult result;
	private final Optional<Path> file;
	private final List<ResultPages.Page> pages;
	private final Composite control;
	private final PageList list;
	private Button copy;

	ResultView(Composite parent, ComparisonResult result, Optional<Path> file) {
		this.result = result;
		this.file = file;
		this.pages = new ResultPages(result).all();
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		bar();
		list = new PageList(control, "comparison.pages", ComparisonTexts.of("result.pages"), pages.stream().map(ResultPages.Page::page).toList(),
				this::allowCopy);
		list.show(0);
	}

	private void bar() {
		Composite bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(12, 8).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label title = new Label(bar, SWT.NONE);
		title.setText(ComparisonTexts.of("result.title", result.comparison().data().name()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(title);
		button(bar, "result.report", Icon.EXPORT, this::exportReport);
		button(bar, "result.weights", Icon.EXPORT, this::exportWeights);
		copy = button(bar, "result.copy", Icon.COPY, this::copy);
		button(bar, "result.change", Icon.EDIT, () -> CompareHandler.change(control.getShell(), result.comparison(), file));
	}

	private static Button button(Composite bar, String key, Icon icon, Runnable action) {
		Button button = FORM.button(bar, SWT.PUSH, key, b -> action.run());
		button.setImage(EvenaarIcons.image(icon));
		button.setToolTipText(ComparisonTexts.of(key + ".tip"));
		EvenaarColors.whenChanged(button, () -> button.setImage(EvenaarIcons.image(icon)));
		return button;
	}

	private void allowCopy() {
		copy.setEnabled(pages.get(list.current()).table().isPresent());
	}

	List<String> titles() {
		return list.titles();
	}

	void setFocus() {
		list.setFocus();
	}

	void exportReport() {
		new RepresentationReportDialog(control.getShell(), result, file).open();
	}

	private void exportWeights() {
		WeightsExport.ask(control.getShell(), result);
	}

	/** Puts the table of the page on the clipboard, as far as it may leave this machine. */
	void copy() {
		Optional<List<GroupResult>> groups = pages.get(list.current()).table();
		if (groups.isEmpty()) {
			return;
		}
		try {
			Publication published = result.published();
			String text = ResultTables.cells(published, groups.get(), new RepresentationWords(UiLanguage.locale())).stream()
					.map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
			Clipboard clipboard = new Clipboard(control.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} catch (PopulationException e) {
			MessageDialog.openInformation(control.getShell(), ComparisonTexts.of("result.copy"), UiLanguage.of(e.sentence()));
		}
	}
}
