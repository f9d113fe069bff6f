package org.evenaar.importer;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Footnote;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.ListItem;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableRow;

/** Writes files into a folder, reads them with the readers of the product, and prints guidelines as lines to compare. */
public final class TestFiles {

	public static final ImportLimits LIMITS = ImportLimits.DEFAULT;

	private final Path folder;
	private final GuidelineImporter importer = new GuidelineImporter(ImporterRegistry.current().readers());

	public TestFiles(Path folder) {
		this.folder = folder;
	}

	public GuidelineImporter importer() {
		return importer;
	}

	public Path write(String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	public Path write(String name, String text) {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	public Guideline read(String name, String text) throws ImportException {
		return read(write(name, text));
	}

	public Guideline read(String name, byte[] bytes) throws ImportException {
		return read(write(name, bytes));
	}

	public Guideline read(Path file) throws ImportException {
		return importer.read(file, context(LIMITS));
	}

	public static ReadContext context(ImportLimits limits) {
		return new ReadContext(limits, () -> false);
	}

	/** @return the key of the sentence with which the file is refused */
	public String refusal(Path file) {
		return refusal(file, LIMITS);
	}

	public String refusal(Path file, ImportLimits limits) {
		return assertThrows(ImportException.class, () -> importer.read(file, context(limits))).problem().key();
	}

	public String refusal(String name, byte[] bytes) {
		return refusal(write(name, bytes));
	}

	public String refusal(String name, String text) {
		return refusal(write(name, text));
	}

	/** @return sections as "= path [heading]" and blocks as "path text", in reading order */
	public static List<String> lines(Guideline guideline) {
		List<String> lines = new ArrayList<>();
		guideline.getSections().forEach(s -> lines(s, lines));
		return lines;
	}

	private static void lines(Section section, List<String> lines) {
		lines.add("= " + section.getPath() + " [" + section.getHeading() + ']');
		for (Block block : section.getBlocks()) {
			lines.add(line(block));
			if (block instanceof Table table) {
				for (TableRow row : table.getRows()) {
					row.getCells().forEach(c -> lines.add((row.isHeader() ? "(head) " : "") + line(c)));
				}
			}
		}
		section.getSections().forEach(s -> lines(s, lines));
	}

	private static String line(Block block) {
		String label = block instanceof ListItem item ? " {" + item.getDepth() + item.getMarker() + '}'
				: block instanceof Footnote note ? " {" + note.getLabel() + '}' : "";
		return (block.getPath() + label + ' ' + block.getText().replace("\n", " / ")).strip();
	}

	public static List<Section> sections(Guideline guideline) {
		List<Section> all = new ArrayList<>();
		guideline.getSections().forEach(s -> collect(s, all));
		return all;
	}

	private static void collect(Section section, List<Section> all) {
		all.add(section);
		section.getSections().forEach(s -> collect(s, all));
	}

	/** @return the texts of the section's own blocks */
	public static List<String> lines(Section section) {
		List<String> texts = new ArrayList<>();
		for (Block block : section.getBlocks()) {
			texts.add(block.getText());
			if (block instanceof Table table) {
				table.getRows().forEach(r -> r.getCells().forEach(c -> texts.add(c.getText())));
			}
		}
		return texts;
	}

	/** @return every block, cells of tables too */
	public static List<Block> blocks(Guideline guideline) {
		List<Block> all = new ArrayList<>();
		for (Section section : sections(guideline)) {
			for (Block block : section.getBlocks()) {
				all.add(block);
				if (block instanceof Table table) {
					table.getRows().forEach(r -> all.addAll(r.getCells()));
				}
			}
		}
		return all;
	}
}
