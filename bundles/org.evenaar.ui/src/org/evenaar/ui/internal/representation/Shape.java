package org.evenaar.ui.internal.representation;

import org.evenaar.representation.GroupResult;
import org.evenaar.statistics.representation.Verdict;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.Icon;

/** What verdicts look like: a shape and a colour, beside the words. */
enum Shape {

	/** clearly too few: a triangle that points to the left, to fewer */
	UNDER(ColorRole.HIGH, Icon.SHARE_UNDER, "\u25C0"),
	/** clearly more than expected: a triangle that points to the right, to more */
	OVER(ColorRole.LOW, Icon.SHARE_OVER, "\u25B6"),
	/** in proportion: a filled circle */
	ADEQUATE(ColorRole.DECIDED, Icon.SHARE_ADEQUATE, "\u25CF"),
	/** cannot be told: an open circle */
	OPEN(ColorRole.INFO, Icon.SHARE_OPEN, "\u25CB"),
	/** nobody, clearly too few: a cross */
	ABSENT(ColorRole.HIGH, Icon.SHARE_ABSENT, "\u2715"),
	/** nobody, which may be chance, or no ratio: a dash */
	NONE(ColorRole.INFO, Icon.SHARE_NONE, "\u2013");

	private final ColorRole role;
	private final Icon icon;
	private final String sign;

	Shape(ColorRole role, Icon icon, String sign) {
		this.role = role;
		this.icon = icon;
		this.sign = sign;
	}

	ColorRole role() {
		return role;
	}

	Icon icon() {
		return icon;
	}

	/** @return the shape as a character, for where there is only text */
	String sign() {
		return sign;
	}

	static Shape of(GroupResult group) {
		if (!group.ratio().computable()) {
			return NONE;
		}
		if (group.verdict() == Verdict.ABSENT) {
			return group.clearlyUnder() ? ABSENT : NONE;
		}
		return switch (group.verdict()) {
		case UNDER -> UNDER;
		case OVER -> OVER;
		case ADEQUATE -> ADEQUATE;
		case UNDETERMINED, ABSENT -> OPEN;
		};
	}
}
