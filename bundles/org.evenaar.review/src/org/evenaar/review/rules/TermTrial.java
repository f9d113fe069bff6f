package org.evenaar.review.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.evenaar.rules.Match;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.Passage;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Text;

/** Tries a term on sentences, with the same scanner that reads documents. Cheap enough for every key that is pressed. */
public final class TermTrial {

	/**
	 * A place where the term stands.
	 *
	 * @param start  in the sentence, in UTF-16 units
	 * @param end    exclusive
	 * @param heldBy why it is no finding there, or empty where it is one
	 */
	public record Hit(int start, int end, Text heldBy) {

		public boolean counts() {
			return heldBy.isEmpty();
		}
	}

	private static final String TRIAL_ID = "OWN-TRIAL";

	private final int mask;
	private final Optional<RuleSet> rules;
	private final Optional<Text> problem;
	private final Set<String> forms;

	private TermTrial(int mask, Optional<RuleSet> rules, Optional<Text> problem, Set<String> forms) {
		this.mask = mask;
		this.rules = rules;
		this.problem = problem;
		this.forms = forms;
	}

	/** @param draft as far as it is filled in; its sentences are not tried yet */
	public static TermTrial of(UserTerm draft) {
		if (draft.term().isEmpty()) {
			return new TermTrial(0, Optional.empty(), Optional.empty(), Set.of());
		}
		UserTerm bare = new UserTerm(TRIAL_ID, draft.term(), draft.languages(), draft.kind(), draft.forms(), draft.category(),
				draft.severity(), "", "", List.of(), List.of());
		PackReader.Reading reading = PackReader.read(UserTerms.PACK,
				new ByteArrayInputStream(TermPack.yaml(List.of(bare)).getBytes(StandardCharsets.UTF_8)));
		if (reading.pack().isEmpty()) {
			return broken(reading.problems());
		}
		RulePack pack = reading.pack().get();
		RuleSet.Compilation compiled = RuleSet.compile(List.of(pack));
		if (!compiled.problems().isEmpty()) {
			return broken(compiled.problems());
		}
		return new TermTrial(draft.languages().mask(), Optional.of(compiled.rules()), Optional.empty(),
				new TreeSet<>(compiled.rules().forms(pack, "term-1")));
	}

	private static TermTrial broken(List<PackProblem> problems) {
		return new TermTrial(0, Optional.empty(), problems.stream().map(PackProblem::message).findFirst(), Set.of());
	}

	/** @return what is wrong with the term, in a sentence; empty where it can be looked for */
	public Optional<Text> problem() {
		return problem;
	}

	/** @return every form that is looked for, in the order of the alphabet */
	public Set<String> forms() {
		return forms;
	}

	/** @return where the term stands in a sentence, in its order; those that an exception holds back too */
	public List<Hit> hits(String sentence) {
		return rules.map(set -> set.scanner().scan(Passage.of(sentence, mask)).stream().map(match -> hit(set, match)).toList())
				.orElse(List.of());
	}

	private static Hit hit(RuleSet set, Match match) {
		Text heldBy = match.suppressed() ? set.exceptionTitle(match.exception()) : Text.EMPTY;
		return new Hit(match.start(), match.end(), heldBy);
	}

	/** @return true where a sentence does what it is to show: the term is found there, or is not */
	public boolean holds(String sentence, boolean found) {
		return hits(sentence).stream().anyMatch(Hit::counts) == found;
	}

	/** @return the sentence with ** around the places where the term is found */
	String marked(String sentence) {
		StringBuilder marked = new StringBuilder();
		int from = 0;
		for (Hit hit : hits(sentence).stream().filter(Hit::counts).toList()) {
			marked.append(sentence, from, hit.start()).append("**").append(sentence, hit.start(), hit.end()).append("**");
			from = hit.end();
		}
		return marked.append(sentence.substring(from)).toString();
	}

	/** @return what happens in a sentence, for readers */
	public String sentence(Locale reader, String sample) {
		if (problem.isPresent()) {
			return problem.get().in(reader);
		}
		List<Hit> hits = hits(sample);
		List<Hit> held = hits.stream().filter(hit -> !hit.counts()).toList();
		long found = hits.size() - held.size();
		if (sample.isBlank() || rules.isEmpty()) {
			return "";
		}
		if (found > 0) {
			return RuleTexts.in(reader, "trial.found", found);
		}
		return held.isEmpty() ? RuleTexts.in(reader, "trial.nothing")
				: RuleTexts.in(reader, "trial.held", held.getFirst().heldBy().in(reader));
	}
}
