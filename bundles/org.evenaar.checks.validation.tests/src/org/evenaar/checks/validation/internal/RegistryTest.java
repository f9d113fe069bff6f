package org.evenaar.checks.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.InquiryOutcome;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every shipped instrument keeps. */
class RegistryTest {

	/** Fifty rows of the list that the registry began with; several rows hold more than one instrument. */
	private static final int FEWEST = 60;

	private static InstrumentRegistry registry;

	@BeforeAll
	static void read() {
		registry = Shipped.registry();
	}

	private static List<String> violations(java.util.function.BiConsumer<Instrument, List<String>> rule) {
		List<String> found = new ArrayList<>();
		registry.instruments().forEach(instrument -> rule.accept(instrument, found));
		return found;
	}

	private static void check(boolean holds, Instrument instrument, String what, List<String> found) {
		if (!holds) {
			found.add(instrument.getId() + ": " + what);
		}
	}

	@Test
	void everyFileIsReadWithoutAProblem() {
		assertEquals(List.of(), registry.problems());
		assertEquals(Shipped.ids(), registry.instruments().stream().map(Instrument::getId).sorted().toList());
		assertTrue(registry.instruments().size() >= FEWEST);
	}

	@Test
	void textsAreThereInBothLanguages() {
		assertEquals(List.of(), violations((i, found) -> {
			both(i.getNames(), i, "names", found);
			both(i.getPurposes(), i, "purpose", found);
			i.getItems().forEach(item -> both(item.getTopics(), i, "topic of " + item.getId(), found));
			i.getScales().forEach(scale -> both(scale.getNames(), i, "name of " + scale.getId(), found));
			i.getStudies().forEach(study -> both(study.getSummaries(), i, "summary of " + study.getId(), found));
			i.getAlternatives().forEach(a -> both(a.getReasons(), i, "reason for " + a.getInstrument(), found));
			i.getCutOffs().stream().filter(c -> !c.getPurposes().isEmpty())
					.forEach(c -> both(c.getPurposes(), i, "purpose of " + c.getId(), found));
		}));
	}

	private static void both(List<LocalText> texts, Instrument instrument, String what, List<String> found) {
		Set<String> languages = texts.stream().filter(text -> !text.getText().isBlank()).map(LocalText::getLanguage)
				.collect(Collectors.toSet());
		check(languages.containsAll(Set.of("nl", "en")), instrument, what, found);
	}

	@Test
	void everyStatementHasASource() {
		assertEquals(List.of(), violations((i, found) -> {
			for (ValidationStudy study : i.getStudies()) {
				check(cited(study.getSource()), i, study.getId() + " has a source", found);
				check(!study.isVerified() || study.getSource().isVerified(), i, study.getId() + " is as verified as its source", found);
			}
			for (CutOff cutOff : i.getCutOffs()) {
				check(cited(cutOff.getSource()), i, cutOff.getId() + " has a source", found);
				check(!cutOff.isVerified() || cutOff.getSource().isVerified(), i, cutOff.getId() + " is as verified as its source", found);
			}
			i.getAlternatives().forEach(a -> check(cited(a.getSource()), i, "alternative " + a.getInstrument() + " has a source", found));
			i.getSources().stream().filter(Source::isVerified).forEach(source -> check(
					(!source.getDoi().isEmpty() || !source.getUrl().isEmpty()) && !source.getRemark().isEmpty(), i,
					source.getId() + " says where it was read and how much of it", found));
		}));
	}

	private static boolean cited(Source source) {
		return source != null && !source.getId().isEmpty();
	}

	@Test
	void groupsAndAlternativesResolve() {
		assertEquals(List.of(), violations((i, found) -> {
			Stream.of(i.getStudies().stream().flatMap(s -> s.getGroups().stream()), i.getCutOffs().stream().flatMap(c -> c.getGroups().stream()),
					i.getInquiries().stream().flatMap(q -> q.getGroups().stream()), i.getAlternatives().stream().flatMap(a -> a.getGroups().stream()))
					.flatMap(s -> s).forEach(group -> check(Groups.shipped().knows(group), i, "group " + group, found));
			i.getAlternatives().forEach(a -> check(registry.find(a.getInstrument()).isPresent() && !a.getInstrument().equals(i.getId()), i,
					"alternative " + a.getInstrument(), found));
			i.getStudies().forEach(s -> check(!s.getGroups().isEmpty(), i, s.getId() + " names a group", found));
		}));
	}

