package org.evenaar.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.ui.internal.instruments.Instruments;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.preferences.EvenaarPreferences;
import org.evenaar.ui.internal.representation.CompareHandler;
import org.evenaar.ui.internal.reviews.Failures;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.Reviewer;

/**
 * What happens with files that people bring by any way: where nothing has to be asked they open at once; otherwise the
 * wizard opens with the files in it.
 */
public final class Bring {

	private Bring() {
	}

	/** @return looks at files with the formats and limits of this window */
	static Incoming incoming() {
		return new Incoming(ImporterRegistry.current().readers(), EvenaarPreferences.importLimits(), documents());
	}

	/** @return the person's folder for documents, or their own folder where there is none */
	static Path documents() {
		Path home = Path.of(System.getProperty("user.home"));
		return Stream.of("Documents", "Documenten").map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home);
	}

	/** @return whether the person said who they are, so that nobody has to be asked */
	static boolean nameKnown() {
		return !Platform.getPreferencesService().getString(Reviewer.PREFERENCES, Reviewer.NAME_KEY, "", null).isBlank();
	}

	/** Looks at the files beside the UI thread, then opens them or asks. */
	static void files(Shell shell, List<Path> files) {
		sort(shell, files, documents -> {
			List<IncomingFile> incoming = incoming().look(documents);
			onUi(shell, () -> bring(shell, incoming));
		});
	}

	/** Opens a file that the system or another window hands over; nobody is asked where that can be helped. */
	public static void open(Path file) {
		Shell shell = Failures.shell();
		sort(shell, List.of(file), documents -> onUi(shell, () -> documents.forEach(OpenReviews.current()::open)));
	}

	/**
	 * Instruments and data go where they belong. A file whose name does not tell is looked into beside the UI thread.
	 *
	 * @param taker told the guidelines and reviews that are left, not on the UI thread; not where there are none
	 */
	private static void sort(Shell shell, List<Path> files, Consumer<List<Path>> taker) {
		List<Path> unclear = files.stream().filter(file -> !Instruments.bring(shell, file)).toList();
		if (unclear.isEmpty()) {
			return;
		}
		Job.createSystem(WizardTexts.of("title"), (ICoreRunnable) monitor -> {
			List<Path> instruments = unclear.stream().filter(Instruments::holdsOne).toList();
			List<Path> data = unclear.stream().filter(file -> !instruments.contains(file)).filter(CompareHandler::takes).toList();
			List<Path> documents = unclear.stream().filter(file -> !instruments.contains(file) && !data.contains(file)).toList();
			onUi(shell, () -> {
				instruments.forEach(file -> Instruments.read(shell, file));
				data.forEach(file -> CompareHandler.bring(shell, file));
			});
			if (!documents.isEmpty()) {
				taker.accept(documents);
			}
		}).schedule();
	}

	private static void onUi(Shell shell, Runnable action) {
		Later.with(shell, action);
	}

	private static void bring(Shell shell, List<IncomingFile> incoming) {
		boolean ask = incoming.stream().anyMatch(f -> f.problem().isPresent() || f.kind() == IncomingFile.Kind.NEW_ELSEWHERE
				|| f.kind() == IncomingFile.Kind.NEW && !nameKnown());
		if (ask) {
			wizard(shell, incoming);
		} else {
			open(incoming);
		}
	}

	/** Opens what has a review, and makes reviews of the others. */
	static void open(List<IncomingFile> incoming) {
		for (IncomingFile file : incoming) {
			if (file.opens()) {
				OpenReviews.current().open(file.review());
			} else {
				OpenReviews.current().create(file.file(), file.review());
			}
		}
	}

	/** Opens the wizard with files in it. */
	static void wizard(Shell shell, List<IncomingFile> incoming) {
		WizardDialog dialog = new WizardDialog(shell, new ReviewWizard(incoming));
		dialog.setMinimumPageSize(820, 340);
		dialog.setHelpAvailable(true);
		dialog.open();
	}
}
