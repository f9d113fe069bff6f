package org.evenaar.importer.internal.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Sets text on PDF pages: y counts downwards from the top of an A4 sheet, sizes are in points. */
final class Paper implements AutoCloseable {

	static final float WIDTH = PDRectangle.A4.getWidth();
	static final float HEIGHT = PDRectangle.A4.getHeight();

	static {
		// The library is touched here before the reader can silence it.
		QuietLibrary.hush();
	}

	private final PDDocument document = new PDDocument();
	private final PDFont plain = new PDType1Font(FontName.HELVETICA);
	private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
	private PDFont embedded;
	private PDPage page;
	private PDPageContentStream pen;

	PDDocument document() {
		return document;
	}

	PDPage page() {
		return page;
	}

	Paper newPage() throws IOException {
		closePen();
		page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		pen = new PDPageContentStream(document, page);
		return this;
	}

	/** A typeface that has ligatures and every Latin letter. */
	PDFont embedded() throws IOException {
		if (embedded == null) {
			try (InputStream in = PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
				embedded = PDType0Font.load(document, in, false);
			}
		}
		return embedded;
	}

	Paper text(float x, float y, float size, String text) throws IOException {
		return text(plain, x, y, size, text);
	}

	Paper bold(float x, float y, float size, String text) throws IOException {
		return text(bold, x, y, size, text);
	}

	Paper text(PDFont font, float x, float y, float size, String text) throws IOException {
		pen.beginText();
		pen.setFont(font, size);
		pen.newLineAtOffset(x, HEIGHT - y);
		pen.showText(text);
		pen.endText();
		return this;
	}

	/** Sets text that runs upwards, as on a sheet that was turned a quarter. */
	Paper upwards(float x, float y, float size, String text) throws IOException {
		pen.beginText();
		pen.setFont(plain, size);
		pen.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, y));
		pen.showText(text);
		pen.endText();
		return this;
	}

	float width(String text, float size) throws IOException {
		return plain.getStringWidth(text) / 1000 * size;
	}

	/**
	 * Sets a paragraph, line by line as full as it goes. A soft hyphen in the text is a place where it may be broken.
	 *
	 * @return the y of the line behind it
	 */
	float paragraph(float x, float y, float width, float size, float pitch, String text) throws IOException {
		float at = y;
		for (String line : lines(text, width, size)) {
			text(x, at, size, line);
			at += pitch;
		}
		return at;
	}

	List<String> lines(String text, float width, float size) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			String rest = word;
			String gap = line.isEmpty() ? "" : " ";
			if (width(line + gap + rest.replace("\u00ad", ""), size) > width) {
				int cut = rest.length();
				while ((cut = rest.lastIndexOf('\u00ad', cut - 1)) > 0) {
					String head = line + gap + rest.substring(0, cut).replace("\u00ad", "") + "-";
					if (width(head, size) <= width) {
						line.setLength(0);
						line.append(head);
						rest = rest.substring(cut + 1);
						break;
					}
				}
				lines.add(line.toString());
				line.setLength(0);
				gap = "";
			}
			line.append(gap).append(rest.replace("\u00ad", ""));
		}
		lines.add(line.toString());
		return lines;
	}

	Paper rule(float x1, float y1, float x2, float y2) throws IOException {
		pen.moveTo(x1, HEIGHT - y1);
		pen.lineTo(x2, HEIGHT - y2);
		pen.stroke();
		return this;
	}

	Paper picture() throws IOException {
		BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
		image.getGraphics().setColor(Color.GRAY);
		image.getGraphics().fillRect(5, 5, 40, 60);
		pen.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 480, 700);
		return this;
	}

	/** Sets a stamp across the page. */
	Paper slanted(float x, float y, float size, String text) throws IOException {
		pen.beginText();
		pen.setFont(plain, size);
		pen.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, x, y));
		pen.showText(text);
		pen.endText();
		return this;
	}

	Paper letterSpacing(float points) throws IOException {
		pen.setCharacterSpacing(points);
		return this;
	}

	Paper title(String title) {
		document.getDocumentInformation().setTitle(title);
		return this;
	}

	byte[] bytes() throws IOException {
		closePen();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	byte[] locked(String user) throws IOException {
		closePen();
		StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
		policy.setEncryptionKeyLength(128);
		document.protect(policy);
		return bytes();
	}

	/** Makes the page tree point back to itself. */
	Paper cycle() {
		var root = document.getPages().getCOSObject();
		root.getCOSArray(COSName.KIDS).add(root);
		return this;
	}

	private void closePen() throws IOException {
		if (pen != null) {
			pen.close();
			pen = null;
		}
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
