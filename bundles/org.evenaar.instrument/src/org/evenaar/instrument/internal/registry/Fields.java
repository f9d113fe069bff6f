package org.evenaar.instrument.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.yaml.Yaml;
import org.evenaar.rules.yaml.Yaml.Mapping;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the kinds of values that registry files have; notes whatever is not as expected. Belongs to one file. */
final class Fields {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
	private static final Pattern AGES = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)(\\+|-(\\d{1,3}(?:\\.\\d{1,3})?))?");
	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

	/** From and to, in years; -1 for open. */
	record Ages(double from, double to) {
	}

	private final Yaml yaml;

	Fields(String file, List<PackProblem> problems) {
		yaml = new Yaml(file, problems, Texts.CATALOG);
	}

	Yaml yaml() {
		return yaml;
	}

	void problem(Node node, String key, Object... arguments) {
		yaml.problem(Yaml.line(node), key, arguments);
	}

	/** @return the node of a key, for the line of a problem; the whole mapping's line is known where there is none */
	int line(Mapping mapping, String key) {
		return mapping.has(key) ? Yaml.line(mapping.values().get(key)) : mapping.line();
	}

	String string(Mapping mapping, String key) {
		return yaml.string(mapping, key, "");
	}

	/** @return the id, or empty after noting that it is missing or none */
	String id(Mapping mapping, String what) {
		if (yaml.required(mapping, "id", what) == null) {
			return "";
		}
		String id = string(mapping, "id");
		if (!ID.matcher(id).matches()) {
			yaml.problem(line(mapping, "id"), "yaml.id", Texts.shortened(id));
		}
		return id;
	}

	/** Adds a text that is given as {nl: …, en: …}, or once for all readers. */
	void texts(Mapping mapping, String key, List<LocalText> texts) {
		Node node = mapping.values().get(key);
		if (node instanceof ScalarNode) {
			InstrumentNames.set(texts, Texts.same(yaml.string(node, "")));
		} else if (node != null) {
			yaml.mapping(node, java.util.Set.of(), key).values().forEach((language, text) -> {
				if (!LANGUAGE.matcher(language).matches()) {
					problem(text, "yaml.language", Texts.shortened(language));
				}
				texts.add(InstrumentNames.local(language, yaml.string(text, "")));
			});
		}
	}

	/** @return the number, or the given one where it is absent or none */
	double number(Mapping mapping, String key, double otherwise) {
		Node node = mapping.values().get(key);
		return node == null ? otherwise : number(node, otherwise);
	}

	private double number(Node node, double otherwise) {
		String written = yaml.string(node, "");
		if (!NUMBER.matcher(written).matches()) {
			problem(node, "yaml.number", Texts.shortened(written));
			return otherwise;
		}
		return Double.parseDouble(written);
	}

	/** @return the number of people or items, or 0 where it is absent */
	int count(Mapping mapping, String key) {
		double value = number(mapping, key, 0);
		if (value < 0 || value != Math.rint(value)) {
			yaml.problem(line(mapping, key), "yaml.count", string(mapping, key));
			return 0;
		}
		return (int) value;
	}

	/** @return two numbers, the lower one first; empty where the key is absent or not like that */
	Optional<double[]> range(Mapping mapping, String key) {
		List<Node> nodes = yaml.list(mapping, key);
		if (!mapping.has(key)) {
			return Optional.empty();
		}
		if (nodes.size() != 2) {
			yaml.problem(line(mapping, key), "yaml.range");
			return Optional.empty();
		}
		double[] range = { number(nodes.get(0), 0), number(nodes.get(1), 0) };
		if (range[0] > range[1]) {
			yaml.problem(line(mapping, key), "yaml.range");
			return Optional.empty();
		}
		return Optional.of(range);
	}

	/** @return ages in years, written as 5-12, 65+ or 8 */
	Ages ages(Mapping mapping) {
		String written = string(mapping, "ages");
		if (written.isEmpty()) {
			return new Ages(-1, -1);
		}
		var ages = AGES.matcher(written);
		if (!ages.matches() || ages.group(3) != null && Double.parseDouble(ages.group(3)) < Double.parseDouble(ages.group(1))) {
			yaml.problem(line(mapping, "ages"), "yaml.ages", Texts.shortened(written));
			return new Ages(-1, -1);
		}
		double from = Double.parseDouble(ages.group(1));
		return new Ages(from, ages.group(2) == null ? from : ages.group(3) == null ? -1 : Double.parseDouble(ages.group(3)));
	}

	/** @return one of the values of an enumeration by what files call it */
	<E extends Enumerator> E choice(Mapping mapping, String key, E otherwise, List<E> values) {
		String code = yaml.oneOf(mapping, key, otherwise.getLiteral(), values.stream().map(Enumerator::getLiteral).toList());
		return values.stream().filter(value -> value.getLiteral().equals(code)).findFirst().orElse(otherwise);
	}

	/** @return the ids of the groups named; a name that means no group is noted */
	List<String> groups(Mapping mapping) {
		List<String> groups = new ArrayList<>();
		for (Node node : yaml.list(mapping, "groups")) {
			String written = yaml.string(node, "");
			if (Groups.shipped().knows(written)) {
				groups.add(Groups.shipped().canonical(written));
			} else {
				Optional<String> meant = Groups.shipped().id(written);
				problem(node, meant.isPresent() ? "yaml.groupMeant" : "yaml.group", Texts.shortened(written), meant.orElse(""));
			}
		}
		return groups;
	}

	/** @return the part that a key names; null where the key is absent or there is none, which is noted then */
	<T> T reference(Mapping mapping, String key, Function<String, Optional<T>> find) {
		return mapping.has(key) ? reference(mapping.values().get(key), key, find).orElse(null) : null;
	}

	/** @return the parts that a list names; those there are none of are noted and left out */
	<T> List<T> references(Mapping mapping, String key, Function<String, Optional<T>> find) {
		return yaml.list(mapping, key).stream().map(node -> reference(node, key, find)).flatMap(Optional::stream).toList();
	}

	<T> Optional<T> reference(Node node, String key, Function<String, Optional<T>> find) {
		String id = node instanceof MappingNode ? "" : yaml.string(node, "");
		Optional<T> found = find.apply(id);
		if (found.isEmpty()) {
			problem(node, "yaml.reference", Texts.shortened(id), key);
		}
		return found;
	}
}
