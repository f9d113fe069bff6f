package org.evenaar.ui.internal.help;

import java.util.List;

/** A piece of a page of the help that begins on a line of its own. */
sealed interface HelpBlock {

	/** @return what is read, in order; a table row gives its cells one after the other */
	List<HelpRun> runs();

	/**
	 * @param level  1 for the title of the page, 2 or 3 below it
	 * @param anchor by which links find it; may be empty
	 */
	record Heading(int level, String anchor, List<HelpRun> runs) implements HelpBlock {
	}

	/** @param note true for a remark that stands apart */
	record Paragraph(boolean note, List<HelpRun> runs) implements HelpBlock {
	}

	/**
	 * @param level  0 for an item of a list, 1 for one of a list inside it
	 * @param number its number in a numbered list, 0 in any other
	 */
	record Item(int level, int number, List<HelpRun> runs) implements HelpBlock {
	}

	/** A row of a table of two columns. */
	record Row(boolean head, List<HelpRun> first, List<HelpRun> second) implements HelpBlock {

		@Override
		public List<HelpRun> runs() {
			return java.util.stream.Stream.of(first, List.of(HelpRun.plain("\t")), second).flatMap(List::stream).toList();
		}
	}

	/** @param alternative what the picture shows, for people who do not see it */
	record Picture(String source, String alternative) implements HelpBlock {

		@Override
		public List<HelpRun> runs() {
			return List.of(new HelpRun(alternative, HelpRun.Look.EMPHASIS, ""));
		}
	}

	/** The place where the window writes the keys that really work. */
	record Shortcuts() implements HelpBlock {

		@Override
		public List<HelpRun> runs() {
			return List.of();
		}
	}
}
