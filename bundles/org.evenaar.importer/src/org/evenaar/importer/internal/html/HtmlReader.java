package org.evenaar.importer.internal.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.importer.DocumentReader;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Property;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.TextDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages. Fetches nothing: no style sheets, frames, pictures or scripts. */
public final class HtmlReader implements DocumentReader {

	private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
	private static final int HEAD = 4_096;

	@Override
	public void read(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException {
		TextDecoder.Decoded decoded = decode(Files.readAllBytes(file));
		context.check();
		if (!decoded.clean()) {
			sink.remark(ImportMessage.of("remark.encoding"));
		}
		Parser parser = Parser.htmlParser().setTrackPosition(true);
		// Deeper than this the parser flattens; some levels more let the walker see that the limit is broken.
		parser.setMaxDepth(context.limits().nesting() + 10);
		Document document = parser.parseInput(decoded.text(), "");
		context.check();
		properties(document, sink);
		Element body = document.body();
		HtmlWalker walker = new HtmlWalker(sink, context, 0);
		if (body != null) {
			walker.walk(body);
		}
	}

	private static void properties(Document document, DocumentSink sink) {
		sink.property(Property.LANGUAGE, attribute(document.selectFirst("html"), "lang"));
		sink.property(Property.TITLE, attribute(document.selectFirst("meta[name=dcterms.title], meta[name=DC.title], meta[property=og:title]"), "content"));
		sink.property(Property.TITLE, document.title());
		sink.property(Property.ISSUER, attribute(document.selectFirst("meta[name=DC.publisher], meta[name=dcterms.publisher]"), "content"));
	}

	private static String attribute(Element element, String name) {
		return element == null ? "" : element.attr(name);
	}

	/** A byte order mark decides first, then what the page says, then what the bytes look like. */
	private static TextDecoder.Decoded decode(byte[] bytes) {
		boolean marked = bytes.length > 2 && ((bytes[0] & 0xff) >= 0xfe || (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb);
		Matcher stated = CHARSET.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
		TextDecoder.Decoded guessed = TextDecoder.decode(bytes);
		if (marked || guessed.charset().equals(StandardCharsets.UTF_8) && guessed.clean() || !stated.find()) {
			return guessed;
		}
		try {
			Charset charset = Charset.forName(stated.group(1));
			// Pages say ISO-8859-1 and mean Windows-1252, as browsers know.
			boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
			return latin || charset.name().startsWith("UTF-16") ? guessed : TextDecoder.decode(bytes, 0, charset);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return guessed;
		}
	}
}
