package org.evenaar.instrument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LocalText;

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

	/** @return what the installed bundles know */
	public static InstrumentRegistry installed() {
		return of(List.of());
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
		Instrument own = InstrumentFiles.read(file);
		List<Instrument> all = new ArrayList<>(instruments());
		List<InstrumentProblem> more = new ArrayList<>(problems);
		find(own.getId()).ifPresent(shadowed -> more.add(new InstrumentProblem(file.toString(), 0, "",
				Texts.of("registry.shadowed", own.getId()))));
		all.add(own);
		return new InstrumentRegistry(all, more);
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
