package org.evenaar.ui.internal.welcome;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reviews that were open last, the latest first. Keeps {@value #MOST} of them in one text, a line for each; a line
 * that cannot be read is left out.
 */
public final class RecentReviews {

	/** Where the text is kept, such as a preference. */
	public interface Shelf {

		/** @return what was written last, empty where nothing was */
		String read();

		void write(String text);
	}

	static final int MOST = 12;
	private static final int FIELDS = 6;
	private static final String SEPARATOR = "\t";

	private final Shelf shelf;

	public RecentReviews(Shelf shelf) {
		this.shelf = shelf;
	}

	public List<RecentReview> list() {
		return shelf.read().lines().map(RecentReviews::parse).flatMap(Optional::stream).limit(MOST).toList();
	}

	/**
	 * Notes that a review is or was open. Writes only where that changes something.
	 *
	 * @return whether anything changed
	 */
	public boolean seen(RecentReview review) {
		List<RecentReview> all = new ArrayList<>(list());
		List<RecentReview> before = List.copyOf(all);
		all.removeIf(r -> r.file().equals(review.file()));
		all.addFirst(review);
		if (all.equals(before)) {
			return false;
		}
		write(all);
		return true;
	}

	/** Notes a new number of findings without saying that the review was opened anew: it keeps its place in the list. */
	public boolean counted(RecentReview review) {
		List<RecentReview> all = new ArrayList<>(list());
		for (int i = 0; i < all.size(); i++) {
			RecentReview old = all.get(i);
			if (old.file().equals(review.file())) {
				RecentReview fresh = new RecentReview(old.file(), review.document(), review.title(), old.seen(),
						review.open(), review.total());
				if (!fresh.equals(old)) {
					all.set(i, fresh);
					write(all);
					return true;
				}
			}
		}
		return false;
	}

	/** Takes a review off the list. The file stays. */
	public void remove(Path file) {
		List<RecentReview> all = new ArrayList<>(list());
		if (all.removeIf(r -> r.file().equals(file))) {
			write(all);
		}
	}

	private void write(List<RecentReview> all) {
		StringBuilder text = new StringBuilder();
		all.stream().limit(MOST).forEach(r -> text.append(line(r)).append('\n'));
		shelf.write(text.toString());
	}

	private static String line(RecentReview r) {
		return String.join(SEPARATOR, r.seen().toString(), Integer.toString(r.open()), Integer.toString(r.total()),
				escape(r.file().toString()), escape(r.document().toString()), escape(r.title()));
	}

	private static Optional<RecentReview> parse(String line) {
		String[] fields = line.split(SEPARATOR, -1);
		if (fields.length != FIELDS) {
			return Optional.empty();
		}
		try {
			return Optional.of(new RecentReview(Path.of(unescape(fields[3])), Path.of(unescape(fields[4])),
					unescape(fields[5]), Instant.parse(fields[0]), Integer.parseInt(fields[1]),
					Integer.parseInt(fields[2])));
		} catch (DateTimeException | IllegalArgumentException damaged) {
			return Optional.empty();
		}
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				char next = text.charAt(++i);
				plain.append(switch (next) {
				case 't' -> '\t';
				case 'n' -> '\n';
				case 'r' -> '\r';
				default -> next;
				});
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}
}
