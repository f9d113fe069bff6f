package org.evenaar.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.InstrumentProblem;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.exchange.InstrumentReaders;
import org.evenaar.instrument.exchange.InstrumentReading;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;

/** Finds the instrument that a person means: in the registry by what it is called, or in a file. */
final class InstrumentFinder {

	private final Session session;
	private final InstrumentRegistry registry;

	/**
	 * @param files with instruments of one's own
	 * @throws DatasetException where such a file cannot be read
	 */
	InstrumentFinder(Session session, List<String> files) throws DatasetException, UsageException {
		this.session = session;
		InstrumentRegistry known = session.services().instruments();
		List<InstrumentProblem> told = new ArrayList<>(known.problems());
		for (String file : files) {
			Path path = session.path(file);
			if (!Files.exists(path)) {
				throw new DatasetException(Texts.both("validate.noRegistry", file));
			}
			if (Files.isDirectory(path)) {
				known = known.withAll(List.of(path));
			} else {
				known = with(known, path);
			}
		}
		this.registry = known;
		told.addAll(known.problems().stream().filter(problem -> !told.contains(problem)).toList());
		told.forEach(problem -> session.surroundings().err().println(problem.in(session.language())));
	}

	private static InstrumentRegistry with(InstrumentRegistry known, Path path) throws DatasetException {
		try {
			return known.with(path);
		} catch (InstrumentException e) {
			throw new DatasetException(e.text(), e);
		}
	}

	InstrumentRegistry registry() {
		return registry;
	}

	/**
	 * @param name what the instrument is called, or a file; with # and an id after it where the file holds several
	 * @throws UsageException   where nothing is called so
	 * @throws DatasetException where the file cannot be read
	 */
	Instrument find(String name) throws UsageException, DatasetException {
		Optional<Instrument> known = registry.find(name);
		if (known.isPresent()) {
			return known.get();
		}
		int hash = name.lastIndexOf('#');
		String file = hash > 0 && !Files.exists(session.path(name)) ? name.substring(0, hash) : name;
		Path path = session.path(file);
		if (Files.isDirectory(path)) {
			throw new DatasetException(Texts.both("validate.folder", file));
		}
		if (Files.exists(path)) {
			return read(path, file, file.equals(name) ? "" : name.substring(hash + 1));
		}
		if (file.matches(".*[/\\\\].*|.*\\.[A-Za-z]{2,10}")) {
			throw new DatasetException(Texts.both("validate.noFile", file));
		}
		throw unknown(name);
	}

	/**
	 * @return the instrument of the registry that is called so
	 * @throws UsageException where none is
	 */
	Instrument known(String name) throws UsageException {
		return registry.find(name).orElseThrow(() -> unknown(name));
	}

	private UsageException unknown(String name) {
		return new UsageException(Values.withMeant(Texts.both("validate.unknown", name), Suggestions.nearest(name, names())));
	}

	/** @return what instruments are called */
	private List<String> names() {
		List<String> names = new ArrayList<>();
		for (Instrument each : registry.instruments()) {
			names.add(each.getId());
			Text name = InstrumentNames.of(each);
			names.add(name.in(session.language()));
		}
		return names;
	}

	private Instrument read(Path path, String file, String id) throws UsageException, DatasetException {
		try {
			InstrumentReading reading = InstrumentReaders.read(path);
			reading.remarks().forEach(remark -> session.surroundings().err().println(remark.sentence().in(session.language())));
			if (id.isEmpty() && reading.instruments().size() == 1) {
				return reading.first();
			}
			List<String> ids = reading.instruments().stream().map(Instrument::getId).toList();
			return reading.find(id).orElseThrow(() -> new UsageException("validate.several", file, Texts.choice(ids), ids.getFirst()));
		} catch (InstrumentException e) {
			throw new DatasetException(e.text(), e);
		}
	}
}
