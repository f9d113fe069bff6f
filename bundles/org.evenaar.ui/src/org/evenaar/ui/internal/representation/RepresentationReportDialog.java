package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.population.PopulationException;
import org.evenaar.report.ReportFile;
import org.evenaar.representation.Publication;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.ui.internal.dialogs.ReportDialog;
import org.evenaar.ui.internal.dialogs.WriteFileJob;
import org.evenaar.ui.internal.help.HelpContexts;

/** The report of a comparison, which may hide small numbers. */
final class RepresentationReportDialog extends ReportDialog {

	private static final List<RepresentationFormat> FORMS = List.of(RepresentationFormat.HTML, RepresentationFormat.DOCX,
			RepresentationFormat.CSV, RepresentationFormat.JSON);
	private static final int COLUMNS = 100;

	private final ComparisonResult result;
	private boolean everything;

	RepresentationReportDialog(Shell parent, ComparisonResult result, Optional<Path> kept) {
		super(parent, new Words(ComparisonTexts.of("report.title"), ComparisonTexts.of("report.text"), ComparisonTexts.of("report.make")),
				HelpContexts.COMPARISON, FORMS.stream().map(f -> new Form(f.id(), ComparisonTexts.of("report." + f.id()), f.ending())).toList(),
				kept.or(result.comparison().data()::file).map(Path::toAbsolutePath)
						.orElseGet(() -> Path.of(System.getProperty("user.home"), result.comparison().data().name())));
		this.result = result;
	}

	@Override
	protected void createExtent(Composite content) {
		Composite small = group(content, ComparisonTexts.of("report.small"));
		Button hide = button(small, SWT.CHECK, "report.hide", ComparisonTexts.of("report.hide", result.comparison().threshold()), true);
		hide.setEnabled(result.comparison().threshold() > 1);
		hide.addListener(SWT.Selection, event -> {
			everything = !hide.getSelection();
			setMessage(ComparisonTexts.of(everything ? "report.everything" : "report.text"),
					everything ? IMessageProvider.WARNING : IMessageProvider.NONE);
		});
	}

	@Override
	protected Collection<Path> sources() {
		return result.comparison().data().file().stream().toList();
	}

	@Override
	protected ReportFile.Content content(Form chosen, Locale language) {
		RepresentationFormat format = FORMS.stream().filter(f -> f.id().equals(chosen.id())).findFirst().orElseThrow();
		boolean all = everything;
		return out -> format.renderer(COLUMNS).render(all ? result.everything() : published(), language, out);
	}

	private Publication published() throws WriteFileJob.Refused {
		try {
			return result.published();
		} catch (PopulationException e) {
			throw new WriteFileJob.Refused(e.sentence(), e);
		}
	}
}
