package org.evenaar.rules.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.evenaar.rules.PackProblem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads typed values from YAML nodes and notes, with line and expectation, whatever is not as expected. Reading
 * goes on after a problem, so that an author sees all of them at once.
 */
final class Yaml {

	/** A mapping whose keys have been checked. */
	record Mapping(Map<String, Node> values, int line) {
		boolean has(String key) {
			return values.containsKey(key);
		}
	}

	private final String file;
	private final List<PackProblem> problems;

	Yaml(String file, List<PackProblem> problems) {
		this.file = file;
		this.problems = problems;
	}

	static int line(Node node) {
		return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
	}

	void problem(int line, String key, Object... arguments) {
		problems.add(new PackException(key, arguments).at(file, line));
	}

	/** @return the mapping, or an empty one after noting the problem; unknown keys are problems unless allowed is empty */
	Mapping mapping(Node node, Set<String> allowed, String what) {
		Map<String, Node> values = new LinkedHashMap<>();
		if (!(node instanceof MappingNode mapping)) {
			problem(line(node), "yaml.mapping", what);
			return new Mapping(values, line(node));
		}
		for (NodeTuple tuple : mapping.getValue()) {
			String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
			if (!allowed.isEmpty() && !allowed.contains(key)) {
				problem(line(tuple.getKeyNode()), "yaml.unknownKey", key, what, String.join(", ", new TreeSet<>(allowed)));
			} else if (values.put(key, tuple.getValueNode()) != null) {
				problem(line(tuple.getKeyNode()), "yaml.twice", key);
			}
		}
		return new Mapping(values, line(node));
	}

	Node required(Mapping mapping, String key, String what) {
		Node node = mapping.values().get(key);
		if (node == null) {
			problem(mapping.line(), "yaml.missing", key, what);
		}
		return node;
	}

	/** @return the text, or the given one where the key is absent or not a text */
	String string(Mapping mapping, String key, String otherwise) {
		Node node = mapping.values().get(key);
		return node == null ? otherwise : string(node, otherwise);
	}

	String string(Node node, String otherwise) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().strip();
		}
		problem(line(node), "yaml.text");
		return otherwise;
	}

	boolean flag(Mapping mapping, String key) {
		Node node = mapping.values().get(key);
		if (node == null) {
			return false;
		}
		String value = string(node, "false");
		if (!value.equals("true") && !value.equals("false")) {
			problem(line(node), "yaml.oneOf", value, "true, false");
		}
		return value.equals("true");
	}

	int year(Mapping mapping, String key) {
		Node node = mapping.values().get(key);
		if (node == null) {
			return 0;
		}
		String value = string(node, "");
		if (!value.matches("[12]\\d{3}")) {
			problem(line(node), "yaml.year", value);
			return 0;
		}
		return Integer.parseInt(value);
	}

	List<Node> list(Mapping mapping, String key) {
		Node node = mapping.values().get(key);
		return node == null ? List.of() : list(node);
	}

	List<Node> list(Node node) {
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		problem(line(node), "yaml.list");
		return List.of();
	}

	List<String> strings(Mapping mapping, String key) {
		List<String> values = new ArrayList<>();
		for (Node node : list(mapping, key)) {
			String value = string(node, "");
			if (!value.isEmpty()) {
				values.add(value);
			}
		}
		return values;
	}
}
