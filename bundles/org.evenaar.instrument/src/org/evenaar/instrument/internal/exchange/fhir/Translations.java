package org.evenaar.instrument.internal.exchange.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of an element in all languages: the value in the language of the resource, translations as extensions.
 *
 * @param base     the language of the resource
 * @param versions the id of the language version of each language
 */
record Translations(String base, Map<String, String> versions) {

	/** @return per language tag, in the order of the file; empty texts are left out */
	Map<String, String> local(Optional<Node> element) {
		Map<String, String> texts = new LinkedHashMap<>();
		element.ifPresent(node -> {
			put(texts, base, node.value());
			for (Node extension : node.all("extension")) {
				if (extension.text("url").equals(Fhir.TRANSLATION)) {
					put(texts, part(extension, "lang"), part(extension, "content"));
				}
			}
		});
		return texts;
	}

	/** @return per language version */
	Map<String, String> versioned(Optional<Node> element) {
		Map<String, String> texts = new LinkedHashMap<>();
		element.ifPresent(node -> {
			put(texts, version(base), node.value());
			for (Node extension : node.all("extension")) {
				if (extension.text("url").equals(Fhir.TRANSLATION)) {
					put(texts, version(part(extension, "lang")), part(extension, "content"));
				} else if (extension.text("url").equals(Fhir.TEXT)) {
					put(texts, part(extension, "version"), part(extension, "content"));
				}
			}
		});
		return texts;
	}

	/** @return the id of the language version of a language */
	String version(String language) {
		return versions.getOrDefault(language, language);
	}

	private static void put(Map<String, String> texts, String language, String text) {
		if (!language.isEmpty() && !text.isEmpty()) {
			texts.putIfAbsent(language, text);
		}
	}

	/** @return the value of a part of an extension that has parts; empty where there is none */
	static String part(Node extension, String name) {
		return extension.all("extension").stream().filter(part -> part.text("url").equals(name)).findFirst()
				.flatMap(part -> part.any("value")).map(Node::value).orElse("");
	}
}
