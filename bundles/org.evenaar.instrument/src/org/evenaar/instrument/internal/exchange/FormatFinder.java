package org.evenaar.instrument.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.exchange.InstrumentFormat;
import org.evenaar.instrument.internal.exchange.csv.CsvTable;
import org.evenaar.instrument.internal.exchange.csv.TemplateReader;
import org.evenaar.instrument.internal.exchange.fhir.XmlTree;
import org.evenaar.instrument.internal.exchange.redcap.RedcapReader;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.rules.Text;

/** Tells the format of a file by what is in it; its name decides nothing but between YAML and a table. */
final class FormatFinder {

	private static final Pattern YAML = Pattern.compile("(?:---|%YAML|#[^\\n]*\\n|[a-zA-Z][\\w-]*:(?:\\s|$)).*", Pattern.DOTALL);

	private final ReadJob job;
	private final SourceBytes source;
	private final String name;

	FormatFinder(ReadJob job, SourceBytes source, String name) {
		this.job = job;
		this.source = source;
		this.name = name.toLowerCase(Locale.ROOT);
	}

	/** @throws InstrumentException where it is none of the formats, with what it is instead where that can be told */
	InstrumentFormat find() throws InstrumentException {
		refusePacked();
		String text = source.text();
		if (SourceBytes.isBinary(text)) {
			throw job.problem("file.binary");
		}
		String start = text.substring(0, Math.min(text.length(), 4_096)).stripLeading();
		if (start.isEmpty() && text.isBlank()) {
			throw job.problem("file.empty");
		}
		if (start.startsWith("<")) {
			return xml();
		}
		if (start.startsWith("{") || start.startsWith("[")) {
			return InstrumentFormat.FHIR_JSON;
		}
		boolean named = name.endsWith(".yaml") || name.endsWith(".yml");
		return named || YAML.matcher(start).matches() && !name.endsWith(".csv") ? InstrumentFormat.REGISTRY : table(text);
	}

	private void refusePacked() throws InstrumentException {
		if (source.starts("25504446")) {
			throw job.problem("file.pdf");
		}
		if (source.starts("504b0304") || source.starts("504b0506") || source.starts("1f8b") || source.starts("d0cf11e0")) {
			throw job.problem("file.packed");
		}
	}

	private InstrumentFormat xml() throws InstrumentException {
		try {
			XMLStreamReader xml = SafeXml.open(source.xml(job));
			try {
				int event = SafeXml.next(xml, job);
				while (event != XMLStreamConstants.START_ELEMENT) {
					event = SafeXml.next(xml, job);
				}
				return byRoot(xml.getLocalName(), String.valueOf(xml.getNamespaceURI()));
			} finally {
				xml.close();
			}
		} catch (XMLStreamException e) {
			throw SafeXml.broken(e, job);
		}
	}

	private InstrumentFormat byRoot(String root, String namespace) throws InstrumentException {
		if (namespace.equals(XmlTree.NAMESPACE)) {
			return InstrumentFormat.FHIR_XML;
		}
		if (namespace.equals(InstrumentPackage.eNS_URI) || root.equals("XMI")) {
			return InstrumentFormat.INSTRUMENT;
		}
		if (root.equals("document")) {
			return InstrumentFormat.LIMESURVEY;
		}
		throw job.problem("xml.root", root);
	}

	private InstrumentFormat table(String text) throws InstrumentException {
		List<String> header = CsvTable.read(text, job, 1).header();
		if (RedcapReader.claims(header)) {
			return InstrumentFormat.REDCAP;
		}
		if (TemplateReader.claims(header)) {
			return InstrumentFormat.CSV;
		}
		if (RedcapReader.isData(header)) {
			throw job.problem("redcap.data");
		}
		Text place = Sentences.line(1);
		throw header.size() > 1 ? job.problemAt(place, "csv.header", String.join(", ", header)) : job.problem("file.unknown");
	}
}
