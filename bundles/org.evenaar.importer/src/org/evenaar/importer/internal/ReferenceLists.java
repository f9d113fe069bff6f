package org.evenaar.importer.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.evenaar.importer.internal.Outline.Node;
import org.evenaar.importer.internal.Outline.Piece;

/**
 * Finds a list of references that has no heading of its own, by its lines: three or more at the end of a section
 * that look like citations. They become a section of references, so that titles in it are read as titles.
 */
final class ReferenceLists {

	private static final int LEAST = 3;
	private static final Pattern YEAR = Pattern.compile("\\b(?:19[4-9]|20[0-4])\\d[a-z]?\\b");
	private static final Pattern AUTHOR = Pattern.compile(
			"^(?:\\[?\\d{1,3}[.\\])]?\\s*)?(?:(?:van|de|der|den|von|la|le|el)\\s+){0,3}\\p{Lu}[\\p{L}'\u2019-]+(?:\\s\\p{Lu}[\\p{L}'\u2019-]+)?,?\\s(?:\\p{Lu}{1,3}\\b|\\p{Lu}\\.)[^a-z]?.*", Pattern.DOTALL);
	private static final Pattern PAGES = Pattern.compile("\\b\\d{1,4}(?:\\s?\\([^)\\s]{1,12}\\))?\\s?[:;,]\\s?[eEA-Z]?\\d{1,6}(?:\\s?[-\u2013]\\s?[eE]?\\d{1,6})?\\b");

	private ReferenceLists() {
	}

	static void separate(Outline outline) {
		separate(outline.start(), outline.roots());
		outline.roots().forEach(ReferenceLists::inside);
	}

	private static void inside(Node node) {
		node.children.forEach(ReferenceLists::inside);
		separate(node, node.children);
	}

	private static void separate(Node node, List<Node> following) {
		if (SectionKinds.of(node.heading).isPresent()) {
			return;
		}
		int first = node.pieces.size();
		while (first > 0 && isEntry(node.pieces.get(first - 1))) {
			first--;
		}
		if (node.pieces.size() - first < LEAST) {
			return;
		}
		List<Piece> entries = node.pieces.subList(first, node.pieces.size());
		Node list = new Node(node.level + 1, "", entries.getFirst().origin(), true);
		list.pieces.addAll(entries);
		entries.clear();
		following.addFirst(list);
	}

	private static boolean isEntry(Piece piece) {
		boolean text = piece instanceof Outline.Item || piece instanceof Outline.Text;
		return text && isReference(piece.text());
	}

	/** @return true where the text reads like one entry of a list of references */
	static boolean isReference(String text) {
		if (text.length() < 30 || text.length() > 900 || !YEAR.matcher(text).find()) {
			return false;
		}
		int signs = 0;
		signs += AUTHOR.matcher(text).matches() ? 1 : 0;
		signs += text.contains(" et al") ? 1 : 0;
		signs += text.contains("doi") || text.contains("http") || text.contains("PMID") ? 1 : 0;
		signs += PAGES.matcher(text).find() ? 1 : 0;
		return signs >= 2;
	}
}
