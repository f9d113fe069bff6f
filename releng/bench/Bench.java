import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.evenaar.rules.Language;
import org.evenaar.rules.LanguageDetector;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.Passage;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleScanner;
import org.evenaar.rules.RuleSet;

/**
 * Screening against bare Lucene tokenising of the same text in the same run. Prints ratios; absolute numbers depend
 * on the machine. Arguments: folder of rule packs, then one or more text files or folders (.txt, .md), each timed
 * on its own.
 */
public class Bench {

	private static final int ROUNDS = 15;
	private static final long LEAST_CHARACTERS = 6_000_000;
	private static final int SYNTHETIC_RULES = 10_000;

	public static void main(String[] args) throws Exception {
		List<RulePack> packs = packs(Path.of(args[0]));
		RuleSet rules = RuleSet.compile(packs).rules();
		System.out.printf(Locale.ROOT, "%d packs, %d rules%n", packs.size(), rules.rules().size());
		for (int i = 1; i < args.length; i++) {
			List<Passage> text = passages(Path.of(args[i]));
			long bytes = text.stream().mapToLong(p -> p.text().getBytes(StandardCharsets.UTF_8).length).sum();
			RuleSet many = RuleSet.compile(with(packs, synthetic(text))).rules();
			System.out.printf(Locale.ROOT, "%n%s: %.1f MB, %d blocks%n", Path.of(args[i]).getFileName(), bytes / 1e6,
					text.size());
			compare(text, bytes, rules, many);
		}
	}

