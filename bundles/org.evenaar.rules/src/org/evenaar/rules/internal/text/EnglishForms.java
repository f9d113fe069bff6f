package org.evenaar.rules.internal.text;

import java.util.Set;

/** Regular English plurals and verb forms. */
final class EnglishForms {

	private static final String VOWELS = "aeiou";

	private EnglishForms() {
	}

	static void noun(String word, Set<String> forms) {
		forms.add(thirdPerson(word));
	}

	static void verb(String word, Set<String> forms) {
		forms.add(thirdPerson(word));
		int n = word.length();
		char last = word.charAt(n - 1);
		if (last == 'e') {
			forms.add(word + "d");
			forms.add(word.substring(0, n - 1) + "ing");
		} else if (last == 'y' && n > 1 && VOWELS.indexOf(word.charAt(n - 2)) < 0) {
			forms.add(word.substring(0, n - 1) + "ied");
			forms.add(word + "ing");
		} else {
			forms.add(word + "ed");
			forms.add(word + "ing");
			if (n > 2 && VOWELS.indexOf(last) < 0 && "wxy".indexOf(last) < 0 && VOWELS.indexOf(word.charAt(n - 2)) >= 0
					&& VOWELS.indexOf(word.charAt(n - 3)) < 0) {
				forms.add(word + last + "ed");
				forms.add(word + last + "ing");
			}
		}
	}

	private static String thirdPerson(String word) {
		int n = word.length();
		if (word.endsWith("y") && n > 1 && VOWELS.indexOf(word.charAt(n - 2)) < 0) {
			return word.substring(0, n - 1) + "ies";
		}
		boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch")
				|| word.endsWith("sh");
		return hissing ? word + "es" : word + "s";
	}
}