	@Test
	void aSearchThatFoundNothingSaysWhereAndWhen() {
		assertEquals(List.of(), violations((i, found) -> {
			for (Inquiry inquiry : i.getInquiries()) {
				check(!inquiry.getWhere().isEmpty() && inquiry.getDate().matches("\\d{4}-\\d{2}-\\d{2}"), i, "where and when", found);
				check(inquiry.getOutcome() == InquiryOutcome.FOUND == (inquiry.getSource() != null), i, "found has a source", found);
			}
		}));
	}

	/** The lowest and the highest of several studies are no confidence interval. */
	@Test
	void aFigureLiesWithinItsInterval() {
		assertEquals(List.of(), violations((i, found) -> i.getStudies().forEach(study -> study.getFigures().stream()
				.filter(figure -> figure.getLow() < figure.getHigh())
				.forEach(figure -> check(figure.getLow() < figure.getValue() && figure.getValue() < figure.getHigh(), i, study.getId(), found)))));
	}

	@Test
	void noTextsOfItemsAreShipped() {
		assertEquals(List.of(), violations((i, found) -> i.getItems()
				.forEach(item -> check(item.getTexts().isEmpty(), i, item.getId() + " has a text", found))));
	}

	@Test
	void scalesHoldTheirItemsAndCutOffsLieInTheirRange() {
		assertEquals(List.of(), violations((i, found) -> {
			i.getCutOffs().stream().filter(c -> c.getScale() != null && c.getScale().isBounded()).forEach(c -> check(
					c.getValue() >= c.getScale().getMinimum() && c.getValue() <= c.getScale().getMaximum(), i, c.getId() + " in range", found));
			check(i.getItems().isEmpty() || i.getStatedItems() == 0 || i.getItems().size() <= i.getStatedItems(), i, "number of items", found);
		}));
	}

	private static EvidenceState state(String instrument, String group) {
		return cell(instrument, group).state();
	}

	private static EvidenceCell cell(String instrument, String group) {
		EvidenceTable table = EvidenceTable.of(registry.find(instrument).orElseThrow(), List.of(group), Optional.empty());
		return table.whole().cells().get(0);
	}

	@Test
	void theFourStatesAndTheTwoWaysOfNotKnowingAreTold() {
		assertEquals(EvidenceState.VALIDATED, state("phq-9", "turkish"));
		assertEquals(EvidenceState.PARTLY, state("sdq", "turkish"));
		assertEquals(EvidenceState.AGAINST, state("mmse", "low-literacy"));
		assertEquals(EvidenceState.VALIDATED, state("rudas", "low-literacy"));
		assertEquals(EvidenceState.UNKNOWN, state("hads", "moroccan"));
		assertTrue(cell("hads", "moroccan").lookedInto());
		assertEquals(EvidenceState.UNKNOWN, state("scoff", "moroccan"));
		assertFalse(cell("scoff", "moroccan").lookedInto());
	}

	@Test
	void itemsAndCutOffsAreJudgedByThemselves() {
		EvidenceTable cesd = EvidenceTable.of(registry.find("ces-d").orElseThrow(), List.of("moroccan"), Optional.empty());
		Set<String> against = new TreeSet<>();
		cesd.rows().stream().filter(row -> row.cells().get(0).state() == EvidenceState.AGAINST).forEach(row -> against.add(row.id()));
		assertTrue(against.containsAll(Set.of("q15", "q19")), against.toString());
		EvidenceTable k10 = EvidenceTable.of(registry.find("k10").orElseThrow(), List.of("turkish"), Optional.empty());
		assertTrue(k10.rows().stream().anyMatch(row -> row.id().equals("total-20") && row.cells().get(0).state() == EvidenceState.AGAINST));
	}

	@Test
	void namesAreThereForReaders() {
		registry.instruments().forEach(i -> assertFalse(InstrumentNames.brief(i).isEmpty(), i.getId()));
	}
}
