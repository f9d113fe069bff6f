package org.evenaar.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenaar.representation.Conclusion.Kind;
import org.evenaar.representation.internal.DimensionConclusions;
import org.evenaar.representation.internal.Words;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.weighting.KishEffect;

/**
 * What a comparison says, in words for people who do not read tables: who was compared with whom, which groups are clearly
 * under- or over-represented, of which that cannot be told and what it would take, and what the numbers can carry. No
 * verdict rests on a p-value, and nothing is said of what a publication hides.
 */
public final class Conclusions {

	private static final int MOST_PAIRS = 8;

	private final Publication publication;
	private final Words words;
	private final List<Conclusion> all = new ArrayList<>();

	private Conclusions(Publication publication, Words words) {
		this.publication = publication;
		this.words = words;
	}

	/**
	 * @param reader language: Dutch, or English for anything else
	 * @return in the order in which they are to be read
	 */
	public static List<Conclusion> of(Publication publication, Locale reader) {
		Conclusions conclusions = new Conclusions(publication, new Words(reader));
		conclusions.write();
		return List.copyOf(conclusions.all);
	}

	/** @return what two dimensions together say */
	public static List<Conclusion> of(Publication publication, IntersectionResult pair, Locale reader) {
		Conclusions conclusions = new Conclusions(publication, new Words(reader));
		conclusions.pair(pair);
		return List.copyOf(conclusions.all);
	}

	private void write() {
		Representation representation = publication.representation();
		String name = representation.dataset().name();
		add(Kind.BASIS, publication.everybody().isPresent()
				? words.text("conclusion.basis", publication.everybody().getAsLong(), words.count(publication.everybody().getAsLong()), name)
				: words.text("conclusion.basis.hidden", name));
		weights(representation);
		for (DimensionResult dimension : representation.dimensions()) {
			for (Conclusion conclusion : new DimensionConclusions(publication, words, dimension).all()) {
				// Dimensions that share a population share its remarks.
				boolean said = conclusion.kind() == Kind.CAUTION
						&& all.stream().anyMatch(c -> c.kind() == Kind.CAUTION && c.text().equals(conclusion.text()));
				if (!said) {
					all.add(conclusion);
				}
			}
		}
		for (IntersectionResult pair : representation.intersections()) {
			pair(pair);
		}
		if (!publication.withheld().isEmpty()) {
			List<String> names = publication.withheld().stream()
					.map(pair -> words.text("pair.title", label(pair.first()), label(pair.second()))).toList();
			add(Kind.HIDDEN, words.text("conclusion.withheld", words.and(names)));
		}
		add(Kind.ASSUMPTIONS, RepresentationAnalysis.assumptions().in(words.reader()));
	}

	private void weights(Representation representation) {
		Optional<KishEffect> kish = representation.weights();
		if (kish.isPresent() && publication.everybody().isPresent()) {
			add(Kind.WEIGHTS, words.text("conclusion.weights", words.count(publication.everybody().getAsLong()),
					words.count(Math.round(kish.get().effectiveSize())), words.figure(kish.get().designEffect())));
		}
	}

	/** Pairs of groups that lack people although neither of their parts does; parts are spoken of with their dimension. */
	private void pair(IntersectionResult pair) {
		List<String> few = pair.uncovered().stream().filter(pattern -> pattern.pattern().level() == 2)
				.flatMap(pattern -> group(pair, pattern.pattern())).filter(group -> publication.uncovered(pair, group))
				.map(group -> group.label().in(words.reader())).toList();
		String first = label(pair.first());
		String second = label(pair.second());
		String key = few.isEmpty() ? "conclusion.pair.none" : "conclusion.pair";
		String sentence = words.text(key, first, second, words.and(few, MOST_PAIRS));
		String warning = pair.estimated() ? ' ' + words.text("conclusion.pair.estimated") : "";
		add(Kind.INTERSECTION, sentence + warning);
	}

	private static Stream<GroupResult> group(IntersectionResult pair, Pattern pattern) {
		return pair.groups().stream().filter(group -> group.pattern().equals(pattern));
	}

	private String label(String dimension) {
		return publication.representation().dimensions().stream().filter(d -> d.id().equals(dimension)).map(DimensionResult::label)
				.findFirst().orElse(new Text(dimension, dimension)).in(words.reader());
	}

	private void add(Kind kind, String text) {
		all.add(new Conclusion(kind, Optional.empty(), text));
	}
}
