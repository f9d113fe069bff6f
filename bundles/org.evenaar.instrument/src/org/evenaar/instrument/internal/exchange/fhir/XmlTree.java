package org.evenaar.instrument.internal.exchange.fhir;

import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.SafeXml;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.instrument.internal.exchange.Wording;
import org.evenaar.instrument.internal.exchange.fhir.Node.Kind;

/** FHIR in XML: values are attributes, and a resource inside another stands in an element of its own. */
public final class XmlTree {

	public static final String NAMESPACE = "http://hl7.org/fhir";
	private static final Set<String> HOLDERS = Set.of("contained", "resource");

	private final ReadJob job;
	private final XMLStreamReader xml;

	private XmlTree(ReadJob job, XMLStreamReader xml) {
		this.job = job;
		this.xml = xml;
	}

	/** @throws InstrumentException where the text is no XML, or break a limit */
	public static Node read(String text, ReadJob job) throws InstrumentException {
		try {
			XMLStreamReader xml = SafeXml.open(text);
			try {
				while (SafeXml.next(xml, job) != XMLStreamConstants.START_ELEMENT) {
					// Comments and declarations before the first element.
				}
				Node root = Node.root();
				root.with("resourceType", xml.getLocalName());
				new XmlTree(job, xml).children(root, 1, false);
				while (xml.hasNext()) {
					SafeXml.next(xml, job);
				}
				return root;
			} finally {
				xml.close();
			}
		} catch (XMLStreamException e) {
			throw SafeXml.broken(e, job);
		}
	}

	/** @param holder true where the one child is a resource, whose content belongs to the node */
	private void children(Node node, int depth, boolean holder) throws XMLStreamException, InstrumentException {
		if (depth > 2 * job.nesting() + 8) {
			throw job.problemAt(SafeXml.place(xml), "limit.nesting", job.nesting());
		}
		for (int event = SafeXml.next(xml, job); event != XMLStreamConstants.END_ELEMENT; event = SafeXml.next(xml, job)) {
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			if (xml.getLocalName().equals("div")) {
				skip();
			} else if (holder) {
				node.with("resourceType", xml.getLocalName());
				children(node, depth + 1, false);
			} else {
				element(node, depth);
			}
		}
	}

	private void element(Node parent, int depth) throws XMLStreamException, InstrumentException {
		Node node = parent.add(xml.getLocalName());
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String value = job.text(Sentences.path(node.path()), xml.getAttributeValue(i));
			if (xml.getAttributeLocalName(i).equals("value")) {
				node.set(value, Kind.STRING);
			} else {
				node.with(xml.getAttributeLocalName(i), value);
			}
		}
		children(node, depth + 1, HOLDERS.contains(node.name()));
	}

	private void skip() throws XMLStreamException, InstrumentException {
		for (int open = 1; open > 0;) {
			int event = SafeXml.next(xml, job);
			open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	/** @return the element as a file, one element a line */
	public static String write(Node root) {
		StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		String type = root.text("resourceType");
		text.append('<').append(type).append(" xmlns=\"").append(NAMESPACE).append("\">\n");
		write(text, content(root), "  ");
		return text.append("</").append(type).append(">\n").toString();
	}

	private static List<Node> content(Node resource) {
		return resource.children().stream().filter(child -> !child.name().equals("resourceType")).toList();
	}

	private static void write(StringBuilder text, List<Node> children, String indent) {
		for (Node child : children) {
			if (HOLDERS.contains(child.name())) {
				String type = child.text("resourceType");
				text.append(indent).append('<').append(child.name()).append('>').append('<').append(type).append(">\n");
				write(text, content(child), indent + "  ");
				text.append(indent).append("</").append(type).append('>').append("</").append(child.name()).append(">\n");
			} else {
				element(text, child, indent);
			}
		}
	}

	private static void element(StringBuilder text, Node node, String indent) {
		boolean extension = node.name().equals("extension");
		List<Node> inside = extension ? node.children().stream().filter(child -> !child.name().equals("url")).toList() : node.children();
		text.append(indent).append('<').append(node.name());
		if (extension) {
			attribute(text, "url", node.text("url"));
		}
		if (node.kind() != Kind.NONE) {
			attribute(text, "value", node.value());
		}
		if (inside.isEmpty()) {
			text.append("/>\n");
		} else {
			text.append(">\n");
			write(text, inside, indent + "  ");
			text.append(indent).append("</").append(node.name()).append(">\n");
		}
	}

	/** The end of a line stays one only as a number: readers of XML make a space of any other. */
	private static void attribute(StringBuilder text, String name, String value) {
		text.append(' ').append(name).append("=\"").append(Wording.storable(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
				.replace("\"", "&quot;").replace("\n", "&#10;")).append('"');
	}
}
