package org.evenaar.report.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.rules.Severity;

/**
 * The order of the report: documents, in each the sections with findings, and numbers by which people in a meeting can
 * name them.
 *
 * @param chapters one a document
 */
record Outline(List<Chapter> chapters) {

	/** A finding and its number in the report, from 1. */
	record Item(int number, Finding finding) {
	}

	/**
	 * Findings that stand under one heading of the document.
	 *
	 * @param anchor  name in the report's addresses
	 * @param chapter the headings above; may be empty
	 * @param heading may be empty
	 */
	record Group(String anchor, String chapter, String heading, List<Item> items) {

		private boolean holds(Place place) {
			return heading.equals(place.section()) && chapter.equals(place.chapter());
		}
	}

	/**
	 * A document.
	 *
	 * @param groups findings that a person should judge, in the order of the document
	 * @param info   findings for information
	 */
	record Chapter(String anchor, DocumentResult document, List<Group> groups, List<Item> info) {

		boolean hasSections() {
			return !groups.isEmpty() || !info.isEmpty() || !document.suppressed().isEmpty();
		}
	}

	/** @param decisions with those findings for information that people added to be judged */
	static Outline of(RunResult result, ReviewDecisions decisions) {
		List<Chapter> chapters = new ArrayList<>();
		int number = 0;
		for (DocumentResult document : result.documents()) {
			String anchor = "d" + (chapters.size() + 1);
			List<Group> groups = new ArrayList<>();
			List<Item> info = new ArrayList<>();
			for (Finding finding : document.findings()) {
				if (judged(finding, decisions)) {
					groupFor(finding, anchor, groups).items().add(new Item(++number, finding));
				}
			}
			for (Finding finding : document.findings()) {
				if (!judged(finding, decisions)) {
					info.add(new Item(++number, finding));
				}
			}
			chapters.add(new Chapter(anchor, document, groups, info));
		}
		return new Outline(chapters);
	}

	private static boolean judged(Finding finding, ReviewDecisions decisions) {
		return finding.severity() != Severity.INFO || decisions.counts(finding);
	}

	private static Group groupFor(Finding finding, String anchor, List<Group> groups) {
		Place place = finding.place();
		if (groups.isEmpty() || !groups.get(groups.size() - 1).holds(place)) {
			groups.add(new Group(anchor + "-s" + (groups.size() + 1), place.chapter(), place.section(),
					new ArrayList<>()));
		}
		return groups.get(groups.size() - 1);
	}

	/** @return true where the report is about one document, so that it can stand at the top */
	boolean single() {
		return chapters.size() == 1;
	}

	/** @return how many findings there are in all, those for information included */
	int size() {
		return chapters.stream()
				.mapToInt(c -> c.info().size() + c.groups().stream().mapToInt(g -> g.items().size()).sum()).sum();
	}
}
