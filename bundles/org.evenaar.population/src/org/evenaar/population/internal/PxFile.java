package org.evenaar.population.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.population.PopulationException;
import org.evenaar.population.internal.RawTable.RawDimension;
import org.evenaar.rules.Text;

/** Files of PC-Axis (PX): statements that describe the table, then all its cells, or only some with their keys. */
final class PxFile {

	private static final Pattern START = Pattern.compile("\\s*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|MATRIX|CREATION-DATE|TITLE|SUBJECT-AREA|SUBJECT-CODE)\\s*=.*",
			Pattern.DOTALL);
	private static final Pattern STATED = Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]{1,40})\"");
	private static final int LONGEST_KEYWORD = 500;

	private final TextFile file;
	private final String text;
	private final Map<String, List<String>> statements = new LinkedHashMap<>();
	private int at;

	private PxFile(TextFile file) {
		this.file = file;
		this.text = file.text();
	}

	static boolean recognises(TextFile file) {
		return START.matcher(file.text().substring(0, Math.min(200, file.text().length()))).matches()
				&& file.text().contains("DATA");
	}

	/** @return the encoding a PX file says it is written in */
	static Optional<Charset> statedCharset(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, 20_000), StandardCharsets.ISO_8859_1);
		Matcher matcher = STATED.matcher(head);
		try {
			return START.matcher(head).matches() && matcher.find() && Charset.isSupported(matcher.group(1))
					? Optional.of(Charset.forName(matcher.group(1)))
					: Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	static RawTable read(TextFile file, Remarks remarks) throws PopulationException {
		var reader = new PxFile(file);
		reader.statements();
		return reader.table(remarks);
	}

	private void statements() throws PopulationException {
		while (true) {
			skipSpace();
			int equals = at;
			while (equals < text.length() && text.charAt(equals) != '=') {
				equals = text.charAt(equals) == '"' ? closing(equals) + 1 : equals + 1;
				if (equals - at > LONGEST_KEYWORD) {
					throw new PopulationException(Texts.text("read.px.broken", file.name(), line(at)));
				}
			}
			if (equals >= text.length()) {
				throw new PopulationException(Texts.text("read.px.noData", file.name()));
			}
			String keyword = text.substring(at, equals).strip();
			at = equals + 1;
			if (keyword.equals("DATA")) {
				return;
			}
			statements.put(keyword, values());
		}
	}

	/** Values between commas until the semicolon; quoted pieces that follow each other without a comma are one text. */
	private List<String> values() throws PopulationException {
		List<String> values = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '"') {
				int end = closing(at);
				current.append(text, at + 1, end);
				at = end + 1;
			} else if (c == ',' || c == ';') {
				values.add(current.toString().replaceAll("[\\r\\n]+", " ").strip());
				current.setLength(0);
				at++;
				if (c == ';') {
					return values;
				}
			} else {
				if (!Character.isWhitespace(c)) {
					current.append(c);
				}
				at++;
			}
		}
		throw new PopulationException(Texts.text("read.px.noData", file.name()));
	}

	private int closing(int open) throws PopulationException {
		int end = text.indexOf('"', open + 1);
		if (end < 0) {
			throw new PopulationException(Texts.text("read.px.broken", file.name(), line(open)));
		}
		return end;
	}

	private void skipSpace() {
		while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0x1a)) {
			at++;
		}
	}

	private long line(int offset) {
		return text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == '\n').count() + 1;
	}

	private RawTable table(Remarks remarks) throws PopulationException {
		List<RawDimension> dimensions = new ArrayList<>();
		List<String> stub = statements.getOrDefault("STUB", List.of());
		List<String> heading = statements.getOrDefault("HEADING", List.of());
		long cells = 1;
		for (String name : names(stub, heading)) {
			List<String> values = statements.get("VALUES(\"" + name + "\")");
			if (values == null || values.isEmpty()) {
				throw new PopulationException(Texts.text("read.px.noValues", file.name(), Texts.shortened(name)));
			}
			List<String> codes = statements.getOrDefault("CODES(\"" + name + "\")", values);
			codes = codes.size() == values.size() ? codes : values;
			RawDimension dimension = new RawDimension(name, name);
			for (int i = 0; i < values.size(); i++) {
				if (dimension.place(codes.get(i), values.get(i)) != i) {
					throw new PopulationException(Texts.text("read.px.twice", file.name(), Texts.shortened(values.get(i)), Texts.shortened(name)));
				}
			}
			total(dimension, statements.getOrDefault("ELIMINATION(\"" + name + "\")", List.of()));
			dimensions.add(dimension);
			cells *= values.size();
			if (cells > RawTable.MOST_CELLS) {
				throw new PopulationException(Texts.text("read.tooManyCells", file.name(), RawTable.MOST_CELLS));
			}
		}
		if (dimensions.isEmpty()) {
			throw new PopulationException(Texts.text("read.px.noValues", file.name(), "STUB, HEADING"));
		}
		RawTable table = new RawTable(file.name(), dimensions);
		about(table);
		if (statements.keySet().stream().anyMatch(key -> key.startsWith("KEYS("))) {
			sparse(table, stub.stream().filter(name -> !name.isEmpty()).toList().size());
			remarks.add(Texts.text("remark.sparse"));
		} else {
			dense(table, (int) cells);
		}
		return table;
	}

	private static List<String> names(List<String> stub, List<String> heading) {
		List<String> names = new ArrayList<>(stub);
		names.addAll(heading);
		names.removeIf(String::isEmpty);
		return names;
	}

	private static void total(RawDimension dimension, List<String> elimination) {
		if (!elimination.isEmpty() && !elimination.get(0).equalsIgnoreCase("YES") && !elimination.get(0).equalsIgnoreCase("NO")) {
			dimension.categories.stream().filter(category -> category.label().equals(elimination.get(0))
					|| category.code().equals(elimination.get(0))).findFirst().ifPresent(found -> dimension.total = found.code());
		}
	}

	private String statement(String keyword) {
		return String.join(", ", statements.getOrDefault(keyword, List.of()));
	}

	private void about(RawTable table) {
		String title = statement("DESCRIPTION").isEmpty() ? statement("TITLE") : statement("DESCRIPTION");
		title = title.replaceAll("<[^>]*>", "");
		table.about.title = new Text(title, title);
		table.about.source = new Text(statement("SOURCE"), statement("SOURCE"));
		table.about.unit = statement("UNITS");
		table.about.measure = statement("CONTENTS");
		String first = statements.keySet().stream().filter(key -> key.startsWith("UNITS(")).findFirst().orElse("");
		table.about.unit = table.about.unit.isEmpty() ? statement(first) : table.about.unit;
	}

	private void dense(RawTable table, int cells) throws PopulationException {
		int[] places = new int[table.dimensions.size()];
		int read = 0;
		for (String token = token(); !token.isEmpty(); token = token()) {
			if (read == cells) {
				throw new PopulationException(Texts.text("read.px.cells", file.name(), cells));
			}
			table.add(places.clone(), figure(token), 0);
			read++;
			for (int i = places.length - 1; i >= 0; i--) {
				places[i] = (places[i] + 1) % table.dimensions.get(i).categories.size();
				if (places[i] != 0) {
					break;
				}
			}
		}
		if (read != cells) {
			throw new PopulationException(Texts.text("read.px.cells", file.name(), cells));
		}
	}

	private void sparse(RawTable table, int stubs) throws PopulationException {
		int across = 1;
		for (int i = stubs; i < table.dimensions.size(); i++) {
			across *= table.dimensions.get(i).categories.size();
		}
		for (String token = token(); !token.isEmpty(); token = token()) {
			int[] places = new int[table.dimensions.size()];
			for (int i = 0; i < stubs; i++) {
				places[i] = key(table.dimensions.get(i), token);
				token = token();
			}
			for (int column = 0; column < across; column++) {
				int rest = column;
				for (int i = places.length - 1; i >= stubs; i--) {
					int size = table.dimensions.get(i).categories.size();
					places[i] = rest % size;
					rest /= size;
				}
				table.add(places.clone(), figure(token), 0);
				token = column < across - 1 ? token() : token;
			}
		}
	}

	private int key(RawDimension dimension, String key) throws PopulationException {
		for (int i = 0; i < dimension.categories.size(); i++) {
			if (dimension.categories.get(i).code().equals(key) || dimension.categories.get(i).label().equals(key)) {
				return i;
			}
		}
		throw new PopulationException(Texts.text("read.px.key", file.name(), Texts.shortened(key), Texts.shortened(dimension.title)));
	}

	private Figure figure(String token) throws PopulationException {
		return Figure.px(token).orElseThrow(() -> new PopulationException(
				Texts.text("read.px.noNumber", file.name(), Texts.shortened(token))));
	}

	/** @return the next number or quoted text of the data, empty at the end */
	private String token() throws PopulationException {
		while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
			at++;
		}
		if (at >= text.length() || text.charAt(at) == ';' || text.charAt(at) == 0x1a) {
			return "";
		}
		int start = at;
		if (text.charAt(at) == '"') {
			int end = closing(at);
			at = end + 1;
			return end == start + 1 ? " " : text.substring(start + 1, end);
		}
		while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ';' && text.charAt(at) != ',') {
			at++;
		}
		return text.substring(start, at);
	}
}
