package org.evenaar.rules.internal.text;

import java.util.Set;

/** Regular French endings of number and gender, and of verbs in -er. */
final class FrenchForms {

	private FrenchForms() {
	}

	static void noun(String word, Set<String> forms) {
		forms.add(plural(word));
	}

	static void adjective(String word, Set<String> forms) {
		String feminine = feminine(word);
		forms.add(plural(word));
		forms.add(feminine);
		forms.add(feminine + "s");
	}

	static void verb(String infinitive, Set<String> forms) {
		if (!infinitive.endsWith("er")) {
			return;
		}
		String stem = infinitive.substring(0, infinitive.length() - 2);
		String soft = stem.endsWith("g") ? stem + "e" : stem;
		for (String ending : new String[] { "e", "es", "ez", "ent", "é", "ée", "és", "ées", "era", "eront" }) {
			forms.add(stem + ending);
		}
		for (String ending : new String[] { "ons", "ant", "ait", "aient" }) {
			forms.add(soft + ending);
		}
	}

	private static String plural(String word) {
		if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
			return word;
		}
		if (word.endsWith("al")) {
			return word.substring(0, word.length() - 1) + "ux";
		}
		return word.endsWith("eau") || word.endsWith("eu") ? word + "x" : word + "s";
	}

	private static String feminine(String word) {
		int n = word.length();
		if (word.endsWith("e")) {
			return word;
		}
		if (word.endsWith("eux")) {
			return word.substring(0, n - 1) + "se";
		}
		if (word.endsWith("if")) {
			return word.substring(0, n - 1) + "ve";
		}
		if (word.endsWith("ien") || word.endsWith("en") || word.endsWith("el")) {
			return word + word.charAt(n - 1) + "e";
		}
		return word.endsWith("er") ? word.substring(0, n - 2) + "ère" : word + "e";
	}
}
