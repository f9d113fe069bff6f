package org.evenaar.search.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.check.Place;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.rules.Language;
import org.evenaar.rules.LanguageDetector;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.UnitKind;
import org.evenaar.search.internal.read.Unit.Labels;
import org.evenaar.search.internal.read.Unit.Piece;
import org.evenaar.search.internal.read.Unit.Setting;

/** Cuts a guideline into units: headings, blocks, rows of tables, and recommendations as a whole. */
final class GuidelineUnits {

	/** A recommendation beyond that is more than one unit, so that a snippet stays near what was found. */
	private static final int LONGEST = 8_000;
	private static final String HEADING_END = "/h";

	private final Guideline guideline;
	private final Map<String, TreeSet<String>> instruments;
	private final Map<String, Recommendation> recommended = new HashMap<>();
	private final List<Unit> units = new ArrayList<>();
	private Recommendation current;
	private final List<LocatedPassage> together = new ArrayList<>();

	private GuidelineUnits(Guideline guideline, Map<String, TreeSet<String>> instruments) {
		this.guideline = guideline;
		this.instruments = instruments;
		for (Recommendation recommendation : guideline.getRecommendations()) {
			for (Block block : recommendation.getBlocks()) {
				recommended.putIfAbsent(block.getPath(), recommendation);
			}
		}
	}

	/**
	 * @param instruments names of instruments by path of the block that mentions them
	 * @param findings    what checks saw
	 */
	static ReadDocument of(Guideline guideline, Map<String, TreeSet<String>> instruments, List<Finding> findings) {
		var cutter = new GuidelineUnits(guideline, instruments);
		LocatedPassage.of(guideline).forEach(cutter::add);
		cutter.finish();
		String language = Language.of(guideline.getLanguage()).map(Language::code).orElse("");
		int year = Years.in(guideline.getVersion(), guideline.getTitle());
		return new ReadDocument(DocumentKind.GUIDELINE, guideline.getTitle(), guideline.getIssuer(),
				guideline.getVersion(), year, language, guideline.getSha256(), cutter.units,
				findings.stream().map(finding -> finding(finding, language)).toList());
	}

	private void add(LocatedPassage passage) {
		Recommendation recommendation = recommended.get(passage.pieces().get(0).path());
		int length = together.stream().mapToInt(each -> each.passage().text().length()).sum();
		if (recommendation != current || length > LONGEST) {
			finish();
			current = recommendation;
		}
		if (recommendation == null) {
			String path = passage.pieces().get(0).path();
			unit(path.endsWith(HEADING_END) ? UnitKind.SECTION : UnitKind.BLOCK, List.of(passage), "");
		} else {
			together.add(passage);
		}
	}

	private void finish() {
		if (!together.isEmpty()) {
			unit(UnitKind.RECOMMENDATION, together, current.getPopulation());
			together.clear();
		}
	}

	private void unit(UnitKind kind, List<LocatedPassage> passages, String population) {
		var text = new StringBuilder();
		List<Piece> pieces = new ArrayList<>();
		TreeSet<String> named = new TreeSet<>();
		for (LocatedPassage passage : passages) {
			if (!text.isEmpty()) {
				text.append('\n');
			}
			for (LocatedPassage.Piece piece : passage.pieces()) {
				pieces.add(new Piece(text.length() + piece.offset(), piece.path()));
				named.addAll(instruments.getOrDefault(piece.path(), new TreeSet<>()));
			}
			text.append(passage.passage().text());
		}
		LocatedPassage first = passages.get(0);
		LocatedPassage.Piece start = first.pieces().get(0);
		Labels labels = population.isEmpty() && named.isEmpty() ? Labels.NONE
				: Labels.about(population, List.copyOf(named), 0);
		units.add(new Unit(kind, "", text.toString(), pieces, Unit.Place.NONE, new Setting(start.chapter(),
				start.section(), first.passage().section(), language(first, text), start.page()), labels));
	}

	private String language(LocatedPassage passage, CharSequence text) {
		int mask = passage.passage().languageMask();
		for (Language language : Language.values()) {
			if (mask == language.mask()) {
				return language.code();
			}
		}
		Optional<Language> told = LanguageDetector.detect(text);
		return told.or(() -> Language.of(guideline.getLanguage())).map(Language::code).orElse("");
	}

	private static Unit finding(Finding finding, String language) {
		Place place = finding.place();
		String title = Words.in(finding.title(), language);
		var labels = new Labels(finding.check(), finding.category(), finding.severity().code(), Words.OPEN, "", "",
				List.of(), 0);
		return new Unit(UnitKind.FINDING, finding.id(), Words.joined(title, place.sentence()), List.of(),
				new Unit.Place(place.block(), place.start(), place.end()),
				new Setting(place.chapter(), place.section(), "", language, place.page()), labels);
	}
}
