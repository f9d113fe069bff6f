package org.evenaar.ui.internal.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TourTest {

	private final Tour tour = new Tour();

	private void review(int decided, int reasoned, int byHand, boolean dirty, boolean undone) {
		tour.reviews(List.of(new ReviewFacts("a.review", decided, reasoned, byHand, dirty, undone)));
	}

	@Test
	void theWholeTourIsTickedByDoing() {
		review(0, 0, 0, false, false);
		assertEquals(Optional.of(TourStep.READ), tour.next());
		tour.selected();
		assertEquals(Optional.of(TourStep.DECIDE), tour.next());
		review(1, 0, 0, true, false);
		assertEquals(Optional.of(TourStep.REASON), tour.next());
		review(2, 1, 0, true, false);
		assertEquals(Optional.of(TourStep.UNDO), tour.next());
		review(1, 0, 0, true, true);
		assertEquals(Optional.of(TourStep.HELD_BACK), tour.next());
		tour.command(TourStep.HELD_BACK.command());
		review(1, 0, 1, true, false);
		assertEquals(Optional.of(TourStep.SAVE), tour.next());
		review(1, 0, 1, false, false);
		assertEquals(Optional.of(TourStep.RULES), tour.next());
		tour.part("org.evenaar.ui.view.rules");
		tour.command(TourStep.REPORT.command());
		assertEquals(Optional.empty(), tour.next());
	}

	@Test
	void whatAReviewHasAlreadyDoesNotCount() {
		review(7, 3, 2, false, false);
		assertEquals(Set.of(TourStep.EXAMPLE), tour.done());
		review(7, 3, 2, false, false);
		assertEquals(Set.of(TourStep.EXAMPLE), tour.done());
	}

	@Test
	void redoingIsNotDeciding() {
		review(1, 0, 0, true, false);
		review(0, 0, 0, false, true);
		review(1, 0, 0, true, false);
		assertEquals(Set.of(TourStep.EXAMPLE, TourStep.UNDO), tour.done());
	}

	@Test
	void undoingTheLastChangeIsNotSaving() {
		review(0, 0, 0, false, false);
		review(1, 0, 0, true, false);
		review(0, 0, 0, false, true);
		assertTrue(!tour.done().contains(TourStep.SAVE));
	}

	@Test
	void aReviewThatWasClosedStartsAfresh() {
		review(0, 0, 0, false, false);
		tour.reviews(List.of());
		review(5, 0, 0, false, false);
		assertEquals(Set.of(TourStep.EXAMPLE), tour.done());
	}

	@Test
	void itGoesOnWhereItStopped() {
		tour.skip(TourStep.EXAMPLE);
		tour.skip(TourStep.SAVE);
		Tour later = new Tour();
		later.read(tour.write() + ",NO_STEP");
		assertEquals(tour.done(), later.done());
		Tour fresh = new Tour();
		fresh.read("");
		assertEquals(Set.of(), fresh.done());
	}

	@Test
	void listenersHearOfChangesOnly() {
		int[] heard = { 0 };
		tour.addListener(() -> heard[0]++);
		tour.command("unknown");
		tour.command(TourStep.REPORT.command());
		tour.command(TourStep.REPORT.command());
		assertEquals(1, heard[0]);
		tour.restart();
		assertEquals(2, heard[0]);
		assertEquals(Set.of(), tour.done());
	}
}
