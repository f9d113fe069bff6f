import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes the software bill of materials (CycloneDX 1.6, JSON) of the installations, and checks NOTICE against it. What is
 * shipped is read from the installations themselves; Maven coordinates and checksums from the p2 repository it came from;
 * licences from NOTICE. The same commit gives the same bytes: the serial number is made from the content.
 *
 * <p>Arguments: the folder of the installations, the p2 repository, NOTICE, the file to write, the time to write in it (ISO 8601).
 */
public class MakeBom {

	private static final String OURS = "org.evenaar";

	record Component(String bundle, String group, String artifact, String version, String sha256, boolean wrapped) {

		String name() {
			return group + ":" + artifact;
		}

		String purl() {
			return "pkg:maven/" + group + "/" + artifact + "@" + version;
		}

		boolean isOurs() {
			return bundle.startsWith(OURS);
		}
	}

	public static void main(String[] args) throws Exception {
		Map<String, Component> known = components(Path.of(args[1]));
		Map<String, String> licences = licences(Path.of(args[2]));
		List<Component> shipped = new ArrayList<>();
		for (String file : shippedFiles(Path.of(args[0]))) {
			Component component = known.get(file);
			if (component == null) {
				throw new IllegalStateException(file + " is in an installation but not in the p2 repository.");
			}
			shipped.add(component);
		}
		check(shipped, licences);
		String components = shipped.stream().map(c -> component(c, licences)).collect(Collectors.joining(",\n"));
		Files.writeString(Path.of(args[3]), bom(version(shipped), args[4], components));
	}

	/** The bundles of the installations for all systems; they differ in what draws windows. */
	private static TreeSet<String> shippedFiles(Path products) throws IOException {
		TreeSet<String> files = new TreeSet<>();
		try (Stream<Path> found = Files.find(products, 6, (path, attributes) -> path.getParent().endsWith("plugins"))) {
			found.forEach(jar -> files.add(jar.getFileName().toString().replaceFirst("\\.jar$", "")));
		}
		if (files.isEmpty()) {
			throw new IllegalStateException("No bundle below " + products + ".");
		}
		return files;
	}

	/** NOTICE names exactly what is shipped. */
	private static void check(List<Component> shipped, Map<String, String> licences) {
		var unnamed = shipped.stream().filter(c -> !c.isOurs()).map(Component::name)
				.collect(Collectors.toCollection(TreeSet::new));
		var unshipped = new TreeSet<>(licences.keySet());
		unshipped.removeAll(unnamed);
		unnamed.removeAll(licences.keySet());
		if (!unnamed.isEmpty() || !unshipped.isEmpty()) {
			throw new IllegalStateException("NOTICE and the installation differ. Shipped but not in NOTICE: " + unnamed
					+ ". In NOTICE but not shipped: " + unshipped + ".");
		}
	}

	/** The bundles of a p2 repository, by file name without ending. */
	private static Map<String, Component> components(Path repository) throws Exception {
		Map<String, Map<String, String>> units = new HashMap<>();
		each(xml(repository, "content"), "unit", unit -> units.put(key(unit), properties(unit)));
		Map<String, Component> components = new HashMap<>();
		each(xml(repository, "artifacts"), "artifact", artifact -> {
			if (artifact.getAttribute("classifier").equals("osgi.bundle")) {
				Map<String, String> maven = units.getOrDefault(key(artifact), Map.of());
				boolean wrapped = maven.containsKey("maven-wrapped-groupId");
				String prefix = wrapped ? "maven-wrapped-" : "maven-";
				String bundle = artifact.getAttribute("id");
				boolean ours = bundle.startsWith(OURS);
				components.put(key(artifact), new Component(bundle,
						ours ? OURS : maven.get(prefix + "groupId"),
						ours ? bundle : maven.get(prefix + "artifactId"),
						ours ? artifact.getAttribute("version") : maven.get(prefix + "version"),
						properties(artifact).get("download.checksum.sha-256"), wrapped));
			}
		});
		return components;
	}

	private static String key(Element element) {
		return element.getAttribute("id") + "_" + element.getAttribute("version");
	}

	private static Map<String, String> properties(Element element) {
		Map<String, String> properties = new HashMap<>();
		Element holder = (Element) element.getElementsByTagName("properties").item(0);
		if (holder != null && holder.getParentNode() == element) {
			each(holder, "property", p -> properties.put(p.getAttribute("name"), p.getAttribute("value")));
		}
		return properties;
	}

	private static void each(Element parent, String name, java.util.function.Consumer<Element> action) {
		NodeList nodes = parent.getElementsByTagName(name);
		for (int i = 0; i < nodes.getLength(); i++) {
			action.accept((Element) nodes.item(i));
		}
	}

	private static Element xml(Path repository, String name) throws Exception {
		try (JarFile jar = new JarFile(repository.resolve(name + ".jar").toFile());
				InputStream in = jar.getInputStream(jar.getEntry(name + ".xml"))) {
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
			return document.getDocumentElement();
		}
	}

	/** The table rows of NOTICE: library, licence. */
	private static Map<String, String> licences(Path notice) throws IOException {
		Map<String, String> licences = new TreeMap<>();
		for (String line : Files.readAllLines(notice)) {
			String[] cells = line.split("\\|");
			if (cells.length == 3 && cells[0].contains(":")) {
				licences.put(cells[0].strip(), cells[1].strip());
			}
		}
		return licences;
	}

	private static String version(List<Component> shipped) {
		return shipped.stream().filter(c -> c.bundle().equals("org.evenaar.model")).findFirst().orElseThrow().version()
				.replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
	}

	/** One licence has an id; several are an expression. */
	private static String licence(String spdx) {
		return spdx.contains(" ") ? "{\"expression\": \"" + spdx + "\"}" : "{\"license\": {\"id\": \"" + spdx + "\"}}";
	}

	private static String component(Component component, Map<String, String> licences) {
		String licence = licence(component.isOurs() ? "EPL-2.0" : licences.get(component.name()));
		String wrapped = component.wrapped()
				? ",\n  \"properties\": [{\"name\": \"org.evenaar:change\", \"value\": \"OSGi manifest added\"}]"
				: "";
		return """
				    {
				      "type": "library",
				      "bom-ref": "%s",
				      "group": "%s",
				      "name": "%s",
				      "version": "%s",
				      "hashes": [{"alg": "SHA-256", "content": "%s"}],
				      "licenses": [%s],
				      "purl": "%s"%s
				    }""".formatted(component.purl(), component.group(), component.artifact(), component.version(),
				component.sha256(), licence, component.purl(), wrapped).indent(4).stripTrailing();
	}

	private static String bom(String version, String time, String components) {
		UUID serial = UUID.nameUUIDFromBytes(components.getBytes(StandardCharsets.UTF_8));
		String purl = "pkg:maven/" + OURS + "/evenaar@" + version;
		return """
				{
				  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
				  "bomFormat": "CycloneDX",
				  "specVersion": "1.6",
				  "serialNumber": "urn:uuid:%s",
				  "version": 1,
				  "metadata": {
				    "timestamp": "%s",
				    "component": {
				      "type": "application",
				      "bom-ref": "%s",
				      "group": "%s",
				      "name": "evenaar",
				      "version": "%s",
				      "licenses": [{"license": {"id": "EPL-2.0"}}],
				      "purl": "%s"
				    }
				  },
				  "components": [
				%s
				  ]
				}
				""".formatted(serial, time, purl, OURS, version, purl, components);
	}
}
