package org.evenaar.importer.internal;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.Origin;

/** A document as its reader told it, in a tree of headings, before it becomes a guideline. */
final class Outline {

	/** A heading with what stands below it. */
	static final class Node {
		final int level;
		final String heading;
		final Origin origin;
		final List<Piece> pieces = new ArrayList<>();
		final List<Node> children = new ArrayList<>();

		/** True for a list of references that was known by its lines. */
		final boolean references;

		Node(int level, String heading, Origin origin) {
			this(level, heading, origin, false);
		}

		Node(int level, String heading, Origin origin, boolean references) {
			this.level = level;
			this.heading = heading;
			this.origin = origin;
			this.references = references;
		}
	}

	/** What can stand under a heading. */
	sealed interface Piece {
		Origin origin();

		String text();
	}

	record Text(DocumentSink.Role role, String text, Origin origin) implements Piece {
	}

	record Item(int depth, String marker, String text, Origin origin) implements Piece {
	}

	record Grid(String text, List<DocumentSink.Row> rows, Origin origin) implements Piece {
	}

	record Note(String label, String text, Origin origin) implements Piece {
	}

	private final Node start = new Node(0, "", Origin.at(""));
	private final List<Node> roots = new ArrayList<>();
	private final List<Node> open = new ArrayList<>();

	/** Opens a section; it ends the open ones of the same or a lower rank. */
	void heading(int level, String text, Origin origin) {
		while (!open.isEmpty() && open.getLast().level >= level) {
			open.removeLast();
		}
		Node node = new Node(level, text, origin);
		(open.isEmpty() ? roots : open.getLast().children).add(node);
		open.add(node);
	}

	void add(Piece piece) {
		pieces().add(piece);
	}

	/** @return the pieces of the section that is open now, to be changed by the caller only at its end */
	List<Piece> pieces() {
		return open.isEmpty() ? start.pieces : open.getLast().pieces;
	}

	/** @return the text before the first heading */
	Node start() {
		return start;
	}

	List<Node> roots() {
		return roots;
	}
}
