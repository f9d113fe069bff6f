import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.Date;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Makes the Word samples from the texts beside this file, so that they can be changed by hand and read in a diff. The
 * workbench brings them as its example, from bundles/org.evenaar.ui/examples; releng/samples links to them there. Run it
 * with the POI jars on the class path:
 *
 * java -cp "lib/*" releng/tools/samples/MakeSample.java releng/tools/samples/concept-richtlijn-chronische-nierschade.txt OUT.docx
 *
 * A line of the text begins with a sign: = title, # heading (## one level down), - item of a list, + item of a numbered
 * list, | row of a table (the first row is the head), ! caption, $ formula, * recommendation; anything else is a
 * paragraph. [[...]] in a paragraph is a footnote. The paragraph that begins with "Publisher:" or "Uitgever:" names the
 * maker in the properties of the document.
 */
public class MakeSample {

	private final XWPFDocument document = new XWPFDocument();
	private final List<String> rows = new ArrayList<>();
	private BigInteger bullets;
	private BigInteger numbers;
	private boolean inNumbers;

	public static void main(String[] arguments) throws IOException {
		MakeSample sample = new MakeSample();
		sample.prepare();
		for (String line : Files.readAllLines(Path.of(arguments[0]))) {
			sample.line(line.strip());
		}
		sample.table();
		try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
			sample.document.write(out);
		}
	}

	private void prepare() {
		XWPFStyles styles = document.createStyles();
		style(styles, "Standaard", "Normal", -1);
		style(styles, "Titel", "Title", -1);
		style(styles, "Kop1", "heading 1", 0);
		style(styles, "Kop2", "heading 2", 1);
		style(styles, "Kop3", "heading 3", 2);
		style(styles, "Bijschrift", "caption", -1);
		style(styles, "Aanbeveling", "Aanbeveling", -1);
		style(styles, "Formule", "Formule", -1);
		bullets = numbering(1, STNumberFormat.BULLET, "\u2022");
		numbers = numbering(2, STNumberFormat.DECIMAL, "%1.");
		var properties = document.getProperties().getCoreProperties();
		Calendar fixed = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
		fixed.clear();
		fixed.set(2026, Calendar.NOVEMBER, 22);
		properties.setCreated(Optional.of(Date.from(fixed.toInstant())));
		properties.setModified(Optional.of(Date.from(fixed.toInstant())));
	}

	private static void style(XWPFStyles styles, String id, String name, int level) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		style.setType(STStyleType.PARAGRAPH);
		style.addNewQFormat();
		if (id.equals("Standaard")) {
			style.setDefault(Boolean.TRUE);
		} else {
			style.addNewBasedOn().setVal("Standaard");
		}
		if (level >= 0) {
			style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
			var look = style.addNewRPr();
			look.addNewB();
			look.addNewSz().setVal(BigInteger.valueOf(32 - 4L * level));
		} else if (id.equals("Titel")) {
			style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(48));
		} else if (id.equals("Aanbeveling")) {
			style.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(360));
		}
		styles.addStyle(new XWPFStyle(style));
	}

	private BigInteger numbering(int id, STNumberFormat.Enum format, String text) {
		CTAbstractNum scheme = CTAbstractNum.Factory.newInstance();
		scheme.setAbstractNumId(BigInteger.valueOf(id));
		CTLvl level = scheme.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(format);
		level.addNewLvlText().setVal(text);
		var indent = level.addNewPPr().addNewInd();
		indent.setLeft(BigInteger.valueOf(720));
		indent.setHanging(BigInteger.valueOf(360));
		var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
		return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(scheme)));
	}

	private void line(String line) {
		if (!line.startsWith("|")) {
			table();
		}
		if (line.isEmpty()) {
			return;
		}
		String rest = line.substring(1).strip();
		inNumbers &= line.startsWith("+");
		switch (line.charAt(0)) {
		case '=' -> {
			document.getProperties().getCoreProperties().setTitle(rest);
			paragraph("Titel", rest).setAlignment(ParagraphAlignment.CENTER);
		}
		case '#' -> {
			int level = line.length() - line.replaceFirst("^#+", "").length();
			paragraph("Kop" + level, line.substring(level).strip());
		}
		case '-' -> paragraph("Standaard", rest).setNumID(bullets);
		case '+' -> {
			if (!inNumbers) {
				numbers = document.getNumbering().addNum(document.getNumbering().getNum(numbers).getCTNum().getAbstractNumId().getVal());
				var restart = document.getNumbering().getNum(numbers).getCTNum().addNewLvlOverride();
				restart.setIlvl(BigInteger.ZERO);
				restart.addNewStartOverride().setVal(BigInteger.ONE);
				inNumbers = true;
			}
			paragraph("Standaard", rest).setNumID(numbers);
		}
		case '|' -> rows.add(rest);
		case '!' -> paragraph("Bijschrift", rest);
		case '$' -> paragraph("Formule", rest);
		case '*' -> paragraph("Aanbeveling", rest);
		default -> {
			paragraph("Standaard", line);
			if (line.startsWith("Publisher:") || line.startsWith("Uitgever:")) {
				document.getProperties().getCoreProperties().setCreator(line.substring(line.indexOf(':') + 1).strip());
			}
		}
		}
	}

	private XWPFParagraph paragraph(String style, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setStyle(style);
		int at = 0;
		while (at < text.length()) {
			int open = text.indexOf("[[", at);
			int close = open < 0 ? -1 : text.indexOf("]]", open);
			XWPFRun run = paragraph.createRun();
			run.setText(text.substring(at, close < 0 ? text.length() : open));
			if (close < 0) {
				break;
			}
			XWPFFootnote note = document.createFootnote();
			note.createParagraph().createRun().setText(text.substring(open + 2, close));
			paragraph.addFootnoteReference(note);
			at = close + 2;
		}
		return paragraph;
	}

	private void table() {
		if (rows.isEmpty()) {
			return;
		}
		int width = rows.getFirst().split("\\|").length;
		XWPFTable table = document.createTable(rows.size(), width);
		table.setWidth("100%");
		for (int i = 0; i < rows.size(); i++) {
			XWPFTableRow row = table.getRow(i);
			row.setRepeatHeader(i == 0);
			String[] texts = rows.get(i).split("\\|");
			for (int k = 0; k < width; k++) {
				XWPFTableCell cell = row.getCell(k);
				XWPFRun run = cell.getParagraphs().getFirst().createRun();
				run.setBold(i == 0);
				run.setText(k < texts.length ? texts[k].strip() : "");
			}
		}
		rows.clear();
	}
}
