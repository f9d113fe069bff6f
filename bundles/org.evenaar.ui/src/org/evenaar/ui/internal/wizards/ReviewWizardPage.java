package org.evenaar.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.Reviewer;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** The one page of the wizard: which documents, what will happen with each, and who the reviewer is. */
final class ReviewWizardPage extends WizardPage {

	/** How wide the columns are, in percent. */
	private static final int[] SHARES = { 32, 22, 11, 35 };

	private final List<IncomingFile> files = new ArrayList<>();
	private final boolean askName = !Bring.nameKnown();
	private Table table;
	private Label detail;
	private Button remove;
	private Button place;
	private Text name;

	ReviewWizardPage(List<IncomingFile> incoming) {
		super("files", WizardTexts.of("page.title"), null);
		setDescription(WizardTexts.of("page.text"));
		files.addAll(incoming);
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(root);
		table(root);
		buttons(root);
		detail = new Label(root, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, 2 * detail.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(detail);
		if (askName) {
			name(root);
		}
		FileDrop.accept(root, this::add);
		setControl(root);
		HelpContexts.set(root, HelpContexts.WIZARD);
		refresh();
	}

	private void table(Composite root) {
		table = new Table(root, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setData("org.evenaar.id", "wizard.files");
		accessible(table, WizardTexts.of("files"));
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(table);
		for (String key : new String[] { "column.file", "column.format", "column.size", "column.review" }) {
			column(key);
		}
		table.addListener(SWT.Resize, event -> widths());
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
	}

	private void column(String key) {
		TableColumn column = new TableColumn(table, key.equals("column.size") ? SWT.RIGHT : SWT.LEFT);
		column.setText(WizardTexts.of(key));
	}

	private void widths() {
		int room = table.getClientArea().width;
		for (int i = 0; i < SHARES.length; i++) {
			table.getColumn(i).setWidth(room * SHARES[i] / 100);
		}
	}

	private void buttons(Composite root) {
		Composite buttons = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "add", () -> add(FileChoice.choose(getShell(), WizardTexts.of("add.title"), false)));
		remove = button(buttons, "remove", this::remove);
		place = button(buttons, "place", this::choosePlace);
	}

	private Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(WizardTexts.of(key));
		button.setData("org.evenaar.id", "wizard." + key);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void name(Composite root) {
		Composite row = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 6).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(WizardTexts.of("name"));
		name = new Text(row, SWT.BORDER);
		name.setText(Reviewer.name());
		name.setData("org.evenaar.id", "wizard.name");
		name.setToolTipText(WizardTexts.of("name.hint"));
		name.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		new Label(row, SWT.NONE);
		Label hint = new Label(row, SWT.WRAP);
		hint.setText(WizardTexts.of("name.hint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
	}

	/** Adds files to the list; those that are on it already stay once. */
	void add(List<Path> more) {
		if (more.isEmpty()) {
			return;
		}
		List<Path> all = new ArrayList<>(files.stream().map(IncomingFile::file).toList());
		all.addAll(more);
		List<IncomingFile> fresh = Bring.incoming().look(all);
		List<IncomingFile> kept = fresh.stream().map(f -> earlier(f).orElse(f)).toList();
		files.clear();
		files.addAll(kept);
		refresh();
	}

	private Optional<IncomingFile> earlier(IncomingFile fresh) {
		return files.stream().filter(f -> f.file().equals(fresh.file())).findFirst();
	}

	private void remove() {
		int[] chosen = table.getSelectionIndices();
		Arrays.sort(chosen);
		for (int i = chosen.length - 1; i >= 0; i--) {
			files.remove(chosen[i]);
		}
		refresh();
	}

	private void choosePlace() {
		int index = table.getSelectionIndex();
		IncomingFile file = files.get(index);
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(WizardTexts.of("place.title", file.file().getFileName()));
		dialog.setFilterPath(file.review().getParent().toString());
		dialog.setFileName(file.review().getFileName().toString());
		dialog.setFilterExtensions(new String[] { "*" + Incoming.REVIEW });
		String chosen = dialog.open();
		if (chosen != null) {
			Path target = Path.of(chosen.endsWith(Incoming.REVIEW) ? chosen : chosen + Incoming.REVIEW);
			files.set(index, file.at(target));
			refresh();
		}
	}

	private void refresh() {
		table.removeAll();
		files.forEach(this::row);
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
		enable();
		check();
	}

	private void row(IncomingFile file) {
		TableItem item = new TableItem(table, SWT.NONE);
		String format = file.kind() == IncomingFile.Kind.REVIEW ? WizardTexts.of("format.review")
				: file.format().isEmpty() ? WizardTexts.of("format.unknown") : UiLanguage.of(file.format());
		item.setText(new String[] { file.file().getFileName().toString(), format,
				WizardTexts.size(file.bytes(), UiLanguage.locale()), fate(file, file.review().getFileName()) });
		Image image = EvenaarIcons.image(file.problem().isPresent() ? Icon.PROBLEM : file.opens() ? Icon.REVIEW : Icon.DOCUMENT);
		item.setImage(image);
	}

	private static String fate(IncomingFile file, Path review) {
		if (file.problem().isPresent()) {
			return WizardTexts.of("row.problem");
		}
		return switch (file.kind()) {
		case NEW -> WizardTexts.of("row.new", review);
		case NEW_ELSEWHERE -> WizardTexts.of("row.elsewhere", file.review());
		case REVIEWED -> WizardTexts.of("row.reviewed", review);
		case REVIEW -> WizardTexts.of("row.review");
		};
	}

	private void enable() {
		boolean any = !files.isEmpty() && table.getSelectionCount() > 0;
		remove.setEnabled(any);
		place.setEnabled(any && table.getSelectionCount() == 1
				&& files.get(table.getSelectionIndex()).kind() != IncomingFile.Kind.REVIEW);
		detail.setText(any && table.getSelectionCount() == 1 ? inFull(files.get(table.getSelectionIndex())) : "");
	}

	/** What the columns of the table may have no room for. */
	private static String inFull(IncomingFile file) {
		return file.file() + "\n" + fate(file, file.review());
	}

	/** One sentence about the most pressing matter, and whether the wizard can finish. */
	private void check() {
		setErrorMessage(null);
		Optional<IncomingFile> wrong = files.stream().filter(f -> f.problem().isPresent()).findFirst();
		boolean named = !askName || !name.getText().isBlank();
		setPageComplete(!files.isEmpty() && wrong.isEmpty() && named);
		if (wrong.isPresent()) {
			setErrorMessage(WizardTexts.of("page.problem", wrong.get().file().getFileName(),
					UiLanguage.of(wrong.get().problem().orElseThrow())));
		} else if (files.isEmpty()) {
			setMessage(WizardTexts.of("page.text"), IMessageProvider.NONE);
		} else if (!named) {
			setMessage(WizardTexts.of("page.name"), IMessageProvider.INFORMATION);
		} else {
			remark();
		}
	}

	private void remark() {
		Optional<IncomingFile> elsewhere = first(IncomingFile.Kind.NEW_ELSEWHERE);
		Optional<IncomingFile> reviewed = first(IncomingFile.Kind.REVIEWED);
		long fresh = files.stream().filter(f -> !f.opens()).count();
		if (elsewhere.isPresent()) {
			setMessage(WizardTexts.of("page.elsewhere", elsewhere.get().file().getFileName(),
					elsewhere.get().review().getParent()), IMessageProvider.WARNING);
		} else if (reviewed.isPresent()) {
			setMessage(WizardTexts.of("page.exists", reviewed.get().file().getFileName()), IMessageProvider.WARNING);
		} else if (fresh > 0) {
			setMessage(WizardTexts.of("page.ready", fresh), IMessageProvider.NONE);
		} else {
			setMessage(WizardTexts.of("page.open", files.size()), IMessageProvider.NONE);
		}
	}

	private Optional<IncomingFile> first(IncomingFile.Kind kind) {
		return files.stream().filter(f -> f.kind() == kind).findFirst();
	}

	List<IncomingFile> files() {
		return List.copyOf(files);
	}

	void rememberName() {
		if (askName) {
			Reviewer.rename(name.getText());
		}
	}

	private static void accessible(Table control, String text) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text;
			}
		});
	}
}
