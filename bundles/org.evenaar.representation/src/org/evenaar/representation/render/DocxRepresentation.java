package org.evenaar.representation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.evenaar.representation.Conclusion;
import org.evenaar.representation.Conclusion.Kind;
import org.evenaar.representation.Conclusions;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.internal.GroupCells;
import org.evenaar.representation.internal.Notes;
import org.evenaar.representation.internal.Scale;
import org.evenaar.representation.internal.Words;
import org.evenaar.page.Printable;

/** A Word document: the conclusion, and a table for each dimension in which a line of characters draws the interval. */
public final class DocxRepresentation implements RepresentationRenderer {

	private static final int BAR = 25;
	private static final int TITLE_SIZE = 20;
	private static final int HEADING_SIZE = 14;
	private static final int TABLE_SIZE = 9;
	private static final String FIXED = "Courier New";

	@Override
	public void render(Publication publication, Locale reader, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			document.getProperties().getCoreProperties().setCreator("Evenaar");
			new Paper(publication, new Words(reader), document).write();
			document.write(out);
		}
		out.flush();
	}

	private record Paper(Publication publication, Words words, XWPFDocument document) {

		void write() {
			heading(words.text("title"), TITLE_SIZE, 0);
			List<Conclusion> all = Conclusions.of(publication, words.reader());
			all.stream().filter(c -> c.dimension().isEmpty()).forEach(c -> paragraph(c.text(), false));
			for (DimensionResult dimension : publication.representation().dimensions()) {
				heading(Words.capital(dimension.label().in(words.reader())), HEADING_SIZE, 1);
				all.stream().filter(c -> c.dimension().equals(Optional.of(dimension.id())))
						.forEach(c -> paragraph(c.text(), c.kind() == Kind.UNDER));
				table(dimension.groups());
				new Notes(publication, words).unknown(dimension).ifPresent(note -> paragraph(Words.capital(note) + ".", false));
				new Notes(publication, words).tests(dimension).forEach(note -> paragraph(note, false));
			}
			for (IntersectionResult pair : publication.representation().intersections()) {
				heading(new Notes(publication, words).pairTitle(pair), HEADING_SIZE, 1);
				pair.remarks().forEach(remark -> paragraph(remark.in(words.reader()), false));
				table(pair.groups());
			}
			heading(words.text("heading.method"), HEADING_SIZE, 1);
			new Notes(publication, words).method().forEach(note -> paragraph(note, false));
			heading(words.text("heading.sources"), HEADING_SIZE, 1);
			new Notes(publication, words).sources().forEach(note -> paragraph(note, false));
		}

		/** With a level, so that the outline of the document and readers for the blind find it. */
		private void heading(String text, int size, int level) {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.setSpacingBefore(240);
			paragraph.setKeepNext(true);
			paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level));
			XWPFRun run = paragraph.createRun();
			run.setBold(true);
			run.setFontSize(size);
			run.setText(Printable.of(text));
		}

		private void paragraph(String text, boolean strong) {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.setSpacingAfter(100);
			XWPFRun run = paragraph.createRun();
			run.setBold(strong);
			run.setText(Printable.of(text));
		}

		private void table(List<GroupResult> groups) {
			List<String> columns = new ArrayList<>(new Notes(publication, words).columns());
			columns.add(words.text("column.bar"));
			XWPFTable table = document.createTable(groups.size() + 1, columns.size());
			table.setWidth("100%");
			XWPFTableRow head = table.getRow(0);
			head.setRepeatHeader(true);
			for (int i = 0; i < columns.size(); i++) {
				cell(head.getCell(i), columns.get(i), true, false);
			}
			Scale scale = Scale.of(publication, groups);
			for (int i = 0; i < groups.size(); i++) {
				row(table.getRow(i + 1), groups.get(i), scale);
			}
			document.createParagraph();
		}

		private void row(XWPFTableRow row, GroupResult group, Scale scale) {
			row.setCantSplitRow(true);
			GroupCells cells = GroupCells.of(publication, group, words);
			List<String> texts = cells.main();
			for (int i = 0; i < texts.size(); i++) {
				cell(row.getCell(i), texts.get(i), false, false);
			}
			boolean drawn = publication.derived(group) && group.ratio().computable();
			cell(row.getCell(texts.size()), drawn ? scale.bar(group.ratio().get(), BAR) : "", false, true);
		}

		private static void cell(XWPFTableCell cell, String text, boolean strong, boolean fixed) {
			XWPFRun run = cell.getParagraphs().getFirst().createRun();
			run.setBold(strong);
			run.setFontSize(fixed ? TABLE_SIZE - 3 : TABLE_SIZE);
			if (fixed) {
				run.setFontFamily(FIXED);
			}
			run.setText(Printable.of(text));
		}
	}
}
