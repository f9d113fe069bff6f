package org.evenaar.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.evenaar.check.Baseline;
import org.evenaar.review.ReviewException;
import org.evenaar.review.findings.AcceptedFindings;

/**
 * Reads which findings an earlier report in JSON names, and those that were known to it in turn; of a review, those
 * that people decided can stay. What else a report holds is passed over, so that reports of later versions with more
 * in them can be read.
 */
final class BaselineFile {

	private static final String FORMAT = "evenaar-findings";
	private static final int VERSION = 1;
	private static final String REVIEW = ".review";

	private final Set<String> ids = new HashSet<>();
	private String format = "";
	private int version;

	private BaselineFile() {
	}

	/** @throws UsageException where the file is no such report */
	static Set<String> read(String name, Path file) throws UsageException {
		if (!Files.exists(file)) {
			throw new UsageException("baseline.missing", name);
		}
		if (name.endsWith(REVIEW)) {
			return review(file);
		}
		var reading = new BaselineFile();
		try (InputStream in = Files.newInputStream(file); JsonParser json = new JsonFactory().createParser(in)) {
			reading.report(json);
		} catch (JacksonException e) {
			if (reading.format.equals(FORMAT)) {
				throw new UsageException("baseline.broken", name, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
			}
			throw new UsageException("baseline.other", name);
		} catch (IOException e) {
			throw new UsageException("baseline.closed", name);
		}
		if (!reading.format.equals(FORMAT)) {
			throw new UsageException("baseline.other", name);
		}
		if (reading.version != VERSION) {
			throw new UsageException("baseline.version", name, reading.version, VERSION);
		}
		return Set.copyOf(reading.ids);
	}

	/** Of a review, what people decided can stay is known; the rest is still to be done. */
	private static Set<String> review(Path file) throws UsageException {
		try {
			return AcceptedFindings.read(file);
		} catch (ReviewException e) {
			throw new UsageException(e.sentence());
		}
	}

	private void report(JsonParser json) throws IOException {
		if (json.nextToken() != JsonToken.START_OBJECT) {
			return;
		}
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			JsonToken value = json.nextToken();
			if (field.equals("format") && value == JsonToken.VALUE_STRING) {
				format = json.getText();
			} else if (field.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
				version = json.getIntValue();
			} else if (field.equals("documents") && value == JsonToken.START_ARRAY) {
				eachObject(json, this::document);
			} else {
				json.skipChildren();
			}
		}
	}

	/** Reads one object, up to its end. */
	@FunctionalInterface
	private interface ObjectReader {
		void read(JsonParser json) throws IOException;
	}

	private static void eachObject(JsonParser json, ObjectReader reader) throws IOException {
		for (JsonToken token = json.nextToken(); token != null && token != JsonToken.END_ARRAY; token = json.nextToken()) {
			if (token == JsonToken.START_OBJECT) {
				reader.read(json);
			} else {
				json.skipChildren();
			}
		}
	}

	private void document(JsonParser json) throws IOException {
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			JsonToken value = json.nextToken();
			if (value == JsonToken.START_ARRAY && field.equals("findings")) {
				eachObject(json, each -> finding(each, true));
			} else if (value == JsonToken.START_ARRAY && field.equals("suppressed")) {
				eachObject(json, each -> finding(each, false));
			} else {
				json.skipChildren();
			}
		}
	}

	/** @param counts false for a finding that was held back, and is known only where an earlier baseline did that */
	private void finding(JsonParser json, boolean counts) throws IOException {
		String id = "";
		String because = "";
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			JsonToken value = json.nextToken();
			if (value == JsonToken.VALUE_STRING && field.equals("id")) {
				id = json.getText();
			} else if (value == JsonToken.VALUE_STRING && field.equals("because")) {
				because = json.getText();
			} else {
				json.skipChildren();
			}
		}
		if (!id.isEmpty() && (counts || because.equals(Baseline.EXCEPTION))) {
			ids.add(id);
		}
	}
}
