package org.evenaar.representation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.representation.Conclusion;
import org.evenaar.representation.Conclusion.Kind;
import org.evenaar.representation.Conclusions;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.internal.GroupCells;
import org.evenaar.representation.internal.HeatMap;
import org.evenaar.representation.internal.IntervalChart;
import org.evenaar.representation.internal.Notes;
import org.evenaar.representation.internal.Words;
import org.evenaar.page.Figures;
import org.evenaar.page.Markup;
import org.evenaar.page.StyleSheet;

/** A page to read and print: one file that fetches nothing and runs nothing, with charts and the tables they show. */
public final class HtmlRepresentation implements RepresentationRenderer {

	private static final StyleSheet STYLE = StyleSheet.shared();

	@Override
	public void render(Publication publication, Locale reader, OutputStream out) throws IOException {
		Markup html = new Markup();
		new Page(publication, new Words(reader), html).write();
		out.write(html.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private record Page(Publication publication, Words words, Markup html) {

		void write() {
			String name = publication.representation().dataset().name();
			STYLE.open(html, new Figures(words.reader()), words.text("title") + " " + name);
			html.element("p", "class=\"meta\"", name).raw("\n").element("h1", words.text("title")).raw("\n");
			List<Conclusion> conclusions = Conclusions.of(publication, words.reader());
			overall(conclusions);
			for (int i = 0; i < publication.representation().dimensions().size(); i++) {
				dimension(publication.representation().dimensions().get(i), conclusions, i);
			}
			for (IntersectionResult pair : publication.representation().intersections()) {
				pair(pair);
			}
			html.element("h2", words.text("heading.method")).raw("\n");
			list(new Notes(publication, words).method());
			html.element("h2", words.text("heading.sources")).raw("\n");
			list(new Notes(publication, words).sources());
			html.raw("</main>\n</body>\n</html>\n");
		}

		private void overall(List<Conclusion> conclusions) {
			conclusions.stream().filter(c -> c.dimension().isEmpty() && c.kind() != Kind.INTERSECTION)
					.forEach(c -> html.element("p", c.text()).raw("\n"));
		}

		private void dimension(DimensionResult dimension, List<Conclusion> conclusions, int place) {
			String name = Words.capital(dimension.label().in(words.reader()));
			html.element("h2", name).raw("\n");
			List<Conclusion> own = conclusions.stream().filter(c -> c.dimension().equals(Optional.of(dimension.id()))).toList();
			own.stream().filter(c -> c.kind() == Kind.REFERENCE).forEach(c -> html.element("p", c.text()).raw("\n"));
			html.raw("<ul>\n");
			own.stream().filter(c -> c.kind() != Kind.REFERENCE && c.kind() != Kind.CAUTION).forEach(c -> html
					.element("li", c.kind() == Kind.UNDER ? "class=\"under-text\"" : "", c.text()).raw("\n"));
			html.raw("</ul>\n<figure>\n");
			new IntervalChart(publication, words, "chart-" + place, words.text("chart.title", name), dimension.groups()).write(html);
			html.raw("</figure>\n");
			table(words.text("table.caption", name), dimension.groups());
			Notes notes = new Notes(publication, words);
			notes.unknown(dimension).ifPresent(note -> html.element("p", "class=\"note\"", Words.capital(note) + ".").raw("\n"));
			html.element("h3", words.text("tests.title")).raw("\n");
			list(notes.tests(dimension));
			List<String> cautions = own.stream().filter(c -> c.kind() == Kind.CAUTION).map(Conclusion::text).toList();
			if (!cautions.isEmpty()) {
				html.element("h3", words.text("heading.caution")).raw("\n");
				list(cautions);
			}
		}

		private void table(String caption, List<GroupResult> groups) {
			List<String> columns = new ArrayList<>(new Notes(publication, words).columns());
			columns.add(words.text("column.detectable"));
			html.raw("<div class=\"wide\"><table>\n").element("caption", caption).raw("<thead><tr>");
			for (int i = 0; i < columns.size(); i++) {
				html.element("th", "scope=\"col\"" + (isNumber(i) ? " class=\"num\"" : ""), columns.get(i));
			}
			html.raw("</tr></thead>\n<tbody>\n");
			for (GroupResult group : groups) {
				row(group);
			}
			html.raw("</tbody></table></div>\n");
		}

		private static boolean isNumber(int column) {
			return column != 0 && column != 6;
		}

		private void row(GroupResult group) {
			GroupCells cells = GroupCells.of(publication, group, words);
			List<String> texts = new ArrayList<>(cells.main());
			texts.add(cells.detectable());
			html.raw("<tr>").element("th", "scope=\"row\"", texts.get(0));
			for (int i = 1; i < texts.size(); i++) {
				String kind = i == 6 ? HeatMap.kind(publication, group) : texts.get(i).equals(words.text("hidden")) ? "num hid" : "num";
				html.element("td", "class=\"" + kind + "\"", texts.get(i));
			}
			html.raw("</tr>\n");
		}

		private void pair(IntersectionResult pair) {
			Notes notes = new Notes(publication, words);
			html.element("h2", notes.pairTitle(pair)).raw("\n");
			Conclusions.of(publication, pair, words.reader()).forEach(c -> html.element("p", c.text()).raw("\n"));
			pair.remarks().forEach(remark -> html.element("p", "class=\"note\"", remark.in(words.reader())).raw("\n"));
			new HeatMap(publication, words, pair).write(html);
		}

		private void list(List<String> items) {
			html.raw("<ul>\n");
			items.forEach(item -> html.element("li", item).raw("\n"));
			html.raw("</ul>\n");
		}
	}
}
