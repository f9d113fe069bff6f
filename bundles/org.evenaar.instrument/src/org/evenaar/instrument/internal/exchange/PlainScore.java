package org.evenaar.instrument.internal.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that is no more than a sum or a mean of items, some of them turned round: "[a] + (4 - [b])",
 * "mean([a], [b])", "([a] + [b]) / 2". Whatever is more than that stays a formula.
 *
 * @param mean   true for a mean, false for a sum
 * @param items  the items, each once, in the order of the formula
 * @param turned items that are taken from a number, with that number
 */
public record PlainScore(boolean mean, List<String> items, Map<String, Double> turned) {

	private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<item>\\[[A-Za-z][A-Za-z0-9_]*(?:\\([^()\\[\\]]{1,50}\\))?\\])"
			+ "|(?<name>[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z]+)?)|(?<number>[0-9]{1,9}(?:\\.[0-9]{1,9})?)|(?<sign>[-+/(),]))");
	private static final Pattern ITEM = Pattern.compile("\\[([^(\\]]+)(?:\\(([^)]+)\\))?\\]");
	private static final int DEEPEST = 20;
	private static final int LONGEST = 20_000;

	/** @return the sum or mean that the formula is; empty where it is anything else */
	public static Optional<PlainScore> of(String formula) {
		if (formula.length() > LONGEST) {
			return Optional.empty();
		}
		Reader reader = new Reader(tokens(formula));
		try {
			PlainScore score = reader.total(0);
			boolean each = new HashSet<>(score.items).size() == score.items.size();
			return reader.atEnd() && each && !score.items.isEmpty() ? Optional.of(score) : Optional.empty();
		} catch (NotPlain other) {
			return Optional.empty();
		}
	}

	/** @return every item that a formula of REDCap names */
	public static List<String> mentioned(String formula) {
		List<String> items = new ArrayList<>();
		Matcher matcher = ITEM.matcher(formula);
		while (matcher.find()) {
			String item = item(matcher);
			if (!items.contains(item)) {
				items.add(item);
			}
		}
		return items;
	}

	/** One box of several is a column of its own in data, named with three underscores. */
	private static String item(Matcher matcher) {
		return matcher.group(2) == null ? matcher.group(1).strip() : matcher.group(1).strip() + "___" + matcher.group(2).strip();
	}

	private static List<String> tokens(String formula) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(formula);
		int at = 0;
		while (matcher.find(at) && matcher.start() == at) {
			tokens.add(matcher.group().strip());
			at = matcher.end();
		}
		if (!formula.substring(at).isBlank()) {
			tokens.add("?");
		}
		return tokens;
	}

	private static final class NotPlain extends Exception {
		private static final long serialVersionUID = 1L;

		NotPlain() {
			super(null, null, false, false);
		}
	}

	private static final class Reader {

		private final List<String> tokens;
		private int at;

		Reader(List<String> tokens) {
			this.tokens = tokens;
		}

		boolean atEnd() {
			return at == tokens.size();
		}

		private String peek() {
			return atEnd() ? "" : tokens.get(at);
		}

		private boolean take(String token) {
			boolean there = peek().equals(token);
			at += there ? 1 : 0;
			return there;
		}

		private void require(boolean holds) throws NotPlain {
			if (!holds) {
				throw new NotPlain();
			}
		}

		private double number() throws NotPlain {
			require(!peek().isEmpty() && Character.isDigit(peek().charAt(0)));
			return Double.parseDouble(tokens.get(at++));
		}

		/** Terms with a plus between them, perhaps divided by how many they are. */
		PlainScore total(int depth) throws NotPlain {
			require(depth < DEEPEST);
			PlainScore score = term(depth);
			while (take("+")) {
				score = plus(score, term(depth));
			}
			if (take("/")) {
				require(!score.mean && number() == score.items.size());
				return new PlainScore(true, score.items, score.turned);
			}
			return score;
		}

		private PlainScore term(int depth) throws NotPlain {
			if (take("(")) {
				PlainScore inner = bracket(depth);
				require(take(")"));
				return inner;
			}
			String token = peek();
			require(!token.isEmpty() && (token.startsWith("[") || Character.isLetter(token.charAt(0))));
			at++;
			return take("(") ? call(token, depth) : new PlainScore(false, List.of(name(token)), Map.of());
		}

		/** A total, or an item taken from a number. */
		private PlainScore bracket(int depth) throws NotPlain {
			if (!peek().isEmpty() && Character.isDigit(peek().charAt(0))) {
				double from = number();
				require(take("-"));
				PlainScore item = term(depth + 1);
				require(item.items.size() == 1 && item.turned.isEmpty());
				return new PlainScore(false, item.items, Map.of(item.items.getFirst(), from));
			}
			return total(depth + 1);
		}

		private PlainScore call(String function, int depth) throws NotPlain {
			boolean round = function.equals("round");
			boolean mean = function.equals("mean");
			require(round || mean || function.equals("sum"));
			PlainScore score = bracket(depth + 1);
			while (take(",")) {
				if (round) {
					number();
				} else {
					score = plus(score, bracket(depth + 1));
				}
			}
			require(take(")") && (round || !score.mean));
			return mean ? new PlainScore(true, score.items, score.turned) : score;
		}

		private PlainScore plus(PlainScore one, PlainScore other) throws NotPlain {
			require(!one.mean && !other.mean);
			List<String> items = new ArrayList<>(one.items);
			items.addAll(other.items);
			Map<String, Double> turned = new LinkedHashMap<>(one.turned);
			turned.putAll(other.turned);
			return new PlainScore(false, items, turned);
		}

		private static String name(String token) {
			Matcher matcher = ITEM.matcher(token);
			return matcher.matches() ? item(matcher) : token.replaceFirst("\\..*", "");
		}
	}
}
