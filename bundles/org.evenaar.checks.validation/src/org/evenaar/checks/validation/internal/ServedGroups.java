package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.evenaar.check.CheckContext;
import org.evenaar.check.LocatedPassage;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.ValidationStudy;

/**
 * The groups that a guideline serves: those of the population, and those that its title, headings or recommendations
 * name. Where the title names groups, the guideline is for them alone.
 */
final class ServedGroups {

	/** Groups that a text names without meaning people by origin only. */
	private static final Map<String, Pattern> NAMED = Map.of(
			"refugees", pattern("vluchteling\\p{L}*|asielzoeker\\p{L}*|statushouder\\p{L}*|refugees?|asylum seekers?"),
			"low-literacy", pattern("laaggeletterd\\p{L}*|beperkt geletterd\\p{L}*|analfab\\p{L}*|low literacy|limited literacy|illitera\\p{L}*"),
			"turkish", pattern("turks\\p{L}*|turkish"), "moroccan", pattern("marokkaan\\p{L}*|moroccan"),
			"surinamese", pattern("surina\\p{L}*"), "roma-sinti", pattern("roma en sinti|roma and sinti"),
			"deaf", pattern("doven?|slechthorend\\p{L}*|deaf"), "detained", pattern("gedetineerd\\p{L}*|detentie|prison\\p{L}*|detain\\p{L}*"),
			"intellectual-disability", pattern("verstandelijke beperking|intellectual disabilit\\p{L}*"));
	/** Everybody may have these; they count where a study speaks against the instrument in them. */
	private static final Set<String> KINDS_IN_EVERY_POPULATION = Set.of("education", "circumstance");
	private static final Set<String> SPECIAL = Set.of("detained", "deaf", "visual-impairment", "intellectual-disability");

	/** An instrument for nobody older is for children; one for nobody younger is for older people. */
	private static final double GROWN_UP = 18;
	private static final double OLDER = 50;

	private final List<String> groups;
	private final Optional<Ages> ages;

	private ServedGroups(List<String> groups, Optional<Ages> ages) {
		this.groups = List.copyOf(groups);
		this.ages = ages;
	}

	private static Pattern pattern(String words) {
		return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** @param always the groups of the population */
	static ServedGroups of(CheckContext context, List<String> always) {
		Optional<Ages> ages = Ages.in(context.guideline().getTitle());
		List<String> inTitle = named(context.guideline().getTitle());
		if (!inTitle.isEmpty()) {
			return new ServedGroups(inTitle, ages);
		}
		Set<String> groups = new LinkedHashSet<>(always);
		for (LocatedPassage passage : context.passages()) {
			if (passage.passage().section().equals("recommendation")) {
				groups.addAll(named(passage.passage().text()));
			}
		}
		return new ServedGroups(List.copyOf(groups), ages);
	}

	private static List<String> named(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return NAMED.entrySet().stream().filter(entry -> entry.getValue().matcher(lower).find()).map(Map.Entry::getKey)
				.sorted().toList();
	}

	/**
	 * @param sentence the sentence that recommends the instrument
	 * @return the ages that the sentence, or else the title, is about, where the instrument was made for nobody of them. The
	 *         title decides about instruments for children or older people only: in care for children adults are asked too.
	 */
	Optional<Ages> outside(Instrument instrument, String sentence) {
		Optional<Ages> made = Ages.of(instrument);
		Optional<Ages> here = Ages.in(sentence);
		boolean ofOneAge = made.isPresent() && (made.get().to() <= GROWN_UP || made.get().from() >= OLDER);
		return here.or(() -> ofOneAge ? ages : Optional.empty()).filter(people -> made.filter(people::apartFrom).isPresent());
	}

	private static boolean decides(EvidenceRow row) {
		return row.kind() == Kind.WHOLE || row.kind() == Kind.ITEM;
	}

	/** @return these groups, and those of every population in which a study speaks against the instrument or an item of it */
	List<String> forInstrument(Instrument instrument) {
		return forInstrument(instrument, "");
	}

	/** @param sentence the sentence that recommends the instrument; where it names groups, it is for them alone */
	List<String> forInstrument(Instrument instrument, String sentence) {
		List<String> here = named(sentence);
		if (!here.isEmpty()) {
			return here;
		}
		Set<String> all = new LinkedHashSet<>(groups);
		List<String> more = new ArrayList<>();
		for (ValidationStudy study : instrument.getStudies()) {
			study.getGroups().stream().filter(id -> KINDS_IN_EVERY_POPULATION.contains(Groups.shipped().kind(id)))
					.filter(id -> !SPECIAL.contains(id) && !id.contains("+")).forEach(more::add);
		}
		EvidenceTable table = EvidenceTable.of(instrument, more.stream().distinct().toList(), Optional.empty());
		for (String group : table.groups()) {
			if (table.rows().stream().anyMatch(row -> decides(row) && table.cell(row, group).state() == EvidenceState.AGAINST)) {
				all.add(group);
			}
		}
		return List.copyOf(all);
	}
}
