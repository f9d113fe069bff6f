package org.evenaar.instrument.internal.exchange;

import java.io.ByteArrayInputStream;
import java.io.StringReader;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.rules.Text;

/** Reads XML that may be hostile: no definition of a document type, no entity, nothing from elsewhere. */
public final class SafeXml {

	private static final String DEPTH = "jdk.xml.maxElementDepth";
	private static final String DEEPEST = "10000";

	private SafeXml() {
	}

	/** @return a reader that has not yet begun */
	public static XMLStreamReader open(String text) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		if (factory.isPropertySupported(DEPTH)) {
			// The limit of Java differs per version and has no sentence; the readers have one of their own.
			factory.setProperty(DEPTH, DEEPEST);
		}
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		return factory.createXMLStreamReader(new StringReader(text));
	}

	/** @return the next event; a definition of a document type is refused */
	public static int next(XMLStreamReader xml, ReadJob job) throws XMLStreamException, InstrumentException {
		job.step();
		int event = xml.next();
		if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
			throw job.problemAt(place(xml), "xml.doctype");
		}
		return event;
	}

	public static Text place(XMLStreamReader xml) {
		return Sentences.line(Math.max(1, xml.getLocation().getLineNumber()));
	}

	/** @return the sentence for XML that is broken */
	public static InstrumentException broken(XMLStreamException e, ReadJob job) {
		Location location = e.getLocation();
		int line = location == null ? 1 : Math.max(1, location.getLineNumber());
		return new InstrumentException(job.problemAt(Sentences.line(line), "xml.broken").text(), e);
	}
}
