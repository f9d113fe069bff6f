package org.evenaar.review.internal.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.model.anchor.Anchor;
import org.evenaar.model.anchor.AnchorFactory;
import org.evenaar.model.anchor.TextPosition;
import org.evenaar.model.anchor.TextQuote;
import org.evenaar.model.files.XmlText;
import org.evenaar.model.review.CheckText;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewFactory;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.internal.anchor.Anchored;
import org.evenaar.review.internal.document.DocumentText;
import org.evenaar.review.internal.store.ReviewMerge;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** From findings to what a file keeps of them, and back. */
public final class Records {

	private Records() {
	}

	/** @return true where the review keeps a record of the finding though nobody decided on it */
	public static boolean kept(Finding finding) {
		return !finding.suppressed() && finding.severity() != Severity.INFO;
	}

	/** @param finding without a person's settings */
	public static FindingRecord of(String id, Finding finding) {
		FindingRecord record = ReviewFactory.eINSTANCE.createFindingRecord();
		record.setId(id);
		see(record, finding);
		return record;
	}

	/** The record is about this finding from now on. */
	public static void see(FindingRecord record, Finding finding) {
		String id = finding.id();
		record.setFinding(id.equals(record.getId()) ? "" : id);
		record.setCheck(finding.check());
		record.setSeverity(finding.severity().code());
		record.setCategory(finding.category());
		record.setAnchor(anchor(finding.place()));
	}

	public static Anchor anchor(Place place) {
		TextQuote quote = AnchorFactory.eINSTANCE.createTextQuote();
		quote.setExact(XmlText.of(place.quote()));
		quote.setPrefix(XmlText.of(place.prefix()));
		quote.setSuffix(XmlText.of(place.suffix()));
		TextPosition position = AnchorFactory.eINSTANCE.createTextPosition();
		position.setBlock(place.block());
		position.setStart(place.start());
		position.setEnd(place.end());
		position.setPage(place.page());
		Anchor anchor = AnchorFactory.eINSTANCE.createAnchor();
		anchor.setQuote(quote);
		anchor.setPosition(position);
		anchor.setSection(XmlText.of(place.section()));
		anchor.setChapter(XmlText.of(place.chapter()));
		return anchor;
	}

	public static Anchored anchored(FindingRecord record) {
		Anchor anchor = record.getAnchor();
		TextQuote quote = anchor.getQuote();
		TextPosition at = anchor.getPosition();
		return new Anchored(record.getId(), quote.getExact(), quote.getPrefix(), quote.getSuffix(),
				at == null ? "" : at.getBlock(), at == null ? 0 : at.getStart(), anchor.getSection(), anchor.getChapter());
	}

	public static Anchored anchored(String id, Place place) {
		return new Anchored(id, place.quote(), place.prefix(), place.suffix(), place.block(), place.start(),
				place.section(), place.chapter());
	}

	/** @return the id of the finding by which the record is seen */
	public static String findingId(FindingRecord record) {
		return record.getFinding().isEmpty() ? record.getId() : record.getFinding();
	}

	public static List<DecisionEntry> decisions(FindingRecord record) {
		return ReviewMerge.standing(record).stream().map(Records::entry).toList();
	}

	private static DecisionEntry entry(Decision d) {
		return new DecisionEntry(d.getReviewer(), d.getVerdict(), d.getReason(), d.getEvidence(), d.getProposedText(),
				d.getDate() == null ? java.time.Instant.EPOCH : d.getDate().toInstant());
	}

	/** @return true where a record is more than a note that something was seen */
	public static boolean decided(FindingRecord record) {
		return record.isByHand() || !record.getDecisions().isEmpty() || !record.getActions().isEmpty();
	}

	/** @return where the record's words are in the text, if they are where its position says */
	public static Optional<Place> place(FindingRecord record, DocumentText text) {
		Anchored anchored = anchored(record);
		return text.index(anchored.block()).filter(block -> {
			String words = XmlText.of(text.blocks().get(block).text());
			return anchored.start() >= 0 && anchored.end() <= words.length() && !anchored.quote().isEmpty()
					&& words.startsWith(anchored.quote(), anchored.start());
		}).map(block -> text.place(block, anchored.start(), anchored.end()));
	}

