package org.evenaar.importer.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;

/** Takes the glyphs, lines and the number of pictures from one page after the other. Decodes no picture. */
final class GlyphCollector extends PDFTextStripper {

	/** More signs than fit on any sheet that people read. */
	private static final int MOST_GLYPHS = 300_000;
	private static final int STEPS_BETWEEN_CHECKS = 2_000;

	/** Carries a broken limit out through the library, which knows no such exception. */
	private static final class Stopped extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient ImportException reason;

		Stopped(ImportException reason) {
			super(reason.getMessage(), reason, false, false);
			this.reason = reason;
		}
	}

	private final ReadContext context;
	private final RulingCollector rulings = new RulingCollector();
	private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
	private final Map<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
	private float pageWidth;
	private float pageHeight;
	private float cropLeft;
	private float cropBottom;
	private int number;
	private int glyphs;
	private int steps;
	private int pictures;
	private int unreadable;

	GlyphCollector(ReadContext context) {
		this.context = context;
		setShouldSeparateByBeads(false);
		setStartPage(0);
		rulings.operators(this).forEach(this::addOperator);
	}

	/**
	 * Reads one page. What was read before a fault stays available from {@link #layers()}.
	 *
	 * @throws ImportException where a limit is broken
	 * @throws IOException     where the page is damaged
	 */
	void collect(PDPage page, int pageNumber) throws IOException, ImportException {
		byDirection.clear();
		boldFonts.clear();
		rulings.clear();
		number = pageNumber;
		glyphs = 0;
		pictures = 0;
		unreadable = 0;
		pageWidth = page.getCropBox().getWidth();
		pageHeight = page.getCropBox().getHeight();
		cropLeft = page.getCropBox().getLowerLeftX();
		cropBottom = page.getCropBox().getLowerLeftY();
		try {
			if (page.hasContents()) {
				processPage(page);
			}
		} catch (Stopped stopped) {
			throw stopped.reason;
		}
	}

	/** @return the writing of the page by direction, the fullest first */
	List<PageGlyphs> layers() {
		List<PageGlyphs> layers = new ArrayList<>();
		byDirection.entrySet().stream()
				.sorted(Comparator.comparingInt((Map.Entry<Integer, List<Glyph>> e) -> -e.getValue().size()))
				.forEach(e -> layers.add(layer(e.getKey(), e.getValue())));
		return layers;
	}

	private PageGlyphs layer(int direction, List<Glyph> writing) {
		boolean sideways = direction % 180 != 0;
		return new PageGlyphs(sideways ? pageHeight : pageWidth, sideways ? pageWidth : pageHeight, List.copyOf(writing),
				rulings.rulings().stream().map(r -> turned(r, direction)).toList());
	}

	private Ruling turned(Ruling r, int direction) {
		boolean sideways = direction % 180 != 0;
		float at = r.at() - (r.horizontal() ? cropBottom : cropLeft);
		float shift = r.horizontal() ? cropLeft : cropBottom;
		float from = r.from() - shift;
		float to = r.to() - shift;
		boolean flipAt = switch (direction) {
		case 0 -> r.horizontal();
		case 90 -> false;
		case 180 -> !r.horizontal();
		default -> true;
		};
		boolean flipEnds = switch (direction) {
		case 0 -> !r.horizontal();
		case 90 -> false;
		case 180 -> r.horizontal();
		default -> true;
		};
		float across = r.horizontal() ? pageHeight : pageWidth;
		float along = r.horizontal() ? pageWidth : pageHeight;
		return new Ruling(r.horizontal() != sideways, flipAt ? across - at : at, flipEnds ? along - to : from,
				flipEnds ? along - from : to);
	}

	/** @return true where the page shows something that could be writing but is no text */
	boolean hasPictures() {
		return pictures > 0 || rulings.painted() > 200 || unreadable > 20;
	}

	@Override
	protected void writePage() {
		// Nothing is written; the glyphs were taken one by one.
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		step();
		String name = operator.getName();
		if ("BI".equals(name) || "Do".equals(name) && !operands.isEmpty() && operands.get(0) instanceof COSName object
				&& getResources() != null && getResources().isImageXObject(object)) {
			pictures++;
			return;
		}
		super.processOperator(operator, operands);
	}

	private void step() {
		if (++steps % STEPS_BETWEEN_CHECKS == 0) {
			try {
				context.check();
			} catch (ImportException broken) {
				throw new Stopped(broken);
			}
		}
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		step();
		String text = position.getUnicode();
		if (text == null || text.isEmpty()) {
			unreadable++;
			return;
		}
		int direction = direction(position.getTextMatrix());
		float size = size(position);
		if (direction < 0 || !(size >= 1)) {
			return;
		}
		char first = text.charAt(0);
		if (first == '\ufffd' || Character.isISOControl(first) && !Character.isWhitespace(first)) {
			unreadable++;
			return;
		}
		count(text.length());
		Glyph glyph = new Glyph(text, position.getXDirAdj(), position.getXDirAdj() + position.getWidthDirAdj(),
				position.getYDirAdj(), size, isBold(position.getFont()));
		boolean sideways = direction % 180 != 0;
		if (glyph.left() < (sideways ? pageHeight : pageWidth) && glyph.right() > 0 && glyph.base() > -size
				&& glyph.base() < (sideways ? pageWidth : pageHeight) + size) {
			byDirection.computeIfAbsent(direction, d -> new ArrayList<>()).add(glyph);
		}
	}

	private void count(int length) {
		glyphs++;
		try {
			context.countText(length);
			if (glyphs > MOST_GLYPHS) {
				throw new ImportException(ImportMessage.of("pdf.crowded", number));
			}
		} catch (ImportException broken) {
			throw new Stopped(broken);
		}
	}

	/** @return 0, 90, 180 or 270; -1 for slanted writing, which is a stamp across the page */
	private static int direction(Matrix matrix) {
		double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
		int quarter = (int) Math.round(angle / 90);
		return Math.abs(angle - quarter * 90) > 2 ? -1 : Math.floorMod(quarter, 4) * 90;
	}

	private static float size(TextPosition position) {
		float size = Math.abs(position.getYScale());
		if (position.getFont() instanceof PDType3Font drawn) {
			BoundingBox box = drawn.getBoundingBox();
			float height = box == null ? 0 : Math.abs(box.getHeight() * drawn.getFontMatrix().getScalingFactorY()) * size;
			return height >= 2 && height <= 200 ? height : Math.max(size, 2 * position.getHeightDir());
		}
		return size;
	}

	private boolean isBold(PDFont font) {
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		return mode == RenderingMode.FILL_STROKE || boldFonts.computeIfAbsent(font, GlyphCollector::looksBold);
	}

	private static boolean looksBold(PDFont font) {
		String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		PDFontDescriptor descriptor = font.getFontDescriptor();
		return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")
				|| name.endsWith("-bd") || name.matches("cmb[a-z]*\\d+|.*\\+cmb[a-z]*\\d+")
				|| descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
	}
}
