package org.evenaar.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.rules.Language;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Text;

/**
 * Rules for programs: {"format":"evenaar-rules","version":1,"packs":[{"id","title","digest","rules":[...]}],
 * "checks":[...]}, in UTF-8, sorted by id, texts in Dutch and English.
 */
final class RuleListJson {

	private RuleListJson() {
	}

	/** Flushes the stream and does not close it. */
	static void write(CheckRegistry registry, OutputStream out) throws IOException {
		JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		json.setPrettyPrinter(lines());
		json.writeStartObject();
		json.writeStringField("format", "evenaar-rules");
		json.writeNumberField("version", 1);
		json.writeArrayFieldStart("packs");
		for (RulePack pack : registry.rules().packs().stream().sorted(Comparator.comparing(RulePack::id)).toList()) {
			pack(json, pack);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("checks");
		for (CheckDescriptor check : registry.checks().stream().sorted(Comparator.comparing(CheckDescriptor::id)).toList()) {
			check(json, check);
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.close();
		out.flush();
	}

	/** The same bytes on every machine, in the same style as reports. */
	static DefaultPrettyPrinter lines() {
		var indenter = new DefaultIndenter("  ", "\n");
		var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
		return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
	}

	private static void pack(JsonGenerator json, RulePack pack) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", pack.id());
		text(json, "title", pack.title());
		json.writeStringField("digest", pack.digest());
		json.writeArrayFieldStart("rules");
		for (Rule rule : pack.rules().stream().sorted(Comparator.comparing(Rule::id)).toList()) {
			rule(json, rule);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void rule(JsonGenerator json, Rule rule) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", rule.id());
		strings(json, "aliases", rule.aliases());
		text(json, "title", rule.title());
		json.writeStringField("category", rule.category());
		json.writeStringField("severity", rule.severity().code());
		json.writeStringField("certainty", rule.certainty().code());
		json.writeStringField("status", rule.status().code());
		if (rule.since() > 0) {
			json.writeNumberField("since", rule.since());
		}
		strings(json, "languages", rule.languages().stream().sorted().map(Language::code).toList());
		strings(json, "catalogue", rule.catalogue());
		json.writeBooleanField("verified", rule.verified());
		json.writeEndObject();
	}

	private static void check(JsonGenerator json, CheckDescriptor check) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", check.id());
		text(json, "title", check.title());
		json.writeStringField("category", check.category());
		json.writeStringField("severity", check.severity().code());
		json.writeStringField("bundle", check.contributor());
		json.writeEndObject();
	}

	private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}

	private static void text(JsonGenerator json, String name, Text text) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeStringField("nl", text.nl());
		json.writeStringField("en", text.en());
		json.writeEndObject();
	}
}
