package org.evenaar.checks.representativeness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.Finding;
import org.evenaar.checks.representativeness.internal.AddressedGroups.Ages;
import org.evenaar.checks.representativeness.internal.Mention.Group;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.statistics.representation.RatioBand;

/**
 * Holds who took part in the studies against the people the guideline is for: ages that its recommendations name,
 * women and men, people of other origins than the largest group.
 */
public final class GroupLeftOutCheck implements Check {

	private static final double LEVEL = 0.95;
	private static final double HALF = 0.5;
	/** Stands for a study that does not state its size: large enough to judge a share by, too small to be sure of little. */
	private static final int ASSUMED_SIZE = 100;
	/**
	 * Above this share of the largest group of origin hardly anybody else took part: with 27 of 100 inhabitants of an
	 * origin outside the Netherlands (CBS, 31 December 2022) the others are then below 0.4 of their share.
	 */
	private static final double NEARLY_ALL = 90;

	@Override
	public List<Finding> run(CheckContext context) {
		List<Study> studies = StudyFinder.find(context);
		List<Finding> findings = new ArrayList<>();
		ages(context, studies, findings);
		if (!AddressedGroups.mainlyOneSex(context)) {
			sexes(context, studies, findings);
		}
		origins(context, studies, findings);
		return findings;
	}

	private static void ages(CheckContext context, List<Study> studies, List<Finding> findings) {
		List<Study> aged = studies.stream().filter(study -> study.mention(Group.AGE_RANGE).isPresent()).toList();
		for (Ages ages : AddressedGroups.ages(context)) {
			boolean covered = aged.stream().map(study -> study.mention(Group.AGE_RANGE).orElseThrow())
					.anyMatch(range -> range.value() <= ages.to() && range.upper() >= ages.from());
			if (!aged.isEmpty() && !covered) {
				Study first = aged.get(0);
				Mention range = first.mention(Group.AGE_RANGE).orElseThrow();
				findings.add(finding(context, first, range,
						Texts.CATALOG.text("leftOut.ages", ages.words(), aged.size(), range.value(), range.upper())));
			}
		}
	}

	/** Judged over all studies together: one study among women is no lack where another among men stands beside it. */
	private static void sexes(CheckContext context, List<Study> studies, List<Finding> findings) {
		long women = 0;
		long people = 0;
		for (Study study : studies) {
			OptionalDouble share = study.women();
			if (share.isPresent()) {
				int size = study.participants().orElse(ASSUMED_SIZE);
				women += Math.round(size * share.getAsDouble() / 100);
				people += size;
			}
		}
		sex(context, studies, women, people, "leftOut.women", true, findings);
		sex(context, studies, people - women, people, "leftOut.men", false, findings);
	}

	private static void sex(CheckContext context, List<Study> studies, long x, long n, String key, boolean female,
			List<Finding> findings) {
		if (!clearlyUnder(x, n)) {
			return;
		}
		for (Study study : studies) {
			OptionalDouble women = study.women();
			if (women.isPresent()) {
				double share = female ? women.getAsDouble() : 100 - women.getAsDouble();
				int size = study.participants().orElse(ASSUMED_SIZE);
				if (clearlyUnder(Math.round(size * share / 100), size)) {
					Mention mention = study.mention(Group.WOMEN).or(() -> study.mention(Group.MEN)).orElseThrow();
					findings.add(finding(context, study, mention, Texts.CATALOG.text(key, share)));
				}
			}
		}
	}

	private static boolean clearlyUnder(long x, long n) {
		return n > 0 && ParticipationRatio.of(x, n, HALF, RatioBand.DEFAULT,
				LEVEL) instanceof Result.Value<ParticipationRatio> ratio && ratio.value().clearlyUnder();
	}

	private static void origins(CheckContext context, List<Study> studies, List<Finding> findings) {
		for (Study study : studies) {
			study.mention(Group.LARGEST_ORIGIN).filter(mention -> mention.value() >= NEARLY_ALL)
					.ifPresent(mention -> findings.add(
							finding(context, study, mention, Texts.CATALOG.text("leftOut.origin", mention.value()))));
		}
	}

	private static Finding finding(CheckContext context, Study study, Mention mention, Text why) {
		return context.finding(Places.of(study, mention), Certainty.MEDIUM, why, List.of(Texts.CATALOG.text("leftOut.instead")));
	}
}
