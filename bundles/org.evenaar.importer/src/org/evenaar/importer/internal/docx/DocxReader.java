package org.evenaar.importer.internal.docx;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.openxml4j.opc.PackageProperties;
import org.evenaar.importer.DocumentReader;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Property;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ReadContext;

/** Reads Word documents (docx, docm and their templates). */
public final class DocxReader implements DocumentReader {

	@Override
	public void read(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException {
		try (DocxPackage pack = DocxPackage.open(file, context)) {
			DocxStyles styles = new DocxStyles();
			pack.readRelated("/styles", styles::read);
			DocxNumbering numbering = new DocxNumbering();
			pack.readRelated("/numbering", numbering::read);
			DocxXml footnotes = new DocxXml("footnotes", context);
			pack.readRelated("/footnotes", footnotes::read);
			DocxXml endnotes = new DocxXml("endnotes", context);
			pack.readRelated("/endnotes", endnotes::read);
			DocxXml body = new DocxXml("body", context);
			pack.readMain(body::read);
			properties(pack.properties(), sink);
			new DocxTeller(styles, numbering, footnotes.notes(), endnotes.notes(), sink).tell(body.pieces());
		}
	}

	private static void properties(PackageProperties properties, DocumentSink sink) {
		properties.getTitleProperty().ifPresent(t -> sink.property(Property.TITLE, t));
		properties.getLanguageProperty().ifPresent(l -> sink.property(Property.LANGUAGE, l));
	}
}
