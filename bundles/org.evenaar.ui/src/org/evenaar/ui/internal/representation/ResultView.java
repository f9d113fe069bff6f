package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.population.PopulationException;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** A result: buttons above, a list of pages at the left, the page chosen beside it. */
final class ResultView {

	private static final int LIST_WIDTH = 300;

	private final ComparisonResult result;
	private final Optional<Path> file;
	private final List<ResultPages.Page> pages;
	private final List<Optional<Sheet>> sheets = new ArrayList<>();
	private final Composite control;
	private Table list;
	private Composite stack;
	private Button copy;

	ResultView(Composite parent, ComparisonResult result, Optional<Path> file) {
		this.result = result;
		this.file = file;
		this.pages = new ResultPages(result).all();
		pages.forEach(page -> sheets.add(Optional.empty()));
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		bar();
		list();
		stack = new Composite(control, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		list.select(0);
		show();
	}

	private void bar() {
		Composite bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(12, 8).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
		Label title = new Label(bar, SWT.NONE);
		title.setText(ComparisonTexts.of("result.title", result.comparison().data().name()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(title);
		button(bar, "result.report", Icon.EXPORT, this::exportReport);
		button(bar, "result.weights", Icon.EXPORT, this::exportWeights);
		copy = button(bar, "result.copy", Icon.COPY, this::copy);
		button(bar, "result.change", Icon.EDIT, () -> CompareHandler.change(control.getShell(), result.comparison(), file));
	}

	private static Button button(Composite bar, String key, Icon icon, Runnable action) {
		Button button = Forms.button(bar, SWT.PUSH, key, b -> action.run());
		button.setImage(EvenaarIcons.image(icon));
		button.setToolTipText(ComparisonTexts.of(key + ".tip"));
		EvenaarColors.whenChanged(button, () -> button.setImage(EvenaarIcons.image(icon)));
		return button;
	}

	private void list() {
		list = Named.spoken(new Table(control, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "comparison.pages", ComparisonTexts.of("result.pages"));
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(list);
		TableColumn name = new TableColumn(list, SWT.LEFT);
		TableColumn notice = new TableColumn(list, SWT.LEFT);
		for (ResultPages.Page page : pages) {
			new TableItem(list, SWT.NONE).setText(new String[] { page.title(), page.notice() });
		}
		Runnable look = () -> {
			for (int i = 0; i < pages.size(); i++) {
				boolean few = pages.get(i).shape() == Shape.UNDER;
				list.getItem(i).setImage(1, few ? EvenaarIcons.image(Shape.UNDER.icon()) : null);
				list.getItem(i).setForeground(1, EvenaarColors.foreground(few ? ColorRole.HIGH : ColorRole.MUTED));
			}
		};
		look.run();
		EvenaarColors.whenChanged(list, look);
		name.pack();
		notice.pack();
		((GridData) list.getLayoutData()).widthHint = Math.clamp(name.getWidth() + notice.getWidth() + 12L, LIST_WIDTH / 2, LIST_WIDTH);
		list.addListener(SWT.Selection, event -> show());
	}

	private void show() {
		int index = Math.max(0, list.getSelectionIndex());
		Sheet sheet = sheets.get(index).orElseGet(() -> build(index));
		((StackLayout) stack.getLayout()).topControl = sheet.control();
		stack.layout();
		sheet.arrange();
		copy.setEnabled(pages.get(index).table().isPresent());
	}

	private Sheet build(int index) {
		Sheet sheet = new Sheet(stack);
		pages.get(index).builder().build(sheet.column());
		sheets.set(index, Optional.of(sheet));
		return sheet;
	}

	List<String> titles() {
		return pages.stream().map(ResultPages.Page::title).toList();
	}

	void setFocus() {
		list.setFocus();
	}

	void exportReport() {
		new ReportDialog(control.getShell(), result, file).open();
	}

	private void exportWeights() {
		WeightsExport.ask(control.getShell(), result);
	}

	/** Puts the table of the page on the clipboard, as far as it may leave this machine. */
	void copy() {
		Optional<List<GroupResult>> groups = pages.get(Math.max(0, list.getSelectionIndex())).table();
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
