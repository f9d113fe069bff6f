package org.evenaar.representation.render;

import java.io.IOException;
import java.io.OutputStream;
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
import org.evenaar.page.TextLines;

/** Plain text for a terminal of some width. */
public final class TextRepresentation implements RepresentationRenderer {

	private static final String GAP = "  ";

	private final int width;

	/** @param width characters on a line, at least 60 */
	public TextRepresentation(int width) {
		this.width = width;
	}

	@Override
	public void render(Publication publication, Locale reader, OutputStream out) throws IOException {
		TextLines lines = new TextLines(out, width);
		new Page(publication, new Words(reader), lines).write();
		lines.finish();
	}

	private static final class Page {

		private final Publication publication;
		private final Words words;
		private final TextLines out;

		Page(Publication publication, Words words, TextLines out) {
			this.publication = publication;
			this.words = words;
			this.out = out;
		}

		void write() {
			out.line(words.text("title"));
			Optional<String> dimension = Optional.empty();
			for (Conclusion conclusion : Conclusions.of(publication, words.reader())) {
				if (conclusion.dimension().isEmpty() || !conclusion.dimension().equals(dimension)) {
					out.line("");
				}
				dimension = conclusion.dimension();
				out.wrapped(conclusion.dimension().isPresent() && conclusion.kind() != Conclusion.Kind.REFERENCE ? "- " : "", conclusion.text());
			}
			for (DimensionResult each : publication.representation().dimensions()) {
				dimension(each);
			}
			for (IntersectionResult pair : publication.representation().intersections()) {
				out.heading(new Notes(publication, words).pairTitle(pair));
				table(pair.groups());
			}
			out.heading(words.text("heading.method"));
			new Notes(publication, words).method().forEach(note -> out.wrapped("- ", note));
			out.heading(words.text("heading.sources"));
			new Notes(publication, words).sources().forEach(note -> out.wrapped("- ", note));
		}

		private void dimension(DimensionResult dimension) {
			out.heading(Words.capital(dimension.label().in(words.reader())));
			table(dimension.groups());
			Notes notes = new Notes(publication, words);
			notes.unknown(dimension).ifPresent(note -> out.line(GAP + note));
			notes.tests(dimension).forEach(note -> out.wrapped(GAP, note));
		}

		private void table(List<GroupResult> groups) {
			List<List<String>> rows = new ArrayList<>();
			rows.add(new Notes(publication, words).columns());
			groups.forEach(group -> rows.add(GroupCells.of(publication, group, words).main()));
			out.table(rows);
		}
	}
}
