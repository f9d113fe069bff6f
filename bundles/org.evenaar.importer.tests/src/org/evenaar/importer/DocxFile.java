package org.evenaar.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents part by part, also such as no word processor would write. */
public final class DocxFile {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
	private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
			+ " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final StringBuilder relations = new StringBuilder();

	public DocxFile() {
		parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
				+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
		parts.put("_rels/.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
	}

	/** @param xml what stands in the body */
	public static byte[] of(String xml) {
		return new DocxFile().body(xml).bytes();
	}

	public DocxFile body(String xml) {
		return main(HEAD + "<w:document" + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
	}

	/** @param xml the whole main part */
	public DocxFile main(String xml) {
		parts.put("word/document.xml", xml);
		return this;
	}

	/** @param name such as styles, numbering or footnotes, also the name of its root */
	public DocxFile part(String name, String xml) {
		parts.put("word/" + name + ".xml", HEAD + "<w:" + name + NAMESPACES + '>' + xml + "</w:" + name + '>');
		relations.append("<Relationship Id=\"").append(name)
				.append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/").append(name)
				.append("\" Target=\"").append(name).append(".xml\"/>");
		return this;
	}

	/** @param xml replaces a part as a whole */
	public DocxFile raw(String name, String xml) {
		parts.put(name, xml);
		return this;
	}

	public byte[] bytes() {
		parts.put("word/_rels/document.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return bytes.toByteArray();
	}

	public static String p(String text) {
		return "<w:p>" + r(text) + "</w:p>";
	}

	/** @param properties what stands in the properties of the paragraph */
	public static String p(String properties, String text) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
	}

	public static String r(String text) {
		return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
	}

	/** @param rows cells separated by bars */
	public static String table(String... rows) {
		StringBuilder xml = new StringBuilder("<w:tbl>");
		for (String row : rows) {
			xml.append("<w:tr>");
			for (String cell : row.split("\\|", -1)) {
				xml.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
			}
			xml.append("</w:tr>");
		}
		return xml.append("</w:tbl>").toString();
	}
}
