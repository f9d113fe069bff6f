package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.evenaar.check.Log;
import org.evenaar.search.SearchException;
import org.evenaar.search.internal.Texts;

/** The generation in which people search, and whether this program may replace and write it. */
final class ServedIndex {

	/** What is to be done after an index was opened. */
	enum Next {
		/** Nothing: it is new, or cannot be changed. */
		NOTHING,
		/** All of it is to be looked at once. */
		LOOK,
		/** It is empty and takes the place of one that could not be used. */
		FILL
	}

	private final Path folder;
	private final boolean searchOnly;
	private final DirectoryMaker maker;
	private final Condition condition;
	private volatile Optional<FolderLock> lock = Optional.empty();
	private volatile Optional<Generation> serving = Optional.empty();

	/** @param searchOnly true where nothing is ever to be written */
	ServedIndex(Path folder, boolean searchOnly, DirectoryMaker maker, Condition condition) {
		this.folder = folder;
		this.searchOnly = searchOnly;
		this.maker = maker;
		this.condition = condition;
	}

	/** @throws SearchException where nothing can be searched, and why */
	Generation now() throws SearchException {
		return serving.orElseThrow(() -> new SearchException(condition.notice().orElse(Texts.of("index.unusable"))));
	}

	boolean is(Generation generation) {
		return serving.filter(now -> now == generation).isPresent();
	}

	boolean writable() {
		return lock.isPresent();
	}

	/** Becomes the one that writes, where nobody else is. */
	synchronized void takeLock() throws IOException {
		if (!searchOnly && lock.isEmpty()) {
			lock = FolderLock.take(folder);
			if (lock.isPresent()) {
				condition.sayNothing();
			} else {
				condition.say(Texts.of("index.other"));
			}
		}
	}

	/** Opens what is there; what cannot be used is replaced by an empty one where that is possible. */
	synchronized Next open() throws IOException {
		Optional<Generation> before = serving;
		serving = Optional.empty();
		close(before);
		List<Path> there = Generations.in(folder);
		Optional<Generation> opened = there.isEmpty() ? Optional.empty() : opened(there.get(0));
		if (opened.isPresent() && opened.get().stamp().searchable()) {
			serve(opened.get());
			if (writable()) {
				there.subList(1, there.size()).forEach(Generations::delete);
			}
			return Next.LOOK;
		}
		close(opened);
		if (!writable()) {
			condition.say(Texts.of("index.unusable"));
			return Next.NOTHING;
		}
		renew();
		return there.isEmpty() ? Next.NOTHING : Next.FILL;
	}

	private Optional<Generation> opened(Path generation) {
		try {
			return Optional.of(Generation.open(generation, maker));
		} catch (IOException | RuntimeException damaged) {
			Log.of(ServedIndex.class).mended("The search index is damaged", damaged);
			return Optional.empty();
		}
	}

	private void serve(Generation generation) {
		serving = Optional.of(generation);
		condition.counted(serving);
	}

	/** @return an empty generation that nobody searches yet */
	synchronized Generation prepare() throws IOException {
		return Generation.create(Generations.next(folder), maker);
	}

	/** Lets people search in another generation; earlier ones are deleted. */
	synchronized void replaceBy(Generation made) throws IOException {
		Optional<Generation> before = serving;
		serve(made);
		close(before);
		Generations.in(folder).stream().filter(each -> !each.equals(made.folder())).forEach(Generations::delete);
	}

	private void renew() throws IOException {
		replaceBy(prepare());
	}

	/**
	 * Called where a file of the index turned out to be damaged: an empty index takes its place.
	 *
	 * @return false where it was replaced before
	 */
	synchronized boolean damaged(Generation generation, Throwable how) {
		if (!is(generation)) {
			return false;
		}
		Log.of(ServedIndex.class).mended("The search index is damaged and is made anew", how);
		try {
			if (writable()) {
				renew();
			} else {
				close(serving);
				serving = Optional.empty();
				condition.say(Texts.of("index.unusable"));
			}
		} catch (IOException e) {
			condition.say(Failures.sentence(e, folder));
			Log.of(ServedIndex.class).error("No new index can be made", e);
		}
		return true;
	}

	/** Takes up what another program wrote. @return true where another generation has to be opened */
	boolean freshen() throws IOException {
		List<Path> there = Generations.in(folder);
		Optional<Generation> now = serving;
		if (now.isEmpty() || there.isEmpty() || !now.get().folder().equals(there.get(0))) {
			return true;
		}
		if (now.get().refresh()) {
			condition.counted(now);
		}
		return false;
	}

	/** Counts again. */
	void changed() {
		condition.counted(serving);
	}

	static void close(Optional<Generation> generation) {
		try {
			if (generation.isPresent()) {
				generation.get().close();
			}
		} catch (IOException | RuntimeException e) {
			Log.of(ServedIndex.class).warning("An index could not be closed", e);
		}
	}

	synchronized void close() {
		close(serving);
		serving = Optional.empty();
		lock.ifPresent(FolderLock::close);
		lock = Optional.empty();
	}
}
