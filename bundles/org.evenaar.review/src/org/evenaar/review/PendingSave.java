package org.evenaar.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.evenaar.check.Log;
import org.evenaar.model.review.Review;
import org.evenaar.review.internal.session.Autosave;
import org.evenaar.review.internal.session.SessionStack;
import org.evenaar.review.internal.store.Journal;
import org.evenaar.review.internal.store.ReviewStore;

/** A review as it was when saving began. */
public final class PendingSave {

	private final ReviewStore store;
	private final Autosave autosave;
	private final Review copy;
	private final byte[] read;
	private final Path file;
	private final boolean elsewhere;
	private final SessionStack.Mark mark;
	private ReviewStore.Saved saved;
	private Optional<Journal> journal = Optional.empty();

	/**
	 * @param copy      in no resource; is changed by saving
	 * @param read      the bytes that were read or saved last
	 * @param elsewhere true where whatever is in the file is to be replaced
	 */
	PendingSave(ReviewStore store, Autosave autosave, Review copy, byte[] read, Path file, boolean elsewhere,
			SessionStack.Mark mark) {
		this.store = store;
		this.autosave = autosave;
		this.copy = copy;
		this.read = read;
		this.file = file;
		this.elsewhere = elsewhere;
		this.mark = mark;
	}

	/** Writes it, on any thread; the file is either as before or complete. */
	public void write(IProgressMonitor monitor) throws ReviewException {
		monitor.beginTask("", IProgressMonitor.UNKNOWN);
		try {
			saved = elsewhere ? new ReviewStore.Saved(store.replace(copy, file), Optional.empty(), 0, false)
					: store.save(copy, read, file);
			journal = Optional.of(autosave.start(file, saved.otherDocument() ? read : saved.bytes()));
		} catch (IOException e) {
			// The review is safe; that the next changes are not is said when they are made.
			Log.of(PendingSave.class).warning("No journal", e);
		} finally {
			monitor.done();
		}
	}

	ReviewStore.Saved saved() {
		if (saved == null) {
			throw new IllegalStateException("Not written");
		}
		return saved;
	}

	Path file() {
		return file;
	}

	SessionStack.Mark mark() {
		return mark;
	}

	Optional<Journal> journal() {
		return journal;
	}
}
