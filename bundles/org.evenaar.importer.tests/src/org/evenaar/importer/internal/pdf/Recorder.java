package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.Origin;

/** Writes down what a reader tells, one line for each piece. */
final class Recorder implements DocumentSink {

	final List<String> pieces = new ArrayList<>();
	final List<Origin> origins = new ArrayList<>();
	final List<String> properties = new ArrayList<>();
	final List<ImportMessage> remarks = new ArrayList<>();
	int pages;

	@Override
	public void property(Property property, String value) {
		properties.add(property + "=" + value);
	}

	@Override
	public void heading(int level, String text, Origin origin) {
		add("H" + level + " " + text, origin);
	}

	@Override
	public void paragraph(Role role, String text, Origin origin) {
		add((role == Role.BODY ? "P" : role) + " " + text, origin);
	}

	@Override
	public void listItem(int depth, String marker, String text, Origin origin) {
		add("LI" + depth + " " + marker + " " + text, origin);
	}

	@Override
	public void table(String caption, List<Row> rows, Origin origin) {
		StringBuilder text = new StringBuilder("TABLE");
		for (Row row : rows) {
			text.append(row.header() ? " #" : " |");
			row.cells().forEach(c -> text.append(c.text().replace("\n", "/")).append(c.columnSpan() > 1 ? "<" + c.columnSpan() + ">" : "").append('|'));
		}
		add(text.toString(), origin);
	}

	@Override
	public void footnote(String label, String text, Origin origin) {
		add("FN " + label + " " + text, origin);
	}

	@Override
	public void pages(int count) {
		pages = count;
	}

	@Override
	public void remark(ImportMessage message) {
		remarks.add(message);
	}

	private void add(String piece, Origin origin) {
		pieces.add(piece);
		origins.add(origin);
	}

	String all() {
		return String.join("\n", pieces);
	}

	Origin originOf(String piece) {
		return origins.get(pieces.indexOf(piece));
	}
}
