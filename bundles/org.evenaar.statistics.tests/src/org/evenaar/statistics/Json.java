package org.evenaar.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assertions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A value of a JSON file with expected results, read by path. */
public record Json(Object value) {

	/** @return the file of that name among the expected results */
	public static Json read(String name) {
		try (InputStream in = Json.class.getResourceAsStream("expected/" + name);
				JsonParser parser = new JsonFactory().createParser(in)) {
			parser.nextToken();
			return new Json(value(parser));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Object value(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
			case START_OBJECT -> {
				Map<String, Object> map = new LinkedHashMap<>();
				while (parser.nextToken() == JsonToken.FIELD_NAME) {
					String name = parser.currentName();
					parser.nextToken();
					map.put(name, value(parser));
				}
				yield map;
			}
			case START_ARRAY -> {
				List<Object> list = new ArrayList<>();
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					list.add(value(parser));
				}
				yield list;
			}
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
			case VALUE_STRING -> parser.getText();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			default -> "null";
		};
	}

	public Json get(String name) {
		return new Json(found(((Map<?, ?>) value).get(name), name));
	}

	private static <T> T found(T found, String name) {
		Assertions.assertNotNull(found, () -> "nothing named " + name);
		return found;
	}

	public boolean has(String name) {
		return ((Map<?, ?>) value).containsKey(name);
	}

	public List<String> names() {
		return ((Map<?, ?>) value).keySet().stream().map(Object::toString).toList();
	}

	public List<Json> list() {
		return ((List<?>) value).stream().map(Json::new).toList();
	}

	public double number() {
		return (Double) value;
	}

	public double number(String name) {
		return get(name).number();
	}

	public long count(String name) {
		return Math.round(number(name));
	}

	public String text() {
		return (String) value;
	}

	public double[] numbers() {
		return list().stream().mapToDouble(Json::number).toArray();
	}

	public long[] counts() {
		return list().stream().mapToLong(json -> Math.round(json.number())).toArray();
	}
}
