package org.evenaar.instrument;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.internal.registry.InstrumentParser;
import org.evenaar.instrument.internal.registry.NodePaths;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.yaml.YamlFile;

/** Reads the files of a registry: YAML, one instrument a file. What is read may come from anybody. */
public final class RegistryFile {

	/**
	 * What came of one file.
	 *
	 * @param instrument the instrument, where the file has no problem
	 * @param problems   what is wrong, in the order of the file
	 */
	public record Reading(Optional<Instrument> instrument, List<InstrumentProblem> problems) {
		public Reading {
			problems = List.copyOf(problems);
		}
	}

	private RegistryFile() {
	}

	/**
	 * @param file   the name of the file, for problems
	 * @param stream its content; read to the end, not closed
	 * @return the instrument or its problems; never throws for what is in the stream
	 */
	public static Reading read(String file, InputStream stream) {
		List<PackProblem> problems = new ArrayList<>();
		Optional<YamlFile> yaml = YamlFile.read(file, stream, InstrumentParser.FORMAT, problems);
		Optional<Instrument> instrument = yaml.map(read -> new InstrumentParser(file, problems).parse(read.root()));
		NodePaths paths = yaml.map(read -> NodePaths.of(read.root())).orElse(NodePaths.NONE);
		return new Reading(instrument.filter(found -> problems.isEmpty()), problems.stream()
				.map(p -> new InstrumentProblem(p.file(), p.line(), paths.at(p.line()), p.message())).toList());
	}
}
