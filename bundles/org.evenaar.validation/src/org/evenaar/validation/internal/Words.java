package org.evenaar.validation.internal;

import java.util.List;
import java.util.Locale;

import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.model.instrument.Source;
import org.evenaar.page.Figures;
import org.evenaar.rules.Text;
import org.evenaar.validation.ItemResult;
import org.evenaar.validation.ItemVerdict;
import org.evenaar.validation.ResponseGroup;

/**
 * Words and figures as a reader of one language writes them.
 *
 * @param reader Dutch, or English for anything else
 */
public record Words(Locale reader) {

	public String text(String key, Object... arguments) {
		return Messages.in(reader, key, arguments);
	}

	public String of(Text text) {
		return text.in(reader);
	}

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
			return text(cell.lookedInto() ? "state.nothingFound" : "state.notLooked");
		}
		return of(cell.state().label());
	}

	/** @return a class for style sheets, and a key in files */
	public static String kind(EvidenceCell cell) {
		return cell.state() != EvidenceState.UNKNOWN ? cell.state().code() : cell.lookedInto() ? "nothing-found" : "not-looked-into";
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
