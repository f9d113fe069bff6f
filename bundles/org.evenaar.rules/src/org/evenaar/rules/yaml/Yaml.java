package org.evenaar.rules.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads typed values from YAML nodes and notes, with line and expectation, whatever is not as expected. Reading
 * goes on after a problem, so that an author sees all of them at once.
 */
public final class Yaml {

	private static final MessageCatalog TEXTS = new MessageCatalog(Yaml.class, "messages");

	/**
	 * A mapping whose keys have been checked.
	 *
	 * @param values by key
	 * @param line   where it begins, from 1
	 */
	public record Mapping(Map<String, Node> values, int line) {
		public boolean has(String key) {
			return values.containsKey(key);
		}
	}

	private final String file;
	private final List<PackProblem> problems;
	private final MessageCatalog texts;

	/**
	 * @param file     its name, for problems
	 * @param problems whatever is wrong is put in here
	 * @param texts    the texts of the reader's own problems
	 */
	public Yaml(String file, List<PackProblem> problems, MessageCatalog texts) {
		this.file = file;
		this.problems = problems;
		this.texts = texts;
	}

	/** @return the line at which a node begins, from 1; 0 where that is not known */
	public static int line(Node node) {
		return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
	}

	/**
	 * Notes a problem.
	 *
	 * @param key of the reader's own texts
	 */
	public void problem(int line, String key, Object... arguments) {
		problem(line, texts.text(key, arguments));
	}

	/** Notes that a value is none of those that are possible. */
	public void notOneOf(int line, String value, Collection<String> possible) {
		problem(line, TEXTS.text("yaml.oneOf", value, String.join(", ", possible)));
	}

	private void problem(Node node, String key, Object... arguments) {
		problem(line(node), TEXTS.text(key, arguments));
	}

	private void problem(int line, Text message) {
		problems.add(new PackProblem(file, line, message));
	}

	/** @return the mapping, or an empty one after noting the problem; unknown keys are problems unless allowed is empty */
	public Mapping mapping(Node node, Set<String> allowed, String what) {
		Map<String, Node> values = new LinkedHashMap<>();
		if (!(node instanceof MappingNode mapping)) {
			problem(node, "yaml.mapping", what);
			return new Mapping(values, line(node));
		}
		for (NodeTuple tuple : mapping.getValue()) {
			String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
			if (!allowed.isEmpty() && !allowed.contains(key)) {
				problem(tuple.getKeyNode(), "yaml.unknownKey", key, what, String.join(", ", new TreeSet<>(allowed)));
			} else if (values.put(key, tuple.getValueNode()) != null) {
				problem(tuple.getKeyNode(), "yaml.twice", key);
			}
		}
		return new Mapping(values, line(node));
	}

	/** @return the value, or null after noting that it is missing */
	public Node required(Mapping mapping, String key, String what) {
		Node node = mapping.values().get(key);
		if (node == null) {
			problem(mapping.line(), TEXTS.text("yaml.missing", key, what));
		}
		return node;
	}

	/** @return the text, or the given one where the key is absent or not a text */
	public String string(Mapping mapping, String key, String otherwise) {
		Node node = mapping.values().get(key);
		return node == null ? otherwise : string(node, otherwise);
	}

	/** @return the text, or the given one where the node is none */
	public String string(Node node, String otherwise) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().strip();
		}
		problem(node, "yaml.text");
		return otherwise;
	}

	/** @return the value, or the given one where the key is absent or its value, which is noted then, is none of these */
	public String oneOf(Mapping mapping, String key, String otherwise, List<String> codes) {
		String code = string(mapping, key, otherwise);
		if (!mapping.has(key) || codes.contains(code)) {
			return code;
		}
		notOneOf(line(mapping.values().get(key)), code, codes);
		return otherwise;
	}

	/** @return true where the value is true; false where it is absent */
	public boolean flag(Mapping mapping, String key) {
		return oneOf(mapping, key, "false", List.of("true", "false")).equals("true");
	}

	/** @return the year, or 0 where it is absent or none */
	public int year(Mapping mapping, String key) {
		Node node = mapping.values().get(key);
		if (node == null) {
			return 0;
		}
		String value = string(node, "");
		if (!value.matches("[12]\\d{3}")) {
			problem(node, "yaml.year", value);
			return 0;
		}
		return Integer.parseInt(value);
	}

	/** @return the elements; none where the key is absent or its value no list */
	public List<Node> list(Mapping mapping, String key) {
		Node node = mapping.values().get(key);
		return node == null ? List.of() : list(node);
	}

	/** @return the elements; none where the node is no list */
	public List<Node> list(Node node) {
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		problem(node, "yaml.list");
		return List.of();
	}

	/** @return the texts of a list; none where the key is absent */
	public List<String> strings(Mapping mapping, String key) {
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
