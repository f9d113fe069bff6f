package org.evenaar.population.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.population.PopulationException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * An answer of an OData service saved to disk: an envelope with the address it came from and a list of flat records.
 *
 * @param file    the name of the file
 * @param context the address in the envelope, with the table and the entity; may be empty
 * @param more    true where the envelope says that another page follows
 * @param records the records; values are String, Number, Boolean, or absent where null
 */
record JsonRecords(String file, String context, boolean more, List<Map<String, Object>> records) {

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final int MOST_RECORDS = RawTable.MOST_CELLS;

	/** @return table id and entity as the address has them, such as 84799NED and TypedDataSet; either may be empty */
	String[] address() {
		return address(context);
	}

	private static String[] address(String context) {
		int hash = context.indexOf("/$metadata#");
		if (hash < 0) {
			return new String[] { "", "" };
		}
		String table = context.substring(context.lastIndexOf('/', hash - 1) + 1, hash);
		String entity = context.substring(hash + "/$metadata#".length());
		return new String[] { table, entity.substring(entity.lastIndexOf('.') + 1) };
	}

	/** @return table id and entity of the file, having read only the beginning of it; empty strings where it has none */
	static String[] peek(Path path) {
		try (JsonParser parser = FACTORY.createParser(Files.newInputStream(path))) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return new String[] { "", "" };
			}
			for (int i = 0; i < 20 && parser.nextToken() == JsonToken.FIELD_NAME; i++) {
				String name = parser.currentName();
				JsonToken value = parser.nextToken();
				if (name.equals("odata.metadata") || name.equals("@odata.context")) {
					return address(parser.getText());
				}
				if (value != null && value.isStructStart()) {
					parser.skipChildren();
				}
			}
			return new String[] { "", "" };
		} catch (IOException e) {
			// Whatever stands beside the file and cannot be read is simply not part of the table.
			return new String[] { "", "" };
		}
	}

	static JsonRecords read(Path path) throws PopulationException {
		String name = TextFile.name(path);
		try {
			if (Files.size(path) > TextFile.LARGEST) {
				throw new PopulationException(Texts.text("read.tooLarge", name, TextFile.LARGEST >> 20));
			}
			try (JsonParser parser = FACTORY.createParser(Files.newInputStream(path))) {
				return read(name, parser);
			}
		} catch (IOException e) {
			throw new PopulationException(Texts.text("read.json.broken", name), e);
		}
	}

	private static JsonRecords read(String name, JsonParser parser) throws IOException, PopulationException {
		List<Map<String, Object>> records = new ArrayList<>();
		String context = "";
		boolean more = false;
		JsonToken first = parser.nextToken();
		if (first == JsonToken.START_ARRAY) {
			records(name, parser, records);
			return new JsonRecords(name, context, false, records);
		}
		if (first != JsonToken.START_OBJECT) {
			throw new PopulationException(Texts.text("read.json.broken", name));
		}
		Map<String, Object> own = new LinkedHashMap<>();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String field = parser.currentName();
			JsonToken value = parser.nextToken();
			if (field.equals("value") && value == JsonToken.START_ARRAY) {
				records(name, parser, records);
			} else if (field.equals("odata.metadata") || field.equals("@odata.context")) {
				context = parser.getText();
			} else if (field.endsWith("odata.nextLink")) {
				more = true;
			} else {
				put(parser, own, field, value);
			}
		}
		if (records.isEmpty() && !own.isEmpty()) {
			records.add(own);
		}
		return new JsonRecords(name, context, more, records);
	}

	private static void records(String name, JsonParser parser, List<Map<String, Object>> records)
			throws IOException, PopulationException {
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			if (token != JsonToken.START_OBJECT) {
				throw new PopulationException(Texts.text("read.json.broken", name));
			}
			Map<String, Object> record = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				if (record.size() > RawTable.MOST_COLUMNS) {
					throw new PopulationException(Texts.text("read.tooManyColumns", name, record.size(), RawTable.MOST_COLUMNS));
				}
				put(parser, record, parser.currentName(), parser.nextToken());
			}
			records.add(record);
			if (records.size() > MOST_RECORDS) {
				throw new PopulationException(Texts.text("read.tooManyCells", name, MOST_RECORDS));
			}
		}
	}

	private static void put(JsonParser parser, Map<String, Object> record, String field, JsonToken value) throws IOException {
		switch (value) {
			case VALUE_STRING -> record.put(field, parser.getText());
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> record.put(field, parser.getDoubleValue());
			case VALUE_TRUE, VALUE_FALSE -> record.put(field, parser.getBooleanValue());
			case START_ARRAY, START_OBJECT -> parser.skipChildren();
			default -> {
				// null: no value
			}
		}
	}

	/** @return the text of a field, without the spaces around it; empty where there is none */
	static String text(Map<String, Object> record, String field) {
		return record.get(field) instanceof String text ? text.strip() : "";
	}
}
