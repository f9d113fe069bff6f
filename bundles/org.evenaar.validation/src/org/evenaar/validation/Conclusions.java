package org.evenaar.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Alternative;
import org.evenaar.validation.Conclusion.Kind;
import org.evenaar.validation.internal.ResponseConclusions;

/**
 * What a validation says, in words for people who do not read tables. Nothing is said of what a publication hides, and no
 * verdict rests on a p-value alone.
 */
public final class Conclusions {

	private static final int MOST_NAMED = 8;

	private final ValidationPublication publication;
	private final ValidationWords words;
	private final List<Conclusion> all = new ArrayList<>();

	private Conclusions(ValidationPublication publication, ValidationWords words) {
		this.publication = publication;
		this.words = words;
	}

	/**
	 * @param reader language: Dutch, or English for anything else
	 * @return in the order in which they are to be read
	 */
	public static List<Conclusion> of(ValidationPublication publication, Locale reader) {
		Conclusions conclusions = new Conclusions(publication, new ValidationWords(reader));
		conclusions.write();
		return List.copyOf(conclusions.all);
	}

	private void write() {
		Validation validation = publication.validation();
		EvidenceTable evidence = validation.evidence();
		if (!evidence.groups().isEmpty()) {
			states(evidence);
			against(evidence);
			alternatives(evidence);
		}
		texts(validation);
		validation.responses().ifPresent(result -> all.addAll(new ResponseConclusions(publication, result, words).all()));
	}

	/** A sentence for each state that some group is in, for the instrument as a whole. */
	private void states(EvidenceTable evidence) {
		Map<String, List<String>> byState = new LinkedHashMap<>();
		for (String kind : List.of("validated", "partly", "against", "nothing-found", "not-looked-into")) {
			byState.put(kind, new ArrayList<>());
		}
		for (int i = 0; i < evidence.groups().size(); i++) {
			byState.get(ValidationWords.kind(evidence.whole().cells().get(i))).add(label(evidence.groups().get(i)));
		}
		String name = words.of(InstrumentNames.brief(evidence.instrument()));
		String said = byState.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
				.map(entry -> words.text("conclusion." + entry.getKey(), name, words.and(entry.getValue(), MOST_NAMED)))
				.collect(Collectors.joining(" "));
		add(Kind.EVIDENCE, said);
	}

	private String label(String group) {
		return words.of(Groups.shipped().label(group));
	}

	/** Scales, items and cut-offs, once for groups in which they are the same; the whole was spoken of already. */
	private void against(EvidenceTable evidence) {
		Map<List<EvidenceRow>, List<String>> groups = new LinkedHashMap<>();
		for (String group : evidence.groups()) {
			List<EvidenceRow> parts = evidence.rows().stream().filter(row -> row.kind() != EvidenceRow.Kind.WHOLE)
					.filter(row -> evidence.cell(row, group).state() == EvidenceState.AGAINST).toList();
			if (!parts.isEmpty()) {
				groups.computeIfAbsent(parts, same -> new ArrayList<>()).add(label(group));
			}
		}
		groups.forEach((parts, labels) -> add(Kind.AGAINST,
				words.text("conclusion.parts", words.and(labels), words.parts(evidence, parts))));
	}

	/** For groups without good evidence only. */
	private void alternatives(EvidenceTable evidence) {
		for (Alternative alternative : evidence.instrument().getAlternatives()) {
			List<String> helped = evidence.groups().stream().filter(group -> lacking(evidence, group))
					.filter(group -> alternative.getGroups().isEmpty()
							|| alternative.getGroups().stream().anyMatch(wide -> Groups.shipped().covers(wide, group)))
					.map(this::label).toList();
			if (!helped.isEmpty()) {
				String reason = words.of(InstrumentNames.text(alternative.getReasons()));
				add(Kind.ALTERNATIVE, words.text("conclusion.alternative", alternative.getInstrument().toUpperCase(Locale.ROOT),
						words.and(helped, MOST_NAMED), reason).strip());
			}
		}
	}

	private static boolean lacking(EvidenceTable evidence, String group) {
		EvidenceCell whole = evidence.cell(evidence.whole(), group);
		return whole.state() == EvidenceState.UNKNOWN || whole.state() == EvidenceState.AGAINST;
	}

	private void texts(Validation validation) {
		int findings = validation.textFindings().size();
		if (!validation.looked()) {
			add(Kind.TEXTS, words.text(validation.instrument().getItems().isEmpty() ? "conclusion.noItems" : "conclusion.noTexts"));
		} else {
			add(Kind.TEXTS, words.text("conclusion.texts", findings));
		}
	}

	private void add(Kind kind, String text) {
		all.add(new Conclusion(kind, text));
	}
}
