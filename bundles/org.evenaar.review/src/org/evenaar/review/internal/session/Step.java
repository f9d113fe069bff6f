package org.evenaar.review.internal.session;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.rules.Text;

/** What a person does in one go, and takes back in one go. */
public final class Step extends CompoundCommand {

	/** How much of a review a step touches. */
	public enum Reach {
		/** Decisions on some records. */
		DECISIONS,
		/** Records come and go. */
		RECORDS,
		/** The rule settings. */
		SETTINGS,
		/** Anything. */
		ALL
	}

	private final Text text;
	private final Reach reach;
	private final List<FindingRecord> records;

	/** @param records that it touches, makes or removes */
	public Step(Text text, Reach reach, Collection<FindingRecord> records) {
		this.text = text;
		this.reach = reach;
		this.records = List.copyOf(records);
		setLabel(text.en());
	}

	public Text text() {
		return text;
	}

	public Reach reach() {
		return reach;
	}

	public List<FindingRecord> records() {
		return records;
	}
}
