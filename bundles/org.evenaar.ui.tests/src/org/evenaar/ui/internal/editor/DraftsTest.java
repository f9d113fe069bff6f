package org.evenaar.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;

import org.evenaar.model.review.Verdict;
import org.evenaar.ui.internal.editor.DraftModel.Typed;
import org.junit.jupiter.api.Test;

class DraftsTest {

	private static final Typed HALF = new Typed(Verdict.JUSTIFIED, "omdat", "", "");

	private final Drafts drafts = new Drafts(Map.of());

	@Test
	void whatWasTypedAboutAFindingWaitsWhilePeopleLookAtAnother() {
		drafts.keep(Set.of("a"), HALF, Typed.NOTHING);
		assertEquals(Typed.NOTHING, drafts.find(Set.of("b"), Typed.NOTHING));
		assertEquals(HALF, drafts.find(Set.of("a"), Typed.NOTHING));
	}

	@Test
	void severalFindingsHaveADraftOfTheirOwn() {
		drafts.keep(Set.of("a", "b"), HALF, Typed.NOTHING);
		assertEquals(Typed.NOTHING, drafts.find(Set.of("a"), Typed.NOTHING));
		assertEquals(HALF, drafts.find(Set.of("b", "a"), Typed.NOTHING));
	}

	@Test
	void aFormThatReadsAsRecordedIsNoDraft() {
		drafts.keep(Set.of("a"), HALF, Typed.NOTHING);
		drafts.keep(Set.of("a"), Typed.NOTHING, Typed.NOTHING);
		assertEquals(Typed.NOTHING, drafts.find(Set.of("a"), Typed.NOTHING));
	}

	@Test
	void whatWasTypedBeforeTheReviewWasClosedIsThereAgain() {
		Drafts again = new Drafts(Map.of(Set.of("a"), HALF));
		assertEquals(HALF, again.find(Set.of("a"), Typed.NOTHING));
		again.keep(Set.of("a"), Typed.NOTHING, Typed.NOTHING);
		assertEquals(Map.of(), again.all());
	}

	@Test
	void aRecordedDecisionLeavesNoDraft() {
		drafts.keep(Set.of("a"), HALF, Typed.NOTHING);
		drafts.drop(Set.of("a"));
		assertEquals(Typed.NOTHING, drafts.find(Set.of("a"), Typed.NOTHING));
	}
}
