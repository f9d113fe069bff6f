package org.evenaar.ui.internal.help;

import java.util.List;

/** What the running window calls its commands, and the keys that give them: the help names them as they are. */
interface HelpNames {

	/** @return the words in the menu, or the words given where the window does not have the command */
	String command(String id, String otherwise);

	/** @return the keys, as people read them, or the words given where no window runs; empty where there are none */
	String keys(String id, String otherwise);

	/** @return all commands of Evenaar that have keys, in groups */
	List<Shortcut> shortcuts();

	/**
	 * @param group what kind of command it is
	 * @param keys  as people read them
	 * @param name  what the keys do
	 */
	record Shortcut(String group, String keys, String name) {
	}

	/** Where no window runs: the words that stand in the page. */
	HelpNames AS_WRITTEN = new HelpNames() {

		@Override
		public String command(String id, String otherwise) {
			return otherwise;
		}

		@Override
		public String keys(String id, String otherwise) {
			return otherwise;
		}

		@Override
		public List<Shortcut> shortcuts() {
			return List.of();
		}
	};
}