	/** The contenders take turns, so that whatever else the machine does falls on all of them. */
	private static void compare(List<Passage> text, long bytes, RuleSet rules, RuleSet many) throws Exception {
		double[] best = { Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE };
		long hits = 0;
		long manyHits = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			tokenise(text);
			long tokenised = System.nanoTime();
			hits = screen(text, rules.scanner());
			long screened = System.nanoTime();
			manyHits = screen(text, many.scanner());
			long screenedMany = System.nanoTime();
			best[0] = Math.min(best[0], tokenised - start);
			best[1] = Math.min(best[1], screened - tokenised);
			best[2] = Math.min(best[2], screenedMany - screened);
			best[3] = Math.min(best[3], onTwoThreads(text, rules));
		}
		print("Lucene StandardTokenizer and LowerCaseFilter", bytes, best[0], "");
		print("screening with all packs, " + hits + " hits", bytes, best[1], ratio("of Lucene", best[0] / best[1]));
		print("with " + SYNTHETIC_RULES + " more rules, " + manyHits + " hits", bytes, best[2],
				ratio("of without", best[1] / best[2]));
		print("on two threads", bytes, best[3], ratio("times one", best[1] / best[3]));
	}

	private static String ratio(String of, double value) {
		return String.format(Locale.ROOT, "%.2f %s", value, of);
	}

	private static void print(String what, long bytes, double nanos, String ratio) {
		System.out.printf(Locale.ROOT, "  %-48s %7.1f MB/s   %s%n", what, bytes / 1e6 / (nanos / 1e9), ratio);
	}

	private static long tokenise(List<Passage> text) throws IOException {
		long characters = 0;
		try (StandardTokenizer tokenizer = new StandardTokenizer();
				TokenStream tokens = new LowerCaseFilter(tokenizer)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			for (Passage passage : text) {
				tokenizer.setReader(new java.io.StringReader(passage.text()));
				tokens.reset();
				while (tokens.incrementToken()) {
					characters += term.length();
				}
				tokens.end();
				tokens.close();
			}
		}
		return characters;
	}

	private static long screen(List<Passage> text, RuleScanner scanner) {
		long hits = 0;
		for (Passage passage : text) {
			hits += scanner.scan(passage).size();
		}
		return hits;
	}

	/** @return nanoseconds, without the start of the threads */
	private static long onTwoThreads(List<Passage> text, RuleSet rules) throws Exception {
		long start;
		ExecutorService pool = Executors.newFixedThreadPool(2);
		try {
			// Every other block each, so that both have the same amount of work.
			List<Passage> even = IntStream.range(0, text.size()).filter(i -> i % 2 == 0).mapToObj(text::get).toList();
			List<Passage> odd = IntStream.range(0, text.size()).filter(i -> i % 2 == 1).mapToObj(text::get).toList();
			List<Callable<Long>> work = List.of(() -> screen(even, rules.scanner()), () -> screen(odd, rules.scanner()));
			pool.invokeAll(List.of(() -> 0L, () -> 0L));
			start = System.nanoTime();
			for (Future<Long> future : pool.invokeAll(work)) {
				future.get();
			}
			return System.nanoTime() - start;
		} finally {
			pool.shutdown();
		}
	}

	private static List<RulePack> packs(Path folder) throws IOException {
		List<RulePack> packs = new ArrayList<>();
		for (Path file : files(folder, ".yaml")) {
			try (InputStream stream = Files.newInputStream(file)) {
				packs.add(PackReader.read(file.toString(), stream).pack().orElseThrow());
			}
		}
		return packs;
	}

	private static List<RulePack> with(List<RulePack> packs, RulePack more) {
		List<RulePack> all = new ArrayList<>(packs);
		all.add(more);
		return all;
	}

	private static List<Path> files(Path root, String... endings) throws IOException {
		try (Stream<Path> walk = Files.walk(root)) {
			return walk.filter(Files::isRegularFile)
					.filter(f -> Stream.of(endings).anyMatch(e -> f.toString().endsWith(e))).sorted().toList();
		}
	}

	/** Paragraphs, as an importer would hand them on; a small collection is repeated. */
	private static List<Passage> passages(Path root) throws IOException {
		List<Passage> once = new ArrayList<>();
		long characters = 0;
		for (Path file : files(root, ".txt", ".md")) {
			String content = Files.readString(file);
			int mask = LanguageDetector.detect(content).map(Language::mask).orElse(Language.allMask());
			for (String paragraph : content.split("\\n\\s*\\n")) {
				if (!paragraph.isBlank()) {
					once.add(Passage.of(paragraph.replaceAll("\\s+", " ").strip(), mask));
					characters += paragraph.length();
				}
			}
		}
		List<Passage> all = new ArrayList<>();
		for (long sum = 0; sum < LEAST_CHARACTERS; sum += characters) {
			all.addAll(once);
		}
		return all;
	}

	/**
	 * A phrase for each rule, within ten words of the phrase of another one. The phrases are pairs of words of the text
	 * itself, one in ten of them neighbours there, as most terms of a terminology are not in a given document.
	 */
	private static RulePack synthetic(List<Passage> text) {
		List<String> phrases = phrases(text, SYNTHETIC_RULES);
		StringBuilder yaml = new StringBuilder("""
				format: evenaar-rule-pack
				version: 1
				id: synthetic
				title: {nl: Proef, en: Trial}
				concepts:
				""");
		for (int i = 0; i < SYNTHETIC_RULES; i++) {
			yaml.append("  c").append(i).append(": {any: [\"").append(phrases.get(i)).append("\"]}\n");
		}
		yaml.append("rules:\n");
		for (int i = 0; i < SYNTHETIC_RULES; i++) {
			yaml.append("  - {id: SYNTHETIC-").append(i).append(", title: {nl: x, en: x}, category: trial, severity: low, ")
					.append("when: {find: [c").append(i).append("], with: [{any: [c").append((7L * i + 13) % SYNTHETIC_RULES)
					.append("], within: 10 words}]}, why: {nl: x, en: x}}\n");
		}
		byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
		return PackReader.read("synthetic", new java.io.ByteArrayInputStream(bytes)).pack().orElseThrow();
	}

	/** Different pairs of words of four letters or more. */
	private static List<String> phrases(List<Passage> text, int count) {
		Random random = new Random(20261122);
		Set<String> phrases = new LinkedHashSet<>();
		String other = "synthetic";
		for (int tries = 0; phrases.size() < count; tries++) {
			String[] words = text.get(random.nextInt(text.size())).text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
			if (words.length > 3) {
				int at = random.nextInt(words.length - 1);
				if (words[at].length() > 3 && words[at + 1].length() > 3) {
					String following = phrases.size() % 10 == 0 ? words[at + 1] : other;
					// A short text has too few pairs: then words are made up.
					phrases.add(words[at] + " " + following + (tries > count * 3 ? tries : ""));
					other = words[at + 1];
				}
			}
		}
		return List.copyOf(phrases);
	}
}
