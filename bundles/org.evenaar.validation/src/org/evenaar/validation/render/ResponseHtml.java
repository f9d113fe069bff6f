package org.evenaar.validation.render;

import java.util.List;

import org.evenaar.page.Markup;
import org.evenaar.validation.CutOffResult;
import org.evenaar.validation.ItemCurve;
import org.evenaar.validation.ItemResult;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseItem;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.internal.CurveChart;
import org.evenaar.validation.ValidationRows;
import org.evenaar.validation.internal.ShareChart;
import org.evenaar.validation.ValidationWords;

/** What answers show: groups, items with their curves, reliability, cut-offs. */
record ResponseHtml(ValidationPublication publication, ResponseResult result, ValidationWords words, ValidationRows notes, Markup html) {

	private static final int MOST_GROUPS = 4;

	void write() {
		html.element("h2", words.text("heading.groups")).raw("\n");
		table(words.text("caption.groups", result.responses().file()), notes.groupColumns(),
				result.responses().groups().stream().map(notes::group).toList(), 0);
		for (ResponseGroup group : result.responses().focal()) {
			items(group);
		}
		curves();
		html.element("h2", words.text("heading.reliability")).raw("\n");
		table(words.text("caption.reliability"), notes.reliabilityColumns(), result.reliability().stream().map(notes::reliability).toList(), 7);
		for (int i = 0; i < result.cutOffs().size(); i++) {
			cutOff(result.cutOffs().get(i), i);
		}
		if (!result.areas().isEmpty()) {
			html.element("h2", words.text("heading.areas")).raw("\n");
			table(words.text("caption.areas"), notes.areaColumns(),
					result.areas().stream().map(area -> notes.area(area, result.responses().reference())).toList(), 0);
		}
		html.element("h2", words.text("heading.method")).raw("\n<ul>\n");
		notes.method(result).forEach(note -> html.element("li", note).raw("\n"));
		result.responses().remarks().forEach(remark -> html.element("li", words.of(remark)).raw("\n"));
		html.raw("</ul>\n");
	}

	private void items(ResponseGroup group) {
		html.element("h2", words.text("heading.items", words.group(group), words.group(result.responses().reference()))).raw("\n");
		if (!publication.compared(group)) {
			html.element("p", "class=\"note\"", words.text("hidden")).raw("\n");
			return;
		}
		List<String> columns = notes.itemColumns();
		html.raw("<div class=\"wide\"><table>\n").element("caption", words.text("caption.items")).raw("<thead><tr>");
		for (int i = 0; i < columns.size(); i++) {
			html.element("th", "scope=\"col\"" + (i > 0 && i < 7 ? " class=\"num\"" : ""), columns.get(i));
		}
		html.raw("</tr></thead>\n<tbody>\n");
		for (ItemResult item : result.items(group)) {
			List<String> cells = notes.item(item);
			html.raw("<tr>").element("th", "scope=\"row\"", cells.getFirst());
			for (int i = 1; i < cells.size(); i++) {
				html.element("td", "class=\"" + (i < 7 ? "num" : item.verdict().key()) + "\"", cells.get(i));
			}
			html.raw("</tr>\n");
		}
		html.raw("</tbody></table></div>\n");
	}

	/** Items that differ or may differ stand open, the others can be opened. */
	private void curves() {
		List<ResponseGroup> groups = result.responses().groups().stream().filter(publication::shown).limit(MOST_GROUPS).toList();
		if (groups.size() < 2) {
			return;
		}
		html.element("h2", words.text("heading.curves")).raw("\n").element("p", words.text("curves.lead")).raw("\n");
		CurveChart.legend(html, words, groups);
		List<ResponseItem> open = result.responses().items().stream().filter(this::telling).toList();
		List<ResponseItem> rest = result.responses().items().stream().filter(item -> !open.contains(item)).toList();
		charts(open, groups);
		if (!rest.isEmpty()) {
			html.raw("<details" + (open.isEmpty() ? " open" : "") + ">").element("summary", words.text("curves.rest", rest.size())).raw("\n");
			charts(rest, groups);
			html.raw("</details>\n");
		}
	}

	private boolean telling(ResponseItem item) {
		return result.items().stream().anyMatch(each -> each.item().equals(item) && (each.verdict().differs() || each.disagree()));
	}

	private void charts(List<ResponseItem> items, List<ResponseGroup> groups) {
		html.raw("<div class=\"curves\">\n");
		for (ResponseItem item : items) {
			List<ItemCurve> curves = groups.stream().map(group -> publication.curve(item, group)).toList();
			int place = result.responses().items().indexOf(item);
			new CurveChart(words, "curve-" + place, item, curves, result.responses().leastScore(), result.responses().mostScore()).write(html);
		}
		html.raw("</div>\n");
	}

	private void cutOff(CutOffResult cutOff, int place) {
		html.element("h2", words.text("heading.cutOff", words.of(cutOff.label()))).raw("\n<figure>\n");
		new ShareChart(publication, words, "share-" + place, cutOff).write(html);
		html.raw("</figure>\n");
		table(words.text("caption.cutOff"), notes.cutOffColumns(), cutOff.groups().stream().map(group -> notes.cutOff(cutOff, group)).toList(), 0);
		if (cutOff.groups().getFirst().accuracy().isPresent()) {
			table(words.text("caption.accuracy"), notes.accuracyColumns(),
					cutOff.groups().stream().map(group -> notes.accuracy(cutOff, group)).toList(), 5);
		}
	}

	/** @param words column from which cells are words again; 0 for none */
	private void table(String caption, List<String> columns, List<List<String>> rows, int fromWords) {
		html.raw("<div class=\"wide\"><table>\n").element("caption", caption).raw("<thead><tr>");
		for (int i = 0; i < columns.size(); i++) {
			html.element("th", "scope=\"col\"" + (number(i, fromWords) ? " class=\"num\"" : ""), columns.get(i));
		}
		html.raw("</tr></thead>\n<tbody>\n");
		for (List<String> row : rows) {
			html.raw("<tr>").element("th", "scope=\"row\"", row.getFirst());
			for (int i = 1; i < row.size(); i++) {
				html.element("td", number(i, fromWords) ? "class=\"num\"" : "", row.get(i));
			}
			html.raw("</tr>\n");
		}
		html.raw("</tbody></table></div>\n");
	}

	private static boolean number(int column, int fromWords) {
		return column > 0 && (fromWords == 0 || column < fromWords);
	}
}
