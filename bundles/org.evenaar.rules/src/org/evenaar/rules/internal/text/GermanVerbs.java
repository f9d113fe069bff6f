package org.evenaar.rules.internal.text;

import java.util.Set;

/** Forms of weak German verbs; strong and separable ones are listed form by form in the pack. */
final class GermanVerbs {

	private GermanVerbs() {
	}

	static void add(String infinitive, Set<String> forms) {
		String stem = infinitive.endsWith("en") ? infinitive.substring(0, infinitive.length() - 2)
				: infinitive.endsWith("n") ? infinitive.substring(0, infinitive.length() - 1) : infinitive;
		String linking = stem.endsWith("t") || stem.endsWith("d") ? "e" : "";
		forms.add(stem + "e");
		forms.add(stem + linking + "t");
		forms.add(stem + linking + "te");
		forms.add(stem + linking + "ten");
		boolean withoutGe = stem.endsWith("ier") || stem.matches("(be|ge|ver|er|ent|emp|zer).*");
		String participle = (withoutGe ? "" : "ge") + stem + linking + "t";
		for (String ending : new String[] { "", "e", "en", "er", "es", "em" }) {
			forms.add(participle + ending);
		}
	}
}
