package org.evenaar.review.internal.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.evenaar.check.Log;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.review.internal.Texts;
import org.evenaar.review.internal.store.Journal;
import org.evenaar.rules.Text;

/** Keeps every change of one session safe until it is saved, and knows when that does not work. */
public final class Autosave {

	private final Path folder;
	private final ExecutorService disk;
	private Optional<Journal> journal = Optional.empty();
	/** After a change that could not be kept, all of the review has to be. */
	private boolean behind;

	/**
	 * @param folder for journals
	 * @param disk   brings journals to the disk
	 */
	public Autosave(Path folder, ExecutorService disk) {
		this.folder = folder;
		this.disk = disk;
	}

	/** @return a journal to be used by {@link #goOn} */
	public Journal start(Path file, byte[] saved) throws IOException {
		return Journal.start(folder, file, saved, disk);
	}

	/**
	 * From now on, changes are kept in this journal, and the one before is not needed any more.
	 *
	 * @param next empty where none could be started: nothing is kept until one is
	 */
	public void goOn(Optional<Journal> next) {
		end();
		journal = next;
		behind = next.isEmpty();
	}

	/** @return why changes are not kept at the moment, or empty where they are */
	public Optional<Text> problem() {
		return behind ? Optional.of(Texts.of("autosave.problem")) : Optional.empty();
	}

	/** Keeps what a step did. @param file and saved for a journal that has to be started yet */
	public void keep(Step.Reach reach, List<FindingRecord> records, Review review, Path file, byte[] saved) {
		try {
			if (journal.isEmpty()) {
				journal = Optional.of(start(file, saved));
				behind = true;
			}
			if (behind || reach == Step.Reach.ALL) {
				journal.get().full(review);
			} else if (reach == Step.Reach.SETTINGS) {
				journal.get().settings(review);
			} else {
				records(journal.get(), records, review);
			}
			behind = false;
		} catch (IOException e) {
			behind = true;
			Log.of(Autosave.class).warning("Unsaved work is not kept", e);
		}
	}

	private static void records(Journal journal, List<FindingRecord> records, Review review) throws IOException {
		List<FindingRecord> alive = new ArrayList<>();
		List<String> removed = new ArrayList<>();
		for (FindingRecord record : records) {
			if (record.eContainer() == review) {
				alive.add(record);
			} else {
				removed.add(record.getId());
			}
		}
		if (!alive.isEmpty()) {
			journal.records(alive);
		}
		if (!removed.isEmpty()) {
			journal.removed(removed);
		}
	}

	/** Nothing of it is needed any more. */
	public void end() {
		try {
			if (journal.isPresent()) {
				journal.get().close();
			}
		} catch (IOException e) {
			// It holds nothing that is not saved: the next session finds that out, and removes it.
			Log.of(Autosave.class).detail("A journal stays behind", e);
		}
		journal = Optional.empty();
	}
}