	/** @return the place as the record knows it, for one that is not in the document any more */
	public static Place formerPlace(FindingRecord record) {
		Anchored a = anchored(record);
		TextPosition at = record.getAnchor().getPosition();
		return new Place(a.block(), a.start(), a.end(), at == null ? 0 : at.getPage(), a.section(), "", a.quote(),
				a.prefix(), a.suffix(), a.prefix() + a.quote() + a.suffix(), Integer.MAX_VALUE, a.chapter());
	}

	/** @return the finding as it was when it was seen, in the words of its rule where that is still there */
	public static Finding finding(FindingRecord record, Place place, Review review, RunResult all) {
		Severity severity = Severity.of(record.getSeverity()).orElse(Severity.LOW);
		if (record.isByHand()) {
			Text title = new Text(record.getTitle(), record.getTitle());
			Text why = new Text(record.getWhy(), record.getWhy());
			return new Finding(record.getCheck(), title, record.getCategory(), severity, Certainty.HIGH,
					Status.NOT_APPLICABLE, 0, place, why, List.of(), List.of(), "", 0);
		}
		Optional<Rule> rule = all.rules().rule(record.getCheck());
		if (rule.isPresent()) {
			Rule r = rule.get();
			return new Finding(r.id(), r.title(), r.category(), severity, r.certainty(), r.status(), r.since(), place,
					r.why(), r.instead().isEmpty() ? List.of() : List.of(r.instead()), r.sources(), "", 0);
		}
		CheckText texts = texts(record.getCheck(), review, all);
		Text instead = new Text(texts.getInsteadNl(), texts.getInsteadEn());
		return new Finding(record.getCheck(), new Text(texts.getTitleNl(), texts.getTitleEn()), record.getCategory(),
				severity, Certainty.MEDIUM, Status.NOT_APPLICABLE, 0, place, new Text(texts.getWhyNl(), texts.getWhyEn()),
				instead.isEmpty() ? List.of() : List.of(instead), List.of(), "", 0);
	}

	private static CheckText texts(String check, Review review, RunResult all) {
		Optional<CheckText> installed = all.checks().stream().filter(c -> c.id().equals(check)).findAny()
				.map(Records::text);
		return installed.or(() -> review.getCheckTexts().stream().filter(t -> t.getCheck().equals(check)).findAny())
				.orElseGet(() -> text(check, new Text(check, check), Text.EMPTY, Text.EMPTY));
	}

	private static CheckText text(CheckDescriptor check) {
		return text(check.id(), check.title(), check.description(), Text.EMPTY);
	}

	private static CheckText text(String check, Text title, Text why, Text instead) {
		CheckText text = ReviewFactory.eINSTANCE.createCheckText();
		text.setCheck(check);
		text.setTitleNl(XmlText.of(title.nl()));
		text.setTitleEn(XmlText.of(title.en()));
		text.setWhyNl(XmlText.of(why.nl()));
		text.setWhyEn(XmlText.of(why.en()));
		text.setInsteadNl(XmlText.of(instead.nl()));
		text.setInsteadEn(XmlText.of(instead.en()));
		return text;
	}

	/** @return texts of the checks behind the findings that the review has no texts of yet, in the order of their ids */
	public static List<CheckText> missingTexts(Review review, List<Finding> findings) {
		Set<String> known = review.getCheckTexts().stream().map(CheckText::getCheck)
				.collect(Collectors.toCollection(HashSet::new));
		return findings.stream().filter(f -> known.add(f.check()))
				.map(f -> text(f.check(), f.title(), f.why(), f.remedies().isEmpty() ? Text.EMPTY : f.remedies().get(0)))
				.sorted((a, b) -> a.getCheck().compareTo(b.getCheck())).toList();
	}

	/** @return the id, or one like it that is not taken; it is taken then */
	public static String free(String id, Set<String> taken) {
		String free = id;
		for (int n = 2; !taken.add(free); n++) {
			free = id + "-" + n;
		}
		return free;
	}
}
