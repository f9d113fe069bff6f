package org.evenaar.ui.internal.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a person is on the guided tour. It is told what happens in the window and ticks what was done; a step counts
 * when the person does it, not because a review that is opened has it done already. Not safe for more than one thread.
 */
final class Tour {

	private static final String HELD_BACK = "org.evenaar.ui.command.showSuppressed";
	private static final String REPORT = "org.evenaar.ui.command.report";
	private static final String EXPORT_REPORT = "org.evenaar.ui.command.exportReport";
	private static final Map<String, TourStep> COMMANDS = Map.of(HELD_BACK, TourStep.HELD_BACK, REPORT, TourStep.REPORT,
			EXPORT_REPORT, TourStep.REPORT);
	private static final Map<String, TourStep> PARTS = Map.of("org.evenaar.ui.view.rules", TourStep.RULES);

	private final Set<TourStep> done = EnumSet.noneOf(TourStep.class);
	private final Map<Object, ReviewFacts> before = new HashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();

	/** @return the steps that are done */
	Set<TourStep> done() {
		return Collections.unmodifiableSet(done);
	}

	/** @return the first step that is not done, none when all are */
	Optional<TourStep> next() {
		return Arrays.stream(TourStep.values()).filter(s -> !done.contains(s)).findFirst();
	}

	/** Ticks a step by hand, for a person who does not want to do it. */
	void skip(TourStep step) {
		tick(EnumSet.of(step));
	}

	/** Begins anew. */
	void restart() {
		done.clear();
		listeners.forEach(Runnable::run);
	}

	/** Told which reviews are open and what is in them, after each change. */
	void reviews(List<ReviewFacts> open) {
		Set<TourStep> now = EnumSet.noneOf(TourStep.class);
		for (ReviewFacts facts : open) {
			ReviewFacts old = before.put(facts.review(), facts);
			if (old == null) {
				now.add(TourStep.EXAMPLE);
			} else {
				compare(old, facts, now);
			}
		}
		before.keySet().retainAll(open.stream().map(ReviewFacts::review).collect(Collectors.toSet()));
		tick(now);
	}

	private static void compare(ReviewFacts old, ReviewFacts facts, Set<TourStep> now) {
		if (facts.decided() > old.decided() && !old.undone()) {
			now.add(TourStep.DECIDE);
		}
		if (facts.reasoned() > old.reasoned() && !old.undone()) {
			now.add(TourStep.REASON);
		}
		if (facts.undone() && !old.undone()) {
			now.add(TourStep.UNDO);
		}
		if (facts.byHand() > old.byHand()) {
			now.add(TourStep.OWN);
		}
		if (old.dirty() && !facts.dirty() && !facts.undone()) {
			now.add(TourStep.SAVE);
		}
	}

	/** Told that a finding was chosen, in the text or in the list. */
	void selected() {
		tick(EnumSet.of(TourStep.READ));
	}

	/** Told that a command was carried out. */
	void command(String id) {
		TourStep step = COMMANDS.get(id);
		if (step != null) {
			tick(EnumSet.of(step));
		}
	}

	/** Told that a part of the window came to the front. */
	void part(String id) {
		TourStep step = PARTS.get(id);
		if (step != null) {
			tick(EnumSet.of(step));
		}
	}

	private void tick(Set<TourStep> steps) {
		if (done.addAll(steps)) {
			List.copyOf(listeners).forEach(Runnable::run);
		}
	}

	/** @return what is done, as a text to keep */
	String write() {
		return done.stream().map(TourStep::name).collect(Collectors.joining(","));
	}

	/** Takes over what was kept; names that are no steps are passed over. */
	void read(String kept) {
		List<String> names = List.of(kept.split(",", -1));
		Arrays.stream(TourStep.values()).filter(s -> names.contains(s.name())).forEach(done::add);
	}

	/** @param listener told when a step was ticked, or all were unticked */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
