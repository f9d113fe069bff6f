package org.evenaar.instrument.internal.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.rules.yaml.Yaml;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What stands in each line of a YAML file, such as studies[2].groups; counted from 1, as people count. */
public final class NodePaths {

	public static final NodePaths NONE = new NodePaths();

	private static final int DEEPEST = 20;

	private final Map<Integer, String> byLine = new HashMap<>();

	private NodePaths() {
	}

	public static NodePaths of(Node root) {
		var paths = new NodePaths();
		paths.walk(root, "", 0);
		return paths;
	}

	/** @return the outermost thing that begins in the line, or empty */
	public String at(int line) {
		return byLine.getOrDefault(line, "");
	}

	private void walk(Node node, String path, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
				String below = path.isEmpty() ? key : path + '.' + key;
				byLine.putIfAbsent(Yaml.line(tuple.getKeyNode()), below);
				walk(tuple.getValueNode(), below, depth + 1);
			}
		} else if (node instanceof SequenceNode sequence) {
			List<Node> elements = sequence.getValue();
			for (int i = 0; i < elements.size(); i++) {
				String element = path + '[' + (i + 1) + ']';
				byLine.putIfAbsent(Yaml.line(elements.get(i)), element);
				walk(elements.get(i), element, depth + 1);
			}
		}
	}
}
