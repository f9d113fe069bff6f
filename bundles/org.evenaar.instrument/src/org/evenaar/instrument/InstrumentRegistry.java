package org.evenaar.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.instrument.internal.registry.ExtensionReader;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.rules.Text;

/**
 * The instruments that are known. Immutable; the instruments in it are shared and must not be changed: copy one to edit
 * it.
 */
public final class InstrumentRegistry {

	private final Map<String, Instrument> byId = new LinkedHashMap<>();
	private final Map<String, String> names = new LinkedHashMap<>();
	private final List<InstrumentProblem> problems;

	private InstrumentRegistry(List<Instrument> instruments, List<InstrumentProblem> problems) {
		this.problems = List.copyOf(problems);
		for (Instrument instrument : instruments) {
			byId.put(instrument.getId(), instrument);
		}
		for (Instrument instrument : byId.values()) {
			names.putIfAbsent(folded(instrument.getAbbreviation()), instrument.getId());
			instrument.getNames().stream().map(LocalText::getText)
					.forEach(name -> names.putIfAbsent(folded(name), instrument.getId()));
		}
	}

	/** Read when it is first asked for, and shared: the bundles of a running program stay the same. */
	private static final class Installed {
		static final InstrumentRegistry REGISTRY = read(RegistryFactory.getRegistry());

		private static InstrumentRegistry read(IExtensionRegistry extensions) {
			var reader = new ExtensionReader(extensions);
			return new InstrumentRegistry(reader.instruments(), reader.problems());
		}
	}

	/** @return what the installed bundles know; nothing where the program runs without extensions */
	public static InstrumentRegistry installed() {
		return RegistryFactory.getRegistry() == null ? of(List.of()) : Installed.REGISTRY;
	}

	/** @return a registry of these instruments and no others; of two with one id the later counts */
	public static InstrumentRegistry of(List<Instrument> instruments) {
		return new InstrumentRegistry(instruments, List.of());
	}

	/**
	 * @param file a registry file (YAML) or an instrument of one's own (.instrument)
	 * @return this registry with what is in the file; an instrument with a known id takes its place, and a problem says so
	 * @throws InstrumentException where the file cannot be read
	 */
	public InstrumentRegistry with(Path file) throws InstrumentException {
		Instrument own = isYaml(file) ? registryFile(file) : InstrumentFiles.read(file);
		List<Instrument> all = new ArrayList<>(instruments());
		List<InstrumentProblem> more = new ArrayList<>(problems);
		if (byId.containsKey(own.getId())) {
			more.add(new InstrumentProblem(file.toString(), 0, "", Texts.of("registry.shadowed", own.getId())));
		}
		all.add(own);
		return new InstrumentRegistry(all, more);
	}

	/**
	 * @param files files and folders; of a folder all registry files in it, in the order of their names
	 * @return this registry with all that could be read; what could not is among the problems
	 */
	public InstrumentRegistry withAll(List<Path> files) {
		InstrumentRegistry registry = this;
		for (Path file : files) {
			for (Path one : expand(file)) {
				try {
					registry = registry.with(one);
				} catch (InstrumentException e) {
					List<InstrumentProblem> more = new ArrayList<>(registry.problems);
					more.add(new InstrumentProblem(one.toString(), 0, "", e.text()));
					registry = new InstrumentRegistry(registry.instruments(), more);
				}
			}
		}
		return registry;
	}

	private static List<Path> expand(Path file) {
		if (!Files.isDirectory(file)) {
			return List.of(file);
		}
		try (Stream<Path> inside = Files.list(file)) {
			return inside.filter(one -> isYaml(one) || one.toString().endsWith(".instrument")).sorted().toList();
		} catch (IOException e) {
			return List.of(file);
		}
	}

	private static boolean isYaml(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

	private static Instrument registryFile(Path file) throws InstrumentException {
		try (InputStream stream = Files.newInputStream(file)) {
			RegistryFile.Reading reading = RegistryFile.read(file.toString(), stream);
			if (reading.instrument().isPresent()) {
				return reading.instrument().get();
			}
			Text first = reading.problems().getFirst().text();
			int more = reading.problems().size() - 1;
			throw new InstrumentException(more == 0 ? first : Texts.of("registry.more", first, more));
		} catch (IOException e) {
			throw new InstrumentException(Texts.of("registry.unreadable", file.toString()), e);
		}
	}

	/** @return all instruments, in the order of their ids */
	public List<Instrument> instruments() {
		return byId.values().stream().sorted((a, b) -> a.getId().compareTo(b.getId())).toList();
	}

	/** @return the instrument with that id, abbreviation or name, in any case */
	public Optional<Instrument> find(String idOrNameOrAbbreviation) {
		Instrument known = byId.get(idOrNameOrAbbreviation);
		return known != null ? Optional.of(known)
				: Optional.ofNullable(names.get(folded(idOrNameOrAbbreviation))).map(byId::get)
						.or(() -> Optional.ofNullable(byId.get(folded(idOrNameOrAbbreviation))));
	}

	/** @return what was left out, or takes the place of something else, and why */
	public List<InstrumentProblem> problems() {
		return problems;
	}

	private static String folded(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}
}
