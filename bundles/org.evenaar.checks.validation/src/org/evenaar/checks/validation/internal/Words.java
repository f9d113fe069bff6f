package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.evenaar.instrument.Groups;
import org.evenaar.rules.Source;
import org.evenaar.rules.Text;

/** Sentences in both languages at once. */
final class Words {

	private static final Locale DUTCH = Locale.of("nl");
	/** More names than these are counted. */
	private static final int MOST_NAMES = 6;

	private Words() {
	}

	/** @param arguments texts are put in in the language of the sentence */
	static Text of(String key, Object... arguments) {
		return new Text(in(DUTCH, key, arguments), in(Locale.ENGLISH, key, arguments));
	}

	private static String in(Locale reader, String key, Object... arguments) {
		Object[] own = new Object[arguments.length];
		for (int i = 0; i < own.length; i++) {
			own[i] = arguments[i] instanceof Text text ? text.in(reader) : arguments[i];
		}
		return ValidationTexts.CATALOG.text(reader, key, own);
	}

	/** @return the names of groups with semicolons, as some hold commas, as they stand within a sentence; the rest is counted */
	static Text groups(List<String> ids) {
		List<Text> names = new ArrayList<>(ids.stream().limit(MOST_NAMES).map(Groups.shipped()::label).map(Words::lower).toList());
		if (ids.size() > MOST_NAMES) {
			names.add(of("groups.more", ids.size() - MOST_NAMES));
		}
		return list(names, Function.identity());
	}

	/** @return the texts with semicolons between them */
	static <T> Text list(List<T> things, Function<T, Text> name) {
		List<Text> names = things.stream().map(name).toList();
		return new Text(String.join("; ", names.stream().map(Text::nl).toList()),
				String.join("; ", names.stream().map(Text::en).toList()));
	}

	/** @return the sentences one after the other */
	static Text joined(List<Text> sentences) {
		return new Text(String.join(" ", sentences.stream().map(Text::nl).toList()),
				String.join(" ", sentences.stream().map(Text::en).toList()));
	}

	/** Common words begin small within a sentence; names of peoples do not. */
	private static Text lower(Text label) {
		return new Text(lower(label.nl()), lower(label.en()));
	}

	private static String lower(String label) {
		boolean common = label.startsWith("Mensen ") || label.startsWith("People ") || label.startsWith("Hoogstens ")
				|| label.startsWith("At most ") || label.startsWith("Weinig ") || label.startsWith("Few ")
				|| label.startsWith("Vluchtelingen ") || label.startsWith("Refugees ") || label.startsWith("Ouderen");
		return common ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
	}

	/** Adds a source of the model in the form that findings have. */
	static void source(org.evenaar.model.instrument.Source source, Map<String, Source> sources) {
		if (source != null && !source.getCitation().isEmpty()) {
			sources.putIfAbsent(source.getCitation(),
					new Source(source.getId(), source.getCitation(), source.getDoi(), source.getUrl(), source.isVerified()));
		}
	}
}
