package org.evenaar.ui.internal.instruments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IMemento;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;

/**
 * What is needed to look at answers again when the window comes back: where they are, and how they were analysed. The
 * instrument is kept with the settings of the window; what the columns mean stands beside the answers. Answers are not kept.
 *
 * @param file      of the answers
 * @param name      of what came of them
 * @param scale     what was scored; empty for the usual scale
 * @param purify    whether items that differ were left out of the score
 * @param cutOff    a cut-off that was tried, as typed
 * @param leastPeople in a group
 */
record ResponsesMemory(Path file, String name, Optional<String> scale, boolean purify, String cutOff, int leastPeople) {

	private static final String BUNDLE = "org.evenaar.ui";
	private static final String FILE = "file";
	private static final String NAME = "name";
	private static final String SCALE = "scale";
	private static final String PURIFY = "purify";
	private static final String CUT_OFF = "cutOff";
	private static final String LEAST = "leastPeople";

	static ResponsesMemory of(ResponsesDraft draft, String name) {
		return new ResponsesMemory(draft.path().orElseThrow(), name, draft.scale(), draft.purify(), draft.cutOff(), Math.toIntExact(draft.leastPeople()));
	}

	void write(IMemento memento) {
		memento.putString(FILE, file.toString());
		memento.putString(NAME, name);
		scale.ifPresent(id -> memento.putString(SCALE, id));
		memento.putBoolean(PURIFY, purify);
		memento.putString(CUT_OFF, cutOff);
		memento.putInteger(LEAST, leastPeople);
	}

	/** @return empty where nothing useful is remembered */
	static Optional<ResponsesMemory> read(IMemento memento) {
		String file = memento.getString(FILE);
		Integer least = memento.getInteger(LEAST);
		try {
			return file == null || least == null ? Optional.empty()
					: Optional.of(new ResponsesMemory(Path.of(file), String.valueOf(memento.getString(NAME)), Optional.ofNullable(memento.getString(SCALE)),
							Boolean.TRUE.equals(memento.getBoolean(PURIFY)), Optional.ofNullable(memento.getString(CUT_OFF)).orElse(""), least));
		} catch (InvalidPathException e) {
			ILog.of(ResponsesMemory.class).warn("Not a file name: " + file, e);
			return Optional.empty();
		}
	}

	/** Keeps the instrument. Writes: not for the UI thread. */
	static void keep(ResponsesDraft draft) throws InstrumentException {
		InstrumentFiles.write(draft.instrument(), instrumentOf(draft.path().orElseThrow()));
	}

	/** To be called where somebody closes what came of answers. */
	void forget() {
		try {
			Files.deleteIfExists(instrumentOf(file));
		} catch (IOException e) {
			ILog.of(ResponsesMemory.class).warn(file.toString(), e);
		}
	}

	private static Path instrumentOf(Path answers) {
		Path folder = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath().resolve("responses");
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			ILog.of(ResponsesMemory.class).warn(folder.toString(), e);
		}
		return folder.resolve(UUID.nameUUIDFromBytes(answers.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)) + Instruments.ENDING);
	}

	/**
	 * Looks into the file again. Slow; for jobs.
	 *
	 * @return what was chosen; empty where the columns are not what they were
	 */
	Optional<ResponsesDraft> draft() throws InstrumentException, DatasetException {
		ResponsesDraft draft = new ResponsesDraft(InstrumentFiles.read(instrumentOf(file)));
		ResponsesDraft.Opened opened = ResponsesDraft.look(file);
		draft.take(opened);
		draft.scale(scale);
		draft.purify(purify);
		draft.cutOff(cutOff);
		draft.leastPeople(leastPeople);
		boolean same = opened.kept().isPresent() && opened.kept().equals(draft.mapping()) && draft.problem().isEmpty() && draft.itemProblem().isEmpty();
		return same ? Optional.of(draft) : Optional.empty();
	}
}
