package org.evenaar.instrument.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.internal.mention.BlockPassages;
import org.evenaar.instrument.internal.mention.CutOffReader;
import org.evenaar.instrument.internal.mention.MentionPack;
import org.evenaar.instrument.internal.mention.OtherMeanings;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Match;
import org.evenaar.rules.RuleScanner;
import org.evenaar.rules.RuleSet;

/**
 * Finds the instruments of a registry in the text of guidelines: by name, abbreviation and variants, in Dutch and
 * English, in one pass of the rule engine. An abbreviation that also means something else counts only beside words of
 * measuring, or where the document names the instrument in full. Immutable; made once, used by any number of threads.
 */
public final class InstrumentMentions {

	/** What may stand between a cut-off and the name behind it: a score of 10 or more on the PHQ-9. */
	private static final Pattern ON_THE = Pattern.compile("\\s*(?:punten|points)?\\s*(?:(?:op|on|in|van|bij|voor|for|according to|volgens)"
			+ "\\s+(?:de|het|the|een|a)?|of the)\\s*", Pattern.CASE_INSENSITIVE);
	private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)");
	private static final Pattern SCORE = Pattern.compile("(?<!\\p{L})(?:\\p{L}*scores?|uitslag|afkappunt|afkapwaarde|punten|points|cut-?off)(?!\\p{L})",
			Pattern.CASE_INSENSITIVE);
	/** A paragraph with more mentions is a list of words; the rest of it is passed over. */
	private static final int MOST_IN_A_BLOCK = 200;
	/** A number farther than this from a name is about something else. */
	private static final int FARTHEST = 90;

	private final List<Instrument> instruments;
	private final RuleSet rules;

	private InstrumentMentions(List<Instrument> instruments) {
		this.instruments = List.copyOf(instruments);
		this.rules = MentionPack.compile(this.instruments);
	}

	/** @return a finder of the instruments that the registry holds now */
	public static InstrumentMentions of(InstrumentRegistry registry) {
		return of(registry.instruments());
	}

	/** @return a finder of these instruments */
	public static InstrumentMentions of(List<Instrument> instruments) {
		return new InstrumentMentions(instruments);
	}

	/** @return the mentions in the order of the document, also those that an exception makes no use */
	public List<Mention> in(Guideline guideline) {
		Map<Block, Recommendation> recommendations = new HashMap<>();
		guideline.getRecommendations().forEach(r -> r.getBlocks().forEach(block -> recommendations.putIfAbsent(block, r)));
		BlockPassages passages = new BlockPassages(guideline);
		RuleScanner scanner = rules.scanner();
		List<Hit> hits = new ArrayList<>();
		TreeIterator<EObject> contents = guideline.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Block block && !block.getText().isBlank()) {
				hits.addAll(hits(block, scanner.scan(passages.of(block))));
			}
		}
		List<Hit> kept = kept(hits);
		Map<Block, List<Hit>> byBlock = new HashMap<>();
		kept.forEach(hit -> byBlock.computeIfAbsent(hit.block(), b -> new ArrayList<>()).add(hit));
		return kept.stream()
				.map(hit -> mention(hit, byBlock.get(hit.block()), Optional.ofNullable(recommendations.get(hit.block()))))
				.toList();
	}

	/** An abbreviation that the document explains as something else counts nowhere in it, unless it names the instrument too. */
	private List<Hit> kept(List<Hit> hits) {
		Set<Integer> named = new HashSet<>();
		Set<Integer> explained = new HashSet<>();
		Set<Hit> others = new HashSet<>();
		for (Hit hit : hits) {
			if (OtherMeanings.at(hit.block().getText(), hit.start(), hit.end(), instruments.get(hit.instrument()))) {
				others.add(hit);
				explained.add(hit.instrument());
			} else if (hit.ground() == Ground.NAME) {
				named.add(hit.instrument());
			}
		}
		return hits.stream().filter(hit -> !others.contains(hit)).filter(hit -> switch (hit.ground()) {
		case NAME -> true;
		case IN_CONTEXT -> named.contains(hit.instrument()) || !explained.contains(hit.instrument());
		case UNCERTAIN -> named.contains(hit.instrument());
		}).toList();
	}

	/** Why words are taken for the name of an instrument, the surest first. */
	private enum Ground {
		NAME(MentionPack.NAME), IN_CONTEXT(MentionPack.IN_CONTEXT), UNCERTAIN(MentionPack.UNCERTAIN);

		private final String rules;

		Ground(String rules) {
			this.rules = rules;
		}

		static Ground of(String rule) {
			return Arrays.stream(values()).filter(ground -> rule.startsWith(ground.rules)).findFirst().orElseThrow();
		}
	}

	private record Hit(int instrument, Ground ground, Block block, int start, int end, int sentenceStart, int sentenceEnd,
			String exception, boolean advises) {
	}

	private static List<Hit> hits(Block block, List<Match> matches) {
		List<Hit> hits = new ArrayList<>();
		List<Match> advice = matches.stream().filter(match -> match.rule().id().equals(MentionPack.ADVICE)).limit(MOST_IN_A_BLOCK).toList();
		for (Match match : matches) {
			String id = match.rule().id();
			if (!id.equals(MentionPack.ADVICE) && hits.size() < MOST_IN_A_BLOCK) {
				Ground ground = Ground.of(id);
				int number = Integer.parseInt(id.substring(ground.rules.length()));
				boolean advises = advice.stream()
						.anyMatch(other -> other.start() >= match.sentenceStart() && other.end() <= match.sentenceEnd());
				hits.add(new Hit(number, ground, block, match.start(), match.end(), match.sentenceStart(), match.sentenceEnd(),
						match.exception(), advises));
			}
		}
		return longest(hits);
	}

	/** AUDIT-C is no mention of the AUDIT; of two readings of the same words the surer one stays. */
	private static List<Hit> longest(List<Hit> hits) {
		hits.sort(Comparator.comparingInt((Hit hit) -> hit.start() - hit.end()).thenComparing(Hit::ground));
		List<Hit> kept = new ArrayList<>();
		for (Hit hit : hits) {
			if (kept.stream().noneMatch(other -> hit.start() < other.end() && other.start() < hit.end())) {
				kept.add(hit);
			}
		}
		kept.sort(Comparator.comparingInt(Hit::start));
		return kept;
	}

	private Mention mention(Hit hit, List<Hit> inBlock, Optional<Recommendation> recommendation) {
		List<QuotedCutOff> own = new ArrayList<>(CutOffReader.read(hit.block().getText(), hit.sentenceStart(), hit.sentenceEnd())
				.stream().filter(cutOff -> owner(cutOff, inBlock).equals(Optional.of(hit))).toList());
		own.addAll(inNextSentence(hit, inBlock));
		return new Mention(instruments.get(hit.instrument()), hit.block(), hit.start(), hit.end(), hit.sentenceStart(),
				hit.sentenceEnd(), recommendation, hit.advises(), hit.exception(), own);
	}

	/** 'Administer the MMSE. Refer with a score below 24.' A next sentence about a score that names no instrument itself. */
	private static List<QuotedCutOff> inNextSentence(Hit hit, List<Hit> inBlock) {
		String text = hit.block().getText();
		boolean last = inBlock.stream().noneMatch(other -> other.start() > hit.start() && other.sentenceStart() == hit.sentenceStart());
		Matcher end = SENTENCE_END.matcher(text);
		int from = hit.sentenceEnd();
		int to = from < text.length() && end.find(from) ? end.start() : text.length();
		boolean named = inBlock.stream().anyMatch(other -> other.start() >= from && other.start() < to);
		return last && !named && SCORE.matcher(text.substring(from, to)).find() ? CutOffReader.read(text, from, to) : List.of();
	}

	/** The name right behind it, as in 'a score of 10 or more on the PHQ-9'; else the nearest one before; else behind. */
	private static Optional<Hit> owner(QuotedCutOff cutOff, List<Hit> hits) {
		Optional<Hit> behind = hits.stream().filter(hit -> hit.start() >= cutOff.end()).findFirst();
		if (behind.isPresent() && behind.get().start() - cutOff.end() <= FARTHEST
				&& ON_THE.matcher(between(behind.get().block(), cutOff.end(), behind.get().start())).matches()) {
			return behind;
		}
		Optional<Hit> before = hits.stream().filter(hit -> hit.end() <= cutOff.start()).reduce((a, b) -> b)
				.filter(hit -> cutOff.start() - hit.end() <= FARTHEST && cutOff.end() <= hit.sentenceEnd());
		return before.or(() -> behind.filter(hit -> hit.start() - cutOff.end() <= FARTHEST && hit.sentenceStart() <= cutOff.start()));
	}

	private static String between(Block block, int from, int to) {
		return block.getText().substring(from, to);
	}
}
