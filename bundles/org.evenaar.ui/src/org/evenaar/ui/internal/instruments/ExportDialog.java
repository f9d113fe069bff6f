package org.evenaar.ui.internal.instruments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentSession;
import org.evenaar.instrument.exchange.ExchangeRemark;
import org.evenaar.instrument.exchange.FhirVersion;
import org.evenaar.instrument.exchange.InstrumentWriters;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.dialogs.TargetFile;
import org.evenaar.ui.internal.findings.Workbench;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks in which form an instrument goes to other programs, and writes it. */
final class ExportDialog extends FormDialog {

	/** A form other programs read. */
	private enum Form {
		FHIR_R4(".json"), FHIR_R5(".json"), FHIR_XML(".xml"), CSV(".csv");

		private final String ending;

		Form(String ending) {
			this.ending = ending;
		}

		String key() {
			return "export." + name().toLowerCase(java.util.Locale.ROOT);
		}

		List<ExchangeRemark> write(Instrument instrument, Path file) throws InstrumentException {
			return switch (this) {
			case FHIR_R4 -> InstrumentWriters.fhirJson(instrument, file, FhirVersion.R4);
			case FHIR_R5 -> InstrumentWriters.fhirJson(instrument, file, FhirVersion.R5);
			case FHIR_XML -> InstrumentWriters.fhirXml(instrument, file, FhirVersion.R4);
			case CSV -> InstrumentWriters.csv(instrument, file, UiLanguage.locale());
			};
		}
	}

	private final Path near;
	private final Optional<Path> own;
	private Form form = Form.FHIR_R4;
	private TargetFile target;
	private Path chosen;

	private ExportDialog(Shell parent, Path near, Optional<Path> own) {
		super(parent, new Words(InstrumentTexts.of("export"), InstrumentTexts.of("export.text"), InstrumentTexts.of("export.ok")),
				HelpContexts.INSTRUMENT_IMPORT, "instrument.export.ok");
		this.near = near;
		this.own = own;
	}

	/** Asks and writes; people read what the other form does not hold. */
	static void open(Shell shell, InstrumentSession session) {
		Path near = session.file().orElseGet(() -> Instruments.proposed(session.instrument()));
		ExportDialog dialog = new ExportDialog(shell, near, session.file());
		if (dialog.open() == Window.OK) {
			Instrument copy = EcoreUtil.copy(session.instrument());
			Job.create(InstrumentTexts.of("export.job", dialog.chosen.getFileName()), monitor -> {
				write(shell, copy, dialog.form, dialog.chosen);
				return Status.OK_STATUS;
			}).schedule();
		}
	}

	private static void write(Shell shell, Instrument instrument, Form form, Path file) {
		try {
			List<ExchangeRemark> remarks = form.write(instrument, file);
			Later.with(shell, () -> tell(shell, file, remarks));
		} catch (InstrumentException e) {
			Later.with(shell, () -> MessageDialog.openWarning(shell, InstrumentTexts.of("export"), UiLanguage.of(e.text())));
		}
	}

	private static void tell(Shell shell, Path file, List<ExchangeRemark> remarks) {
		Workbench.say(InstrumentTexts.of("export.done", file.toString()));
		if (!remarks.isEmpty() && !shell.isDisposed()) {
			MessageDialog.openInformation(shell, InstrumentTexts.of("export"), InstrumentTexts.of("export.done", file.toString()) + "\n\n"
					+ InstrumentTexts.of("export.remarks") + "\n" + Instruments.lines(remarks));
		}
	}

	@Override
	protected void createForm(Composite content) {
		var group = InstrumentTexts.FORM.group(content, "export.form", 1);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(group);
		for (Form each : Form.values()) {
			Button button = InstrumentTexts.FORM.button(group, SWT.RADIO, each.key(), b -> choose(each, b));
			button.setSelection(each == form);
			GridDataFactory.swtDefaults().applyTo(button);
		}
		String name = near.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		target = new TargetFile(content, "instrument.export.file", near.resolveSibling(name + form.ending), form.ending, this::validate);
	}

	private void choose(Form each, Button button) {
		if (button.getSelection()) {
			form = each;
			target.turnTo(each.ending);
			validate();
		}
	}

	@Override
	protected Optional<String> problem() {
		return target.problem(own.stream().toList());
	}

	@Override
	protected void okPressed() {
		if (target.mayBeWritten()) {
			chosen = target.path().orElseThrow();
			super.okPressed();
		}
	}
}
