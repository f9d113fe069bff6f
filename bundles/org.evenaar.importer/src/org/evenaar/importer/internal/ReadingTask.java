package org.evenaar.importer.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.evenaar.importer.DocumentReader;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.ReaderDescriptor;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.LanguageDetector;

/**
 * Reads one file in a thread of its own, so that time limit and cancelling hold also while a library is busy, and so
 * that a reader which fails in any way gives a sentence.
 */
public final class ReadingTask {

	private static final long STACK_BYTES = 8L << 20;
	private static final int POLL_MILLIS = 20;
	private static final int GRACE_MILLIS = 1_000;

	private final Path file;
	private final ReaderDescriptor descriptor;
	private final ReadContext context;
	private final GuidelineAssembler assembler;
	private volatile Guideline guideline;
	private volatile Throwable failure;

	public ReadingTask(Path file, ReaderDescriptor descriptor, ReadContext context) {
		this.file = file;
		this.descriptor = descriptor;
		this.context = context;
		this.assembler = new GuidelineAssembler(context, LanguageDetector::detect);
	}

	/** @throws CancellationException where the person cancelled */
	public Guideline read() throws ImportException {
		Thread worker = new Thread(null, this::run, "evenaar-reader " + file.getFileName(), STACK_BYTES);
		worker.setDaemon(true);
		worker.start();
		try {
			await(worker);
		} catch (InterruptedException interrupted) {
			stop(worker);
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ImportException | CancellationException stopped) {
			stop(worker);
			throw stopped;
		}
		if (failure != null) {
			throw translate(failure);
		}
		return guideline;
	}

	private void await(Thread worker) throws InterruptedException, ImportException {
		while (worker.isAlive()) {
			worker.join(POLL_MILLIS);
			if (worker.isAlive()) {
				context.check();
			}
		}
	}

	/** A reader that hears neither interrupt nor sink ends with its next call of either; it can do no harm until then. */
	private void stop(Thread worker) {
		assembler.close();
		worker.interrupt();
		boolean interrupted = Thread.interrupted();
		try {
			worker.join(GRACE_MILLIS);
		} catch (InterruptedException again) {
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void run() {
		DocumentReader reader;
		try {
			reader = descriptor.reader().get();
		} catch (RuntimeException | LinkageError missing) {
			failure = new ImportException(ImportMessage.of("reader.failed", descriptor.name()), missing);
			return;
		}
		try {
			reader.read(file, assembler, context);
			guideline = assembler.finish();
		} catch (Throwable any) {
			failure = any;
		}
	}

	private ImportException translate(Throwable cause) {
		return switch (cause) {
		case ImportException told -> told;
		case GuidelineAssembler.LimitReached limit -> limit.reason();
		case CancellationException cancelled -> throw cancelled;
		case OutOfMemoryError full -> new ImportException(ImportMessage.of("limit.memory"), full);
		case StackOverflowError deep -> new ImportException(ImportMessage.of("limit.nesting", context.limits().nesting()), deep);
		case LinkageError missing -> new ImportException(ImportMessage.of("reader.failed", descriptor.name()), missing);
		case ClosedByInterruptException closed -> new ImportException(ImportMessage.of("file.unreadable"), closed);
		case IOException io when isAccess(io) -> new ImportException(ImportMessage.of("file.unreadable"), io);
		case VirtualMachineError fatal -> throw fatal;
		default -> new ImportException(Formats.damaged(descriptor.name()), cause);
		};
	}

	private static boolean isAccess(IOException io) {
		return io instanceof AccessDeniedException || io instanceof NoSuchFileException;
	}
}
