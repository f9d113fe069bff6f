package org.evenaar.ui.internal.dialogs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.report.ReportFile;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks in what form, in what language and where a report is to be written, and writes it. */
public abstract class ReportDialog extends FormDialog {

	/**
	 * A form in which a report can be written.
	 *
	 * @param id     of the button is "report.form." and this
	 * @param label  what it is good for
	 * @param ending of the file, without its dot
	 */
	public record Form(String id, String label, String ending) {
	}

	private final List<Form> forms;
	private final Path near;
	private Button dutch;
	private Button open;
	private TargetFile file;
	private Form form;

	/**
	 * @param near a file beside which the report is proposed, with that name and the ending of the report
	 */
	protected ReportDialog(Shell parent, Words words, String helpContext, List<Form> forms, Path near) {
		super(parent, words, helpContext, "report.make");
		this.forms = List.copyOf(forms);
		this.form = forms.getFirst();
		this.near = near;
	}

	/** Fields between the form and the language; none unless the report has choices of its own. */
	protected void createExtent(Composite content) {
		// most reports have none
	}

	/** @return what the report must not be written over */
	protected abstract Collection<Path> sources();

	/** @return what to write; asked for on the UI thread, written beside it */
	protected abstract ReportFile.Content content(Form chosen, Locale language);

	@Override
	protected final void createForm(Composite content) {
		Composite kinds = group(content, DialogTexts.text("report.form"));
		for (Form each : forms) {
			Button button = button(kinds, SWT.RADIO, "report.form." + each.id(), each.label(), each == form);
			button.addListener(SWT.Selection, event -> choose(each, button));
		}
		createExtent(content);
		Composite languages = group(content, DialogTexts.text("report.language"));
		dutch = button(languages, SWT.RADIO, "report.language.nl", DialogTexts.text("report.language.nl"), UiLanguage.dutch());
		button(languages, SWT.RADIO, "report.language.en", DialogTexts.text("report.language.en"), !UiLanguage.dutch());
		file = new TargetFile(content, "report.file", usualFile(), "." + form.ending(), this::validate);
		open = button(content, SWT.CHECK, "report.open", DialogTexts.text("report.open"), true);
	}

	private void choose(Form chosen, Button button) {
		if (button.getSelection()) {
			form = chosen;
			file.turnTo("." + chosen.ending());
			validate();
		}
	}

	/** A frame with a title, for fields of {@link #createExtent}. */
	protected static Composite group(Composite parent, String title) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	/** A button in such a frame. */
	protected static Button button(Composite parent, int style, String id, String text, boolean selected) {
		Button button = Named.id(new Button(parent, style), id);
		button.setText(text);
		button.setSelection(selected);
		return button;
	}

	private Path usualFile() {
		String name = near.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return near.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + DialogTexts.text("report.name") + "." + form.ending());
	}

	@Override
	protected Optional<String> problem() {
		return file.problem(sources());
	}

	@Override
	protected final void okPressed() {
		if (!file.mayBeWritten()) {
			return;
		}
		Locale language = dutch.getSelection() ? Locale.of("nl") : Locale.ENGLISH;
		new WriteFileJob(file.path().orElseThrow(), open.getSelection(), List.of(), content(form, language)).schedule();
		super.okPressed();
	}
}
