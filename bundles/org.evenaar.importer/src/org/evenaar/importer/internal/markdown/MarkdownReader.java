package org.evenaar.importer.internal.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.evenaar.importer.DocumentReader;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Property;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.TextDecoder;

/** Reads Markdown: CommonMark with tables, footnotes and a block of facts between lines of three hyphens. */
public final class MarkdownReader implements DocumentReader {

	private static final Pattern FACT = Pattern.compile("^([A-Za-z_-]{2,30})\\s*:\\s*[\"']?(.*?)[\"']?\\s*$");
	private static final int MOST_FACTS = 100;


	@Override
	public void read(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException {
		if (Files.size(file) > 4L * context.limits().textCharacters() + 4) {
			throw new ImportException(ImportMessage.of("limit.text", context.limits().textCharacters()));
		}
		TextDecoder.Decoded decoded = TextDecoder.decode(Files.readAllBytes(file));
		if (decoded.text().indexOf('\0') >= 0) {
			throw new ImportException(ImportMessage.of("text.binary"));
		}
		if (!decoded.clean()) {
			sink.remark(ImportMessage.of("remark.encoding"));
		}
		MarkdownNotes notes = MarkdownNotes.of(withoutFacts(decoded.text(), sink));
		String text = notes.text();
		Parser parser = Parser.builder().extensions(List.of(TablesExtension.create()))
				.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
				.maxOpenBlockParsers(context.limits().nesting() * 2 + 4).maxInlineNesting(context.limits().nesting()).build();
		Node document = parser.parse(text);
		context.check();
		new MarkdownWalker(text, notes, sink, context).walk(document);
		notes.tellRest(sink);
	}

	/** Tells the facts at the top and blanks their lines, so that line numbers and offsets stay those of the file. */
	private static String withoutFacts(String text, DocumentSink sink) {
		String[] lines = text.split("\n", MOST_FACTS + 2);
		if (lines.length < 3 || !lines[0].strip().equals("---")) {
			return text;
		}
		int end = 0;
		for (int i = 1; i < lines.length && i <= MOST_FACTS && end == 0; i++) {
			end = lines[i].strip().equals("---") || lines[i].strip().equals("...") ? i : 0;
		}
		if (end == 0) {
			return text;
		}
		int length = 0;
		for (int i = 0; i <= end; i++) {
			Matcher fact = FACT.matcher(lines[i].strip());
			if (fact.matches()) {
				fact(fact.group(1).toLowerCase(Locale.ROOT), fact.group(2), sink);
			}
			length += lines[i].length() + 1;
		}
		return MarkdownNotes.blank(new StringBuilder(text), 0, Math.min(length, text.length())).toString();
	}

	private static void fact(String name, String value, DocumentSink sink) {
		switch (name) {
		case "title", "titel" -> sink.property(Property.TITLE, value);
		case "version", "versie" -> sink.property(Property.VERSION, value);
		case "lang", "language", "taal" -> sink.property(Property.LANGUAGE, value);
		case "publisher", "issuer", "uitgever", "organisation", "organization", "organisatie" -> sink.property(Property.ISSUER, value);
		default -> {
			// Other facts are not about the guideline.
		}
		}
	}
}
