package org.evenaar.search.internal.read;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.model.anchor.Anchor;
import org.evenaar.model.anchor.TextPosition;
import org.evenaar.model.anchor.TextQuote;
import org.evenaar.model.review.CheckText;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.rules.Language;
import org.evenaar.rules.Text;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.UnitKind;
import org.evenaar.search.internal.read.Unit.Labels;
import org.evenaar.search.internal.read.Unit.Setting;

/** The findings of a review and the decisions on them. */
final class ReviewUnits {

	/** Presence of a finding that is in the present version of the document no more. */
	private static final String GONE = "gone";

	private final Review review;
	private final String language;
	private final Map<String, CheckText> texts = new HashMap<>();
	private final List<Unit> units = new ArrayList<>();

	private ReviewUnits(Review review) {
		this.review = review;
		this.language = Language.of(review.getLanguage()).map(Language::code).orElse("");
		review.getCheckTexts().forEach(text -> texts.put(text.getCheck(), text));
	}

	static ReadDocument of(Review review) {
		var cutter = new ReviewUnits(review);
		review.getRecords().forEach(cutter::add);
		return new ReadDocument(DocumentKind.REVIEW, review.getTitle(), "", "", Years.in(review.getTitle()),
				cutter.language, review.getSha256(), cutter.units, List.of());
	}

	private void add(FindingRecord record) {
		List<Decision> standing = record.getDecisions().stream().filter(each -> each.getWithdrawnBy().isEmpty()).toList();
		String verdict = standing.isEmpty() ? Words.OPEN : verdict(standing.getLast());
		if (!GONE.equals(record.getPresence())) {
			String author = record.isByHand() ? record.getAuthor() : "";
			String why = record.isByHand() ? record.getWhy() : "";
			unit(UnitKind.FINDING, record, Words.joined(title(record), passage(record.getAnchor()), why),
					labels(record, verdict, author, 0));
		}
		for (Decision decision : standing) {
			String text = Words.joined(decision.getReason(), decision.getEvidence(), decision.getProposedText());
			unit(UnitKind.DECISION, record, text.isEmpty() ? quote(record.getAnchor()) : text,
					labels(record, verdict(decision), decision.getReviewer(), year(decision.getDate())));
		}
	}

	private static String verdict(Decision decision) {
		return decision.isSetVerdict() ? decision.getVerdict().getLiteral() : Words.OPEN;
	}

	private static Labels labels(FindingRecord record, String verdict, String reviewer, int year) {
		return new Labels(record.getCheck(), record.getCategory(), record.getSeverity(), verdict, reviewer, "",
				List.of(), year);
	}

	private void unit(UnitKind kind, FindingRecord record, String text, Labels labels) {
		Anchor anchor = record.getAnchor();
		Optional<TextPosition> position = Optional.ofNullable(anchor).map(Anchor::getPosition);
		Unit.Place place = position.map(at -> new Unit.Place(at.getBlock(), at.getStart(), at.getEnd()))
				.orElse(Unit.Place.NONE);
		String chapter = anchor == null ? "" : anchor.getChapter();
		String heading = anchor == null ? "" : anchor.getSection();
		units.add(new Unit(kind, record.getId(), text, List.of(), place,
				new Setting(chapter, heading, "", language, position.map(TextPosition::getPage).orElse(0)), labels));
	}

	private String title(FindingRecord record) {
		CheckText text = texts.get(record.getCheck());
		return text == null || !record.getTitle().isEmpty() ? record.getTitle()
				: Words.in(new Text(text.getTitleNl(), text.getTitleEn()), language);
	}

	private static String quote(Anchor anchor) {
		return anchor == null || anchor.getQuote() == null ? "" : anchor.getQuote().getExact();
	}

	private static String passage(Anchor anchor) {
		TextQuote quote = anchor == null ? null : anchor.getQuote();
		return quote == null ? "" : quote.getPrefix() + quote.getExact() + quote.getSuffix();
	}

	private static int year(Date date) {
		return date == null ? 0 : date.toInstant().atZone(ZoneOffset.UTC).getYear();
	}
}
