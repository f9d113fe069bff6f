package org.evenaar.instrument.internal.exchange.fhir;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.instrument.internal.exchange.fhir.Node.Kind;
import org.evenaar.rules.Text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** FHIR in JSON: what belongs to a value stands beside it under its name with an underscore. */
public final class JsonTree {

	private final ReadJob job;

	private JsonTree(ReadJob job) {
		this.job = job;
	}

	/** @throws InstrumentException where the text is no JSON object, or breaks a limit */
	public static Node read(String text, ReadJob job) throws InstrumentException {
		// Two levels in JSON, list and object, make one of FHIR.
		JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
				.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(2 * job.nesting() + 8)
						.maxStringLength(Integer.MAX_VALUE).maxNumberLength(100).maxNameLength(1_000).build())
				.build();
		try (JsonParser parser = factory.createParser(text)) {
			Node root = Node.root();
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw job.problemAt(Sentences.line(1), "json.object");
			}
			new JsonTree(job).object(parser, root);
			if (parser.nextToken() != null) {
				throw job.problemAt(Sentences.line(parser.currentLocation().getLineNr()), "json.more");
			}
			return root;
		} catch (StreamConstraintsException e) {
			throw because(e, job.problemAt(line(e), "limit.nesting", job.nesting()));
		} catch (JsonProcessingException e) {
			throw because(e, job.problemAt(line(e), "json.broken"));
		} catch (IOException e) {
			throw because(e, job.problem("file.unreadable"));
		}
	}

	private static Text line(JsonProcessingException e) {
		JsonLocation location = e.getLocation();
		return Sentences.line(location == null ? 1 : Math.max(1, location.getLineNr()));
	}

	private static InstrumentException because(Throwable cause, InstrumentException problem) {
		return new InstrumentException(problem.text(), cause);
	}

	private void object(JsonParser parser, Node node) throws IOException, InstrumentException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			JsonToken token = parser.nextToken();
			if (name.startsWith("_")) {
				beside(parser, token, node, name.substring(1));
			} else if (name.equals("div")) {
				parser.skipChildren();
			} else if (token == JsonToken.START_ARRAY) {
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					value(parser, parser.currentToken(), node.add(name));
				}
			} else if (token == JsonToken.START_OBJECT) {
				object(parser, node.add(name));
			} else {
				Node known = node.child(name).filter(child -> child.kind() == Kind.NONE).orElse(null);
				value(parser, token, known == null ? node.add(name) : known);
			}
		}
	}

	/** What belongs to a primitive value may come before the value. */
	private void beside(JsonParser parser, JsonToken token, Node node, String name) throws IOException, InstrumentException {
		if (token == JsonToken.START_OBJECT) {
			Node known = node.child(name).orElse(null);
			object(parser, known == null ? node.add(name) : known);
		} else {
			parser.skipChildren();
		}
	}

	private void value(JsonParser parser, JsonToken token, Node node) throws IOException, InstrumentException {
		job.step();
		switch (token) {
		case START_OBJECT -> object(parser, node);
		case START_ARRAY -> throw job.problemAt(Sentences.path(node.path()), "json.list");
		case VALUE_STRING -> node.set(job.text(Sentences.path(node.path()), parser.getText()), Kind.STRING);
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> node.set(parser.getText(), Kind.LITERAL);
		default -> {
			// null: no value
		}
		}
	}

	/** @return the element as a file, with an end of line after each of its parts */
	public static String write(Node root) {
		StringWriter text = new StringWriter();
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
			object(json, root.children());
		} catch (IOException e) {
			throw new IllegalStateException("A text in memory can be written.", e);
		}
		return text.append('\n').toString();
	}

	private static void object(JsonGenerator json, List<Node> children) throws IOException {
		json.writeStartObject();
		Map<String, List<Node>> byName = new LinkedHashMap<>();
		for (Node child : children) {
			byName.computeIfAbsent(child.name(), n -> new ArrayList<>()).add(child);
		}
		for (Map.Entry<String, List<Node>> named : byName.entrySet()) {
			json.writeFieldName(named.getKey());
			Node first = named.getValue().getFirst();
			if (first.isList()) {
				json.writeStartArray();
				for (Node node : named.getValue()) {
					value(json, node);
				}
				json.writeEndArray();
			} else {
				value(json, first);
			}
			if (first.kind() != Kind.NONE && !first.children().isEmpty()) {
				json.writeFieldName('_' + named.getKey());
				object(json, first.children());
			}
		}
		json.writeEndObject();
	}

	private static void value(JsonGenerator json, Node node) throws IOException {
		switch (node.kind()) {
		case NONE -> object(json, node.children());
		case STRING -> json.writeString(node.value());
		case LITERAL -> json.writeRawValue(node.value());
		}
	}
}
