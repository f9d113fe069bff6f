package org.evenaar.ui.internal.instruments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.InstrumentSession;
import org.evenaar.instrument.exchange.ExchangeContext;
import org.evenaar.instrument.exchange.ExchangeLimits;
import org.evenaar.instrument.exchange.ExchangeRemark;
import org.evenaar.instrument.exchange.InstrumentReaders;
import org.evenaar.instrument.exchange.InstrumentReading;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Opens instruments by any way: a file of Evenaar's own, a file of another program, the list, or a new one. */
public final class Instruments {

	/** The ending of the names of Evenaar's own files. */
	public static final String ENDING = ".instrument";
	/** Endings of files of other programs that hold instruments and nothing else Evenaar reads. */
	public static final List<String> OTHERS = List.of(".lss", ".yaml", ".yml", ".json");
	private static final List<String> PERHAPS = List.of(".csv", ".xml");
	private static final int MOST_REMARKS = 12;

	private Instruments() {
	}

	/**
	 * Takes a file that somebody brought, where its name says that it is an instrument.
	 *
	 * @return whether it was
	 */
	public static boolean bring(Shell shell, Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith(ENDING)) {
			open(file);
			return true;
		}
		boolean other = OTHERS.stream().anyMatch(name::endsWith);
		if (other) {
			read(shell, file);
		}
		return other;
	}

	/**
	 * Looks into a file whose name does not tell. Looks at the disk: not for the UI thread.
	 *
	 * @return whether it holds an instrument
	 */
	public static boolean holdsOne(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (PERHAPS.stream().noneMatch(name::endsWith) || !Files.isRegularFile(file)) {
			return false;
		}
		try {
			InstrumentReaders.format(file);
			return true;
		} catch (InstrumentException none) {
			return false;
		}
	}

	/** Opens one of Evenaar's own files. */
	public static void open(Path file) {
		edit(new InstrumentInput(file));
	}

	/** Reads a file of another program beside the UI thread and opens what is in it. */
	public static void read(Shell shell, Path file) {
		Job job = Job.create(InstrumentTexts.of("editor.reading", file.getFileName()), (IJobFunction) monitor -> read(shell, file, monitor));
		job.setUser(true);
		job.schedule();
	}

	private static IStatus read(Shell shell, Path file, IProgressMonitor monitor) {
		try {
			InstrumentReading reading = InstrumentReaders.read(file, new ExchangeContext(ExchangeLimits.DEFAULT, monitor::isCanceled));
			List<Text> remarks = Stream.concat(Stream.of(InstrumentTexts.both("editor.imported", file.getFileName(), UiLanguage.of(reading.format().label()))),
					reading.remarks().stream().limit(MOST_REMARKS).map(ExchangeRemark::sentence)).toList();
			Later.with(shell, () -> reading.instruments().forEach(each -> edit(new InstrumentInput(new InstrumentInput.Fresh(each,
					file.toAbsolutePath().resolveSibling(name(each) + ENDING), false, remarks)))));
		} catch (InstrumentException e) {
			Later.with(shell, () -> MessageDialog.openWarning(shell, InstrumentTexts.of("editor.unreadable"), UiLanguage.of(e.text())));
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	static String lines(List<ExchangeRemark> remarks) {
		return remarks.stream().limit(MOST_REMARKS).map(r -> "\u2022 " + UiLanguage.of(r.sentence())).collect(Collectors.joining("\n"))
				+ (remarks.size() > MOST_REMARKS ? "\n\u2022 " + InstrumentTexts.of("editor.moreRemarks", remarks.size() - MOST_REMARKS) : "");
	}

	private static String name(Instrument instrument) {
		return Ids.of(instrument.getAbbreviation().isBlank() ? instrument.getId() : instrument.getAbbreviation(), "instrument");
	}

	/** @return where an instrument without a file may be saved: in the person's documents, by its name */
	static Path proposed(Instrument instrument) {
		Path home = Path.of(System.getProperty("user.home"));
		Path folder = Stream.of("Documents", "Documenten").map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home);
		return folder.resolve(name(instrument) + ENDING);
	}

	/**
	 * Opens an instrument that has no file yet.
	 *
	 * @param known whether it is in the list of instruments
	 */
	static void open(Instrument instrument, boolean known, List<Text> remarks) {
		edit(new InstrumentInput(new InstrumentInput.Fresh(instrument, proposed(instrument), known, remarks)));
	}

	/** @return the instruments that this window knows. Reads files: not for the UI thread */
	public static InstrumentRegistry known() {
		return Registries.current();
	}

	/** Opens an instrument of the list by an id or name, the first of these that is known; the list itself where none is. */
	public static void openKnown(Shell shell, List<String> names) {
		Job.create(InstrumentTexts.of("registry.job"), (IJobFunction) monitor -> {
			InstrumentRegistry registry = known();
			Optional<Instrument> found = names.stream().map(registry::find).flatMap(Optional::stream).findFirst();
			Later.with(shell, () -> found.ifPresentOrElse(each -> open(each, true, List.of()), () -> pick(shell)));
			return Status.OK_STATUS;
		}).schedule();
	}

	/** Lets people choose from the list of known instruments. */
	static void pick(Shell shell) {
		RegistryDialog.open(shell);
	}

	/** Asks about a new instrument. */
	static void make(Shell shell) {
		new NewInstrumentDialog(shell).ask().ifPresent(made -> open(made, false, List.of()));
	}

	/** Asks for answers of people to an instrument. */
	static void responses(Shell shell, InstrumentSession session) {
		ResponsesWizard.open(shell, session.instrument());
	}

	private static void edit(IEditorInput input) {
		show(input, InstrumentEditor.ID);
	}

	static void show(IEditorInput input, String editor) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		try {
			if (window != null) {
				window.getActivePage().openEditor(input, editor);
				FindingsRoom.take(window.getActivePage());
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** @return the instrument that is in front; empty where none is */
	static Optional<InstrumentEditor> active() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof InstrumentEditor editor
				? Optional.of(editor) : Optional.empty();
	}
}
