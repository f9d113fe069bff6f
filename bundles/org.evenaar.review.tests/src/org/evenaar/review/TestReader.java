package org.evenaar.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evenaar.importer.DocumentReader;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.Origin;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.ReaderDescriptor;
import org.evenaar.rules.Text;

/** Reads plain paragraphs and headings, so that tests of reviews need no real format. */
final class TestReader implements DocumentReader {

	static ReaderDescriptor descriptor() {
		return new ReaderDescriptor("test", new Text("Proef", "Trial"), List.of("md", "docx"), true, List.of(), TestReader::new);
	}

	@Override
	public void read(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException {
		int line = 0;
		for (String text : Files.readAllLines(file)) {
			context.check();
			line++;
			int level = text.length() - text.replaceFirst("^#+ ", " ").length() + 1;
			if (text.startsWith("#")) {
				sink.heading(level - 1, text.replaceFirst("^#+ ", ""), Origin.at("line " + line));
			} else if (!text.isBlank()) {
				sink.paragraph(Role.BODY, text, Origin.at("line " + line));
			}
		}
	}
}
