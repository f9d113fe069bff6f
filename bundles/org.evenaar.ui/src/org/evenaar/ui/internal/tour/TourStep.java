package org.evenaar.ui.internal.tour;

/** The steps of the guided tour, in order; each is something a reviewer does. The texts are under the name. */
enum TourStep {

	EXAMPLE("org.evenaar.ui.command.openExample", false),
	READ("org.evenaar.ui.command.nextFinding", true),
	DECIDE("org.evenaar.ui.command.decideChange", true),
	REASON("org.evenaar.ui.command.decideJustified", true),
	UNDO("org.eclipse.ui.edit.undo", true),
	HELD_BACK("org.evenaar.ui.command.showSuppressed", true),
	OWN("org.evenaar.ui.command.addFinding", true),
	SAVE("org.eclipse.ui.file.save", true),
	RULES("", false),
	REPORT("org.evenaar.ui.command.report", true);

	private final String command;
	private final boolean needsReview;

	TourStep(String command, boolean needsReview) {
		this.command = command;
		this.needsReview = needsReview;
	}

	/** @return the command that does the step; empty where showing a part of the window does it */
	String command() {
		return command;
	}

	/** @return whether a review has to be open for it */
	boolean needsReview() {
		return needsReview;
	}

	/** @return under which its texts stand in messages.properties */
	String key() {
		return "step." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}
}
