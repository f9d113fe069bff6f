package org.evenaar.representation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.representation.Conclusion;
import org.evenaar.representation.Conclusions;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.internal.GroupCells;
import org.evenaar.representation.internal.Notes;
import org.evenaar.representation.internal.Words;

/** Plain text for a terminal of some width. */
public final class TextRepresentation implements RepresentationRenderer {

	private static final int LEAST_LABEL = 14;
	private static final String GAP = "  ";

	private final int width;

	/** @param width characters on a line, at least 60 */
	public TextRepresentation(int width) {
		this.width = Math.max(60, width);
	}

	@Override
	public void render(Publication publication, Locale reader, OutputStream out) throws IOException {
		PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
		new Page(publication, new Words(reader), writer).write();
		writer.flush();
		if (writer.checkError()) {
			throw new IOException("The text could not be written.");
		}
	}

	private final class Page {

		private final Publication publication;
		private final Words words;
		private final PrintWriter out;

		Page(Publication publication, Words words, PrintWriter out) {
			this.publication = publication;
			this.words = words;
			this.out = out;
		}

		void write() {
			line(words.text("title"));
			Optional<String> dimension = Optional.empty();
			for (Conclusion conclusion : Conclusions.of(publication, words.reader())) {
				if (conclusion.dimension().isEmpty() || !conclusion.dimension().equals(dimension)) {
					line("");
				}
				dimension = conclusion.dimension();
				wrapped(conclusion.dimension().isPresent() && conclusion.kind() != Conclusion.Kind.REFERENCE ? "- " : "", conclusion.text());
			}
			for (DimensionResult each : publication.representation().dimensions()) {
				dimension(each);
			}
			for (IntersectionResult pair : publication.representation().intersections()) {
				heading(new Notes(publication, words).pairTitle(pair));
				table(pair.groups());
			}
			heading(words.text("heading.method"));
			new Notes(publication, words).method().forEach(note -> wrapped("- ", note));
			heading(words.text("heading.sources"));
			new Notes(publication, words).sources().forEach(note -> wrapped("- ", note));
		}

		private void dimension(DimensionResult dimension) {
			heading(Words.capital(dimension.label().in(words.reader())));
			table(dimension.groups());
			Notes notes = new Notes(publication, words);
			notes.unknown(dimension).ifPresent(note -> line(GAP + note));
			notes.tests(dimension).forEach(note -> wrapped(GAP, note));
		}

		private void table(List<GroupResult> groups) {
			List<List<String>> rows = new ArrayList<>();
			rows.add(new Notes(publication, words).columns());
			groups.forEach(group -> rows.add(GroupCells.of(publication, group, words).main()));
			int[] widths = new int[rows.getFirst().size()];
			rows.forEach(row -> {
				for (int i = 0; i < widths.length; i++) {
					widths[i] = Math.max(widths[i], row.get(i).length());
				}
			});
			int others = -widths[0];
			for (int each : widths) {
				others += each + GAP.length();
			}
			widths[0] = Math.clamp(width - (long) others - GAP.length(), LEAST_LABEL, Math.max(LEAST_LABEL, widths[0]));
			rows.forEach(row -> row(row, widths));
		}

		private void row(List<String> row, int[] widths) {
			boolean fits = row.get(0).length() <= widths[0];
			if (!fits) {
				wrapped(GAP, row.get(0));
			}
			StringBuilder line = new StringBuilder(GAP).append(left(fits ? row.get(0) : "", widths[0]));
			for (int i = 1; i < widths.length; i++) {
				line.append(GAP).append(i < widths.length - 1 ? right(row.get(i), widths[i]) : row.get(i));
			}
			line(line.toString().stripTrailing());
		}

		private static String left(String text, int size) {
			return text + " ".repeat(Math.max(0, size - text.length()));
		}

		private static String right(String text, int size) {
			return " ".repeat(Math.max(0, size - text.length())) + text;
		}

		private void heading(String text) {
			line("");
			line(text);
		}

		private void wrapped(String first, String text) {
			StringBuilder line = new StringBuilder(first);
			int start = first.length();
			for (String word : text.strip().split("\\s+")) {
				if (line.length() > start && line.length() + 1 + word.length() > width) {
					line(line.toString());
					line = new StringBuilder(" ".repeat(first.length()));
					start = first.length();
				}
				line.append(line.length() > start ? " " : "").append(word);
			}
			line(line.toString());
		}

		private void line(String text) {
			out.print(Printable.of(text));
			out.print('\n');
		}
	}
}
