package org.evenaar.dataset.internal.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words in the names of columns that tell what stands in them. */
public final class ColumnWords {

	private static final class Holder {
		static final Map<String, Set<String>> WORDS = read();
	}

	private ColumnWords() {
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> words = new HashMap<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(ColumnWords.class.getResourceAsStream("columns.csv"), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				int comma = line.indexOf(',');
				words.computeIfAbsent(line.substring(0, comma), k -> new HashSet<>()).add(line.substring(comma + 1));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	/** @return small letters without accents, words apart: geboorteLand_moeder becomes geboorte land moeder */
	public static String plain(String name) {
		String apart = name.replaceAll("(?<=[\\p{Ll}])(?=\\p{Lu})", " ");
		return Normalizer.normalize(apart, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
	}

	/** @return true where the whole name is one of the words of the role */
	public static boolean is(String role, String name) {
		Set<String> words = Holder.WORDS.get(role);
		String plain = plain(name);
		return words.contains(plain) || words.contains(plain.replace(" ", ""));
	}

	/** @return true where the words of the role stand in the name, among others */
	public static boolean has(String role, String name) {
		String plain = " " + plain(name) + " ";
		String joined = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip() + " ";
		return Holder.WORDS.get(role).stream().anyMatch(word -> plain.contains(" " + word + " ") || joined.contains(" " + word + " ")
				|| word.length() > 5 && plain.replace(" ", "").contains(word.replace(" ", "")));
	}
}
