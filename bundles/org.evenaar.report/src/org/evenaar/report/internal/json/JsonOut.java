package org.evenaar.report.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.evenaar.report.internal.SafeText;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** Writes JSON as it goes, the same bytes on every machine, and whatever the texts hold. */
public final class JsonOut {

	private static final JsonFactory FACTORY = JsonFactory.builder().build();

	/** Writes what stands between the brackets of an object or array. */
	@FunctionalInterface
	public interface Content {
		void write() throws IOException;
	}

	private final JsonGenerator generator;

	/** @param out gets UTF-8; is not closed */
	public JsonOut(OutputStream out) throws IOException {
		var indenter = new DefaultIndenter("  ", "\n");
		var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)
				.withRootSeparator("");
		generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
		generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		generator.setPrettyPrinter(
				new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter));
	}

	public void object(Content content) throws IOException {
		generator.writeStartObject();
		content.write();
		generator.writeEndObject();
	}

	public void object(String name, Content content) throws IOException {
		generator.writeFieldName(name);
		object(content);
	}

	public void array(String name, Content content) throws IOException {
		generator.writeArrayFieldStart(name);
		content.write();
		generator.writeEndArray();
	}

	public void strings(String name, List<String> values) throws IOException {
		generator.writeArrayFieldStart(name);
		for (String value : values) {
			generator.writeString(SafeText.wellFormed(value));
		}
		generator.writeEndArray();
	}

	public void string(String name, String value) throws IOException {
		generator.writeStringField(name, SafeText.wellFormed(value));
	}

	/** Writes nothing where the value is empty. */
	public void optional(String name, String value) throws IOException {
		if (!value.isEmpty()) {
			string(name, value);
		}
	}

	/** Writes nothing where the value is zero or less: pages and years begin at 1. */
	public void optional(String name, int value) throws IOException {
		if (value > 0) {
			number(name, value);
		}
	}

	public void number(String name, long value) throws IOException {
		generator.writeNumberField(name, value);
	}

	public void bool(String name, boolean value) throws IOException {
		generator.writeBooleanField(name, value);
	}

	/** Writes the last line end, and all that is still held. */
	public void finish() throws IOException {
		generator.writeRaw('\n');
		generator.flush();
	}
}
