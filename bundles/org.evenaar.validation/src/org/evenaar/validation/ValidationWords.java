package org.evenaar.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Source;
import org.evenaar.page.Figures;
import org.evenaar.rules.Text;
import org.evenaar.validation.internal.Messages;

/**
 * States, verdicts and figures as a reader of one language writes them, so that reports, sentences and the window use the same
 * words.
 *
 * @param reader Dutch, or English for anything else
 */
public record ValidationWords(Locale reader) {

	/** @return a text of this bundle, for what writes reports */
	public String text(String key, Object... arguments) {
		return Messages.in(reader, key, arguments);
	}

	/** @return a text in the language of the reader */
	public String of(Text text) {
		return text.in(reader);
	}

	/** @return how numbers are written */
	public Figures figures() {
		return new Figures(reader);
	}

	/** @return a, b and c */
	public String and(List<String> parts) {
		if (parts.size() < 2) {
			return String.join("", parts);
		}
		return String.join(", ", parts.subList(0, parts.size() - 1)) + text("and") + parts.getLast();
	}

	/** @return at most so many, then how many more there are */
	public String and(List<String> parts, int most) {
		return parts.size() <= most ? and(parts) : text("andMore", String.join(", ", parts.subList(0, most)), parts.size() - most);
	}

	/** @return the state in words, in which 'not looked into' and 'nothing found' are two things */
	public String state(EvidenceCell cell) {
		if (cell.state() == EvidenceState.UNKNOWN) {
			return text(!cell.lookedInto() ? "state.notLooked" : cell.studies().isEmpty() ? "state.nothingFound" : "state.undecided");
		}
		return of(cell.state().label());
	}

	/** @return the sentence of a cell that stands below its state, without the words of the state it may begin with */
	public String more(EvidenceCell cell) {
		String sentence = of(cell.sentence());
		String state = state(cell);
		String last = state.substring(state.indexOf(": ") < 0 ? 0 : state.indexOf(": ") + 2) + ": ";
		return sentence.regionMatches(true, 0, last, 0, last.length()) ? capital(sentence.substring(last.length())) : sentence;
	}

	/** @return the parts by their names, or all of their kind where they are: the whole, all 25 items, scales 'A' and 'B' */
	public String parts(EvidenceTable table, List<EvidenceRow> rows) {
		Map<EvidenceRow.Kind, List<String>> kinds = new LinkedHashMap<>();
		rows.forEach(row -> kinds.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(of(row.label())));
		List<String> named = new ArrayList<>();
		kinds.forEach((kind, labels) -> {
			boolean all = labels.size() == table.rows(kind).size();
			named.add(labels.size() == 1 ? text("part." + kind.code(), labels.getFirst())
					: all ? text("parts.all." + kind.code(), labels.size())
							: text("parts." + kind.code(), and(labels.stream().map(label -> text("quoted", label)).toList())));
		});
		return and(named);
	}

	/** @return a class for style sheets, and a key in files */
	public static String kind(EvidenceCell cell) {
		return cell.state() != EvidenceState.UNKNOWN ? cell.state().code() : cell.lookedInto() ? "nothing-found" : "not-looked-into";
	}

	/** @return what a language version is called, or its language */
	public String version(LanguageVersion version) {
		String language = Locale.forLanguageTag(version.getLanguage()).getDisplayName(reader);
		return !version.getTitle().isBlank() ? version.getTitle()
				: version.getId().equals(version.getLanguage()) ? language : language + " (" + version.getId() + ')';
	}

	/** @return the verdict, and why there is none */
	public String verdict(ItemResult item) {
		if (item.verdict() == ItemVerdict.UNDETERMINED) {
			return text("why." + item.why().key());
		}
		String verdict = text("verdict." + item.verdict().key());
		return item.verdict().differs() && item.lower().isPresent()
				? text(item.lower().get() ? "verdict.lower" : "verdict.higher", verdict) : verdict;
	}

	/** @return the label of a group */
	public String group(ResponseGroup group) {
		return of(group.label());
	}

	/** @return the source as people cite it, with a sign where nobody checked it */
	public String source(Source source) {
		String cited = source.getCitation().isBlank() ? source.getDoi().isBlank() ? source.getUrl() : source.getDoi() : source.getCitation();
		return source.isVerified() ? cited : cited + ' ' + text("unverified");
	}

	/** @return a word of which the first letter is large */
	public static String capital(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}
}
