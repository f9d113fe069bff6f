import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ReaderDescriptor;
import org.evenaar.importer.internal.markdown.MarkdownReader;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionDraft;
import org.evenaar.review.DocumentUpdate;
import org.evenaar.review.ReviewEnvironment;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.Reviews;
import org.evenaar.review.RuleSettings;
import org.evenaar.review.findings.FindingColumn;
import org.evenaar.review.findings.FindingFilter;
import org.evenaar.review.findings.FindingGrouping;
import org.evenaar.review.findings.FindingTable;
import org.evenaar.review.findings.ReviewFindings;
import org.evenaar.review.findings.SortKey;
import org.evenaar.review.rules.TermKind;
import org.evenaar.review.rules.TermLanguage;
import org.evenaar.review.rules.TermTrial;
import org.evenaar.review.rules.UserTerm;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * What a reviewer waits for, with a guideline of 300 pages: the first time, and the best of some rounds. Arguments: a
 * folder to work in, the folder of the rule packs.
 */
public class ReviewBench {

	private static final int PAGES = 300;
	private static final int ROUNDS = 7;
	private static final String[] WORDS = ("de het een bij van voor met op in is zijn wordt kan niet geen ook patiënt nierfunctie "
			+ "bloeddruk meting waarde arts behandeling dosis leeftijd gewicht advies overweeg gebruik bepaal uitkomst grens").split(" ");
	private static final String FINDING = " Vermenigvuldig de eGFR met 1,159 bij patiënten van het negroïde ras.";

	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]);
		Random random = new Random(3);
		List<String> paragraphs = new ArrayList<>();
		for (int p = 0; p < PAGES * 6; p++) {
			paragraphs.add(paragraph(random));
		}
		Path document = write(folder.resolve("richtlijn.md"), paragraphs);
		Reviews reviews = reviews(folder, args[1]);
		var monitor = new NullProgressMonitor();
		double read = show("read and checked, review made", 1, () -> {
			ReviewSession made = reviews.create(document, Reviews.reviewFileFor(document), monitor);
			made.save(monitor);
			made.close();
			return made.items().size() + " findings";
		});
		double opened = show("opened again", ROUNDS, () -> {
			ReviewSession session = reviews.open(Reviews.reviewFileFor(document), monitor);
			session.close();
			return session.items().size() + " findings";
		});
		System.out.printf(Locale.ROOT, "  opening takes %.2f of reading (wanted: below 2,000 ms)%n", opened / read);
		ReviewSession session = reviews.open(Reviews.reviewFileFor(document), monitor);
		deciding(session);
		updating(reviews, session, folder, paragraphs, random);
		table(session);
		trial();
		session.close();
	}

	private static void deciding(ReviewSession session) throws Exception {
		DecisionDraft draft = new DecisionDraft(Verdict.JUSTIFIED, "De reden", "bron", "");
		List<String> ids = session.items().stream().map(ReviewItem::id).toList();
		show("one decision", 200, () -> {
			session.decide(List.of(ids.get((int) (System.nanoTime() % ids.size()))), draft, "a");
			return ids.size() + " findings";
		});
		show("a decision on all", 3, () -> {
			session.decide(ids, draft, "a");
			return ids.size() + " findings";
		});
	}

	private static void updating(Reviews reviews, ReviewSession session, Path folder, List<String> paragraphs, Random random)
			throws Exception {
		List<String> changed = new ArrayList<>(paragraphs);
		for (int edit = 0; edit < PAGES; edit++) {
			int at = random.nextInt(changed.size());
			switch (random.nextInt(4)) {
			case 0 -> changed.remove(at);
			case 1 -> changed.add(at, paragraph(random));
			case 2 -> changed.add(random.nextInt(changed.size()), changed.remove(at));
			default -> changed.set(at, changed.get(at).replaceFirst(" (\\w+) ", " gewijzigd "));
			}
		}
		Path newer = write(folder.resolve("richtlijn-2.md"), changed);
		DocumentUpdate[] update = { null };
		show("newer version read, checked and compared", 3, () -> {
			update[0] = reviews.update(session, newer, new NullProgressMonitor());
			return session.items().size() + " findings";
		});
		show("going on with it (window waits)", 1, () -> {
			session.apply(update[0]);
			return session.items().size() + " findings";
		});
	}

	private static void table(ReviewSession session) throws Exception {
		List<ReviewItem> items = new ArrayList<>();
		while (items.size() < 10_000) {
			items.addAll(session.items());
		}
		ReviewFindings findings = new ReviewFindings(session.file(), "", items.subList(0, 10_000));
		show("table of findings filtered, sorted, grouped", ROUNDS, () -> {
			FindingTable table = new FindingTable(List.of(findings), Locale.of("nl"));
			return table.show(FindingFilter.USUAL.withText("ras"), List.of(new SortKey(FindingColumn.QUOTE, true)),
					FindingGrouping.CATEGORY).rows().size() + " of 10,000 rows";
		});
	}

	private static void trial() throws Exception {
		show("trial of a term", 40, () -> {
			UserTerm term = new UserTerm("proef", "allochtoon", TermLanguage.BOTH, TermKind.NOUN, List.of(),
					"outdated-group-label", Severity.LOW, "reden", "ander woord", List.of(), List.of());
			return TermTrial.of(term).hits("Twee allochtonen wachten.".repeat(20)).size() + " hits";
		});
	}

	/** @return the best time in milliseconds */
	private static double show(String what, int rounds, Callable<String> work) throws Exception {
		double[] times = new double[rounds];
		String said = "";
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			said = work.call();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		double first = times[0];
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "%-46s first %8.1f ms   best %8.1f ms   median %8.1f ms   %s%n", what, first, times[0],
				times[rounds / 2], said);
		return times[0];
	}

	private static Reviews reviews(Path folder, String packs) throws Exception {
		List<RulePack> read = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of(packs))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					PackReader.read(file.getFileName().toString(), in).pack().ifPresent(read::add);
				}
			}
		}
		CheckRegistry registry = CheckRegistry.of(List.of(), read);
		var markdown = new ReaderDescriptor("markdown", new Text("Markdown", "Markdown"), List.of("md"), true, List.of(),
				MarkdownReader::new);
		return new Reviews(new ReviewEnvironment(new GuidelineImporter(List.of(markdown)), () -> ImportLimits.DEFAULT, () -> registry,
				folder.resolve("cache"), folder.resolve("recovery"), Clock.systemUTC(), () -> RuleSettings.EMPTY, Locale.of("nl")));
	}

	private static Path write(Path file, List<String> paragraphs) throws Exception {
		StringBuilder text = new StringBuilder();
		for (int p = 0; p < paragraphs.size(); p++) {
			if (p % 6 == 0) {
				text.append("## Aanbeveling ").append(p / 6).append("\n\n");
			}
			text.append(paragraphs.get(p)).append("\n\n");
		}
		return Files.writeString(file, text);
	}

	private static String paragraph(Random random) {
		StringBuilder text = new StringBuilder("Dit");
		for (int i = 40 + random.nextInt(60); i > 0; i--) {
			text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
		}
		return text.append('.').append(random.nextInt(3) == 0 ? FINDING : "").toString();
	}
}
