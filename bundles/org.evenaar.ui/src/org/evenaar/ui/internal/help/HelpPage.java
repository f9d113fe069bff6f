package org.evenaar.ui.internal.help;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of the help.
 *
 * @param id     its name, the same in each language
 * @param title  its heading
 * @param blocks what stands on it, the heading first
 */
record HelpPage(String id, String title, List<HelpBlock> blocks) {

	HelpPage {
		blocks = List.copyOf(blocks);
	}

	/** @return the text of one block, without looks */
	static String text(HelpBlock block) {
		return block.runs().stream().map(HelpRun::text).collect(Collectors.joining()).replace('\t', ' ').strip();
	}

	/** @return where links into this page may point */
	List<String> anchors() {
		return blocks.stream().filter(HelpBlock.Heading.class::isInstance).map(HelpBlock.Heading.class::cast)
				.map(HelpBlock.Heading::anchor).filter(a -> !a.isEmpty()).toList();
	}
}
