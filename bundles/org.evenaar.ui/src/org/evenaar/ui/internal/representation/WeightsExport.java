package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.population.PopulationException;
import org.evenaar.representation.ParticipantWeights;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.evenaar.ui.internal.dialogs.WriteFileJob;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Writes weights that give the participants the composition of the population. */
final class WeightsExport {

	private WeightsExport() {
	}

	/** Says what the weights cost, asks where they go, and writes them. */
	static void ask(Shell shell, ComparisonResult result) {
		try {
			long threshold = result.comparison().threshold();
			ParticipantWeights weights = ParticipantWeights.of(result.representation(),
					threshold <= 1 ? Optional.empty() : Optional.of(new SuppressionRule(threshold)));
			StringBuilder text = new StringBuilder(ComparisonTexts.of("weights.text"));
			weights.remarks().forEach(remark -> text.append("\n\n").append(UiLanguage.of(remark)));
			String[] answers = { ComparisonTexts.of("weights.choose"), ComparisonTexts.of("cancel") };
			if (new MessageDialog(shell, ComparisonTexts.of("weights.title"), null, text.toString(), MessageDialog.INFORMATION, 0, answers).open() == 0) {
				choose(shell, result).ifPresent(file -> new WriteFileJob(file, false, weights.remarks(), weights::write).schedule());
			}
		} catch (PopulationException e) {
			MessageDialog.openInformation(shell, ComparisonTexts.of("weights.title"), UiLanguage.of(e.sentence()));
		}
	}

	private static Optional<Path> choose(Shell shell, ComparisonResult result) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(ComparisonTexts.of("weights.title"));
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName(ComparisonTexts.of("weights.file"));
		result.comparison().data().file().map(f -> f.toAbsolutePath().getParent()).ifPresent(f -> dialog.setFilterPath(f.toString()));
		return Optional.ofNullable(dialog.open()).map(name -> Path.of(name.endsWith(".csv") ? name : name + ".csv"));
	}
}
