package org.evenaar.validation.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;

import org.evenaar.page.Printable;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON as it goes: numbers not rounded, null for what is not there, the same bytes on every machine. */
final class JsonOut implements Closeable {

	private static final JsonFactory FACTORY = new JsonFactory();

	private final JsonGenerator json;

	/** Writes what stands between brackets. */
	@FunctionalInterface
	interface Content {
		void write() throws IOException;
	}

	/** Writes one of many. */
	@FunctionalInterface
	interface Each<T> {
		void write(T value) throws IOException;
	}

	/** @param out stays open */
	JsonOut(OutputStream out) throws IOException {
		json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
		json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		var indenter = new DefaultIndenter("  ", "\n");
		json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
	}

	void object(Content content) throws IOException {
		json.writeStartObject();
		content.write();
		json.writeEndObject();
	}

	void object(String name, Content content) throws IOException {
		json.writeFieldName(name);
		object(content);
	}

	<T> void array(String name, Collection<T> values, Each<T> each) throws IOException {
		json.writeArrayFieldStart(name);
		for (T value : values) {
			object(() -> each.write(value));
		}
		json.writeEndArray();
	}

	void texts(String name, Collection<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(Printable.of(value));
		}
		json.writeEndArray();
	}

	void text(String name, String value) throws IOException {
		json.writeStringField(name, Printable.of(value));
	}

	void text(String name, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			text(name, value.get());
		} else {
			json.writeNullField(name);
		}
	}

	void bool(String name, boolean value) throws IOException {
		json.writeBooleanField(name, value);
	}

	void number(String name, long value) throws IOException {
		json.writeNumberField(name, value);
	}

	void number(String name, OptionalLong value) throws IOException {
		if (value.isPresent()) {
			json.writeNumberField(name, value.getAsLong());
		} else {
			json.writeNullField(name);
		}
	}

	/** @param value null is written where it is not there, not a number or infinite */
	void figure(String name, Optional<Double> value) throws IOException {
		Optional<Double> figure = value.filter(Double::isFinite);
		if (figure.isEmpty()) {
			json.writeNullField(name);
		} else if (figure.get() == Math.rint(figure.get()) && Math.abs(figure.get()) < Integer.MAX_VALUE) {
			json.writeNumberField(name, figure.get().longValue());
		} else {
			json.writeNumberField(name, figure.get());
		}
	}

	@Override
	public void close() throws IOException {
		json.writeRaw('\n');
		json.close();
	}
}
