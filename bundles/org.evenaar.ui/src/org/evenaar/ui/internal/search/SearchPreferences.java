package org.evenaar.ui.internal.search;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.evenaar.ui.internal.welcome.RecentReview;
import org.evenaar.ui.internal.welcome.RecentReviews;
import org.osgi.service.prefs.BackingStoreException;

/** Where somebody searches and what was searched before. Reading needs no window. */
final class SearchPreferences {

	static final String NODE = "org.evenaar.ui";
	static final String FOLDERS = "search.folders";
	static final String SYNONYMS = "search.synonyms";
	private static final String HISTORY = "search.history";
	private static final String RECENT = "recent.reviews";
	private static final int MOST_HISTORY = 20;

	private SearchPreferences() {
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** @return the folders that were added, in that order */
	static List<Path> folders() {
		return paths(node().get(FOLDERS, ""));
	}

	static void setFolders(List<Path> folders) {
		node().put(FOLDERS, folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
		keep();
	}

	/** @return true where words with the same meaning count too */
	static boolean synonyms() {
		return node().getBoolean(SYNONYMS, false);
	}

	static void setSynonyms(boolean wanted) {
		node().putBoolean(SYNONYMS, wanted);
		keep();
	}

	/** @return what was searched before, the latest first */
	static List<String> history() {
		return node().get(HISTORY, "").lines().filter(line -> !line.isBlank()).toList();
	}

	/** Notes that somebody used the results of a query. */
	static void searched(String query) {
		String plain = query.replaceAll("\\s+", " ").strip();
		List<String> before = history();
		if (plain.isEmpty() || !before.isEmpty() && before.getFirst().equals(plain)) {
			return;
		}
		Set<String> all = new LinkedHashSet<>(List.of(plain));
		all.addAll(before);
		node().put(HISTORY, all.stream().limit(MOST_HISTORY).collect(Collectors.joining("\n")));
		keep();
	}

	static void forgetHistory() {
		node().remove(HISTORY);
		keep();
	}

	/** @return the recent reviews and the documents they are about */
	static List<Path> recent() {
		return recentReviews().stream().flatMap(review -> Stream.of(review.file(), review.document())).distinct().toList();
	}

	/** @return the review of a document, where it was opened recently */
	static Optional<Path> reviewOf(Path document) {
		return recentReviews().stream().filter(review -> review.document().equals(document)).map(RecentReview::file)
				.filter(file -> file.toFile().isFile()).findFirst();
	}

	private static List<RecentReview> recentReviews() {
		var shelf = new RecentReviews.Shelf() {
			@Override
			public String read() {
				return node().get(RECENT, "");
			}

			@Override
			public void write(String text) {
				throw new UnsupportedOperationException("only read here");
			}
		};
		return new RecentReviews(shelf).list();
	}

	private static List<Path> paths(String lines) {
		return lines.lines().filter(line -> !line.isBlank()).map(SearchPreferences::path).flatMap(Optional::stream).toList();
	}

	private static Optional<Path> path(String line) {
		try {
			return Optional.of(Path.of(line));
		} catch (InvalidPathException e) {
			ILog.of(SearchPreferences.class).warn("Not a folder: " + line, e);
			return Optional.empty();
		}
	}

	private static void keep() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(SearchPreferences.class).warn("What was chosen for searching could not be written down", e);
		}
	}
}
