package org.evenaar.instrument.internal.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of FHIR, the same whether it came from JSON or from XML. A list is several children of one name; a
 * primitive value may have children of its own, which are its extensions.
 */
public final class Node {

	/** How a value is written in JSON. */
	public enum Kind {
		NONE, STRING, LITERAL
	}

	/** Elements of a Questionnaire, ValueSet, CodeSystem or Bundle that are lists, also where there is one of them. */
	private static final Set<String> LISTS = Set.of("item", "answerOption", "extension", "contained", "enableWhen", "entry",
			"concept", "designation", "include", "identifier", "initial", "option", "contains", "subjectType", "coding", "property", "profile");

	private final String name;
	private final String path;
	private final List<Node> children = new ArrayList<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private String value = "";
	private Kind kind = Kind.NONE;

	private Node(String name, String path) {
		this.name = name;
		this.path = path;
	}

	public static Node root() {
		return new Node("", "");
	}

	public String name() {
		return name;
	}

	/** @return where it is, such as item[3].linkId, with places counted from 0 as FHIR does */
	public String path() {
		return path;
	}

	public List<Node> children() {
		return children;
	}

	/** @return its value; empty where it has none */
	public String value() {
		return value;
	}

	public Kind kind() {
		return kind;
	}

	/** @return true for an element that is written as a list in JSON; the codes of an item are, that of a coding is not */
	boolean isList() {
		return LISTS.contains(name) || name.equals("code") && kind == Kind.NONE;
	}

	/** @return a new last child */
	public Node add(String child) {
		int index = counts.merge(child, 1, Integer::sum) - 1;
		String step = LISTS.contains(child) || index > 0 ? child + '[' + index + ']' : child;
		Node node = new Node(child, path.isEmpty() ? step : path + '.' + step);
		children.add(node);
		return node;
	}

	/** Adds a child with a text; an empty text adds nothing. */
	public Node with(String child, String text) {
		if (!text.isEmpty()) {
			add(child).set(text, Kind.STRING);
		}
		return this;
	}

	/** Adds a child with a number or a truth value. */
	public Node literal(String child, String literal) {
		add(child).set(literal, Kind.LITERAL);
		return this;
	}

	void set(String text, Kind how) {
		value = text;
		kind = how;
	}

	public Optional<Node> child(String wanted) {
		return children.stream().filter(node -> node.name.equals(wanted)).findFirst();
	}

	public List<Node> all(String wanted) {
		return children.stream().filter(node -> node.name.equals(wanted)).toList();
	}

	/** @return the value of a child; empty where there is none */
	public String text(String wanted) {
		return child(wanted).map(Node::value).orElse("");
	}

	/** @return the child named value[x], whatever its type */
	public Optional<Node> any(String prefix) {
		return children.stream().filter(node -> node.name.startsWith(prefix)).findFirst();
	}

	/** @return the extension with one of these addresses */
	public Optional<Node> extension(String... urls) {
		Set<String> wanted = Set.of(urls);
		return all("extension").stream().filter(extension -> wanted.contains(extension.text("url"))).findFirst();
	}

	/** @return a new extension with that address */
	public Node extend(String url) {
		return add("extension").with("url", url);
	}
}
