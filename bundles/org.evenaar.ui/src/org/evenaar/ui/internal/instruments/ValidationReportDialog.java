package org.evenaar.ui.internal.instruments;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.report.ReportFile;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.evenaar.ui.internal.dialogs.ReportDialog;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.render.ValidationFormat;

/** The report of an instrument, with or without answers; small numbers are hidden unless people want otherwise. */
final class ValidationReportDialog extends ReportDialog {

	private static final List<ValidationFormat> FORMS = List.of(ValidationFormat.HTML, ValidationFormat.CSV, ValidationFormat.JSON);
	private static final int COLUMNS = 100;
	private static final long SMALL = 10;

	private final Validation validation;
	private final Path source;
	private boolean everything;

	/** @param source the answers, or the file of the instrument */
	ValidationReportDialog(Shell parent, Validation validation, Path source) {
		super(parent, new Words(InstrumentTexts.of("report.title"), InstrumentTexts.of("report.text"), InstrumentTexts.of("report.make")),
				HelpContexts.RESPONSES_RESULT, FORMS.stream().map(f -> new Form(f.id(), InstrumentTexts.of("report." + f.id()), f.ending())).toList(), source);
		this.validation = validation;
		this.source = source;
	}

	@Override
	protected void createExtent(Composite content) {
		if (validation.responses().isEmpty()) {
			return;
		}
		Composite small = group(content, InstrumentTexts.of("report.small"));
		Button hide = button(small, SWT.CHECK, "report.hide", InstrumentTexts.of("report.hide", SMALL), true);
		hide.addListener(SWT.Selection, event -> {
			everything = !hide.getSelection();
			setMessage(InstrumentTexts.of(everything ? "report.everything" : "report.text"),
					everything ? IMessageProvider.WARNING : IMessageProvider.NONE);
		});
	}

	@Override
	protected Collection<Path> sources() {
		return List.of(source);
	}

	@Override
	protected ReportFile.Content content(Form chosen, Locale language) {
		ValidationFormat format = ValidationFormat.of(chosen.id()).orElseThrow();
		boolean all = everything;
		return out -> format.renderer(COLUMNS).render(all ? ValidationPublication.ofEverything(validation)
				: ValidationPublication.of(validation, new SuppressionRule(SMALL)), language, out);
	}
}
