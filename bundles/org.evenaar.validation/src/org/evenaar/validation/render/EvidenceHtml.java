package org.evenaar.validation.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.page.Markup;
import org.evenaar.validation.internal.CutOffStrip;
import org.evenaar.validation.ValidationRows;
import org.evenaar.validation.ValidationWords;

/** What is known of an instrument: parts by groups, in words that colour repeats, then the studies and their sources. */
record EvidenceHtml(EvidenceTable table, ValidationWords words, ValidationRows notes, Markup html) {

	private static final List<String> KINDS = List.of("validated", "partly", "against", "nothing-found", "not-looked-into");

	void matrix() {
		if (table.groups().isEmpty()) {
			return;
		}
		html.element("h2", words.text("heading.evidence")).raw("\n").element("p", words.text("evidence.lead")).raw("\n");
		html.raw("<ul class=\"legend\">");
		KINDS.forEach(kind -> html.raw("<li class=\"" + kind + "\">").text(words.text("legend." + kind)).raw("</li>"));
		html.raw("</ul>\n<div class=\"wide\"><table class=\"evidence\">\n").element("caption", words.text("evidence.caption"));
		html.raw("<thead><tr>").element("th", "scope=\"col\"", words.text("column.part"));
		List<List<Integer>> columns = columns();
		columns.forEach(column -> html.element("th", "scope=\"col\"",
				words.and(column.stream().map(group -> words.of(Groups.shipped().label(table.groups().get(group)))).toList())));
		html.raw("</tr></thead>\n<tbody>\n");
		for (EvidenceRow.Kind kind : EvidenceRow.Kind.values()) {
			List<EvidenceRow> rows = table.rows(kind);
			if (!rows.isEmpty() && kind != EvidenceRow.Kind.WHOLE) {
				html.raw("<tr class=\"kind\">").element("th", "scope=\"colgroup\" colspan=\"" + (columns.size() + 1) + "\"",
						words.text("kind." + kind.code())).raw("</tr>\n");
			}
			Map<List<String>, List<EvidenceRow>> same = new LinkedHashMap<>();
			rows.forEach(row -> same.computeIfAbsent(row.cells().stream().map(cell -> words.state(cell) + told(row, cell)).toList(),
					said -> new ArrayList<>()).add(row));
			same.values().forEach(each -> rows(each, columns));
		}
		html.raw("</tbody></table></div>\n");
		new CutOffStrip(table, words).write(html);
	}

	/** Places of groups; those of which the same is known of every part have a column together. */
	private List<List<Integer>> columns() {
		Map<List<String>, List<Integer>> columns = new LinkedHashMap<>();
		for (int i = 0; i < table.groups().size(); i++) {
			int group = i;
			columns.computeIfAbsent(table.rows().stream().map(row -> words.state(row.cells().get(group)) + told(row, row.cells().get(group))).toList(),
					said -> new ArrayList<>()).add(group);
		}
		return List.copyOf(columns.values());
	}

	/** Parts of which the same is known in every group. */
	private void rows(List<EvidenceRow> rows, List<List<Integer>> columns) {
		EvidenceRow first = rows.getFirst();
		html.raw("<tr>").element("th", "scope=\"row\"", rows.size() == 1 ? words.of(first.label())
				: ValidationWords.capital(words.parts(table, rows)));
		for (List<Integer> column : columns) {
			EvidenceCell cell = first.cells().get(column.getFirst());
			html.raw("<td class=\"" + ValidationWords.kind(cell) + "\">").element("b", words.state(cell));
			if (!told(first, cell).isEmpty()) {
				html.element("span", told(first, cell));
			}
			html.raw("</td>");
		}
		html.raw("</tr>\n");
	}

	/** That nothing is known of a part needs no sentence beside that of the whole. */
	private String told(EvidenceRow row, EvidenceCell cell) {
		return row.kind() == EvidenceRow.Kind.WHOLE || !cell.judgements().isEmpty() ? words.more(cell) : "";
	}

	void studies() {
		List<ValidationStudy> studies = table.instrument().getStudies();
		List<Source> sources = table.instrument().getSources();
		if (!studies.isEmpty()) {
			html.element("h2", words.text("heading.studies")).raw("\n<ul>\n");
			for (ValidationStudy study : studies) {
				html.raw("<li>").text(notes.study(study));
				int source = study.getSource() == null ? -1 : sources.indexOf(study.getSource());
				html.text(source < 0 ? "" : " [" + (source + 1) + "]").raw("</li>\n");
			}
			html.raw("</ul>\n");
		}
		if (!sources.isEmpty()) {
			html.element("h2", words.text("heading.sources")).raw("\n<ol>\n");
			sources.forEach(source -> {
				html.raw("<li>").text(words.source(source));
				address(source);
				html.raw("</li>\n");
			});
			html.raw("</ol>\n");
		}
	}

	/** Only addresses of which it is sure where they lead. */
	private void address(Source source) {
		String address = source.getUrl().isBlank() && source.getDoi().matches("10\\.\\S+") ? "https://doi.org/" + source.getDoi() : source.getUrl();
		if (address.matches("https?://[^\\s\"'<>]+") && address.length() < 500) {
			html.raw(" <a rel=\"noreferrer\" href=\"").text(address).raw("\">").text(address).raw("</a>");
		}
	}
}
