package org.evenaar.ui.internal.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.rules.Text;
import org.evenaar.search.Facet;
import org.evenaar.search.IndexState;
import org.evenaar.search.SearchResults;
import org.evenaar.ui.internal.reviews.UiLanguage;

/**
 * What the view says: how much was found or what is wrong with the query, how the index is doing, and what to do where
 * there is nothing to show.
 */
final class SearchSentences {

	/**
	 * Instead of results.
	 *
	 * @param sentence with what does something between &lt;a&gt; and &lt;/a&gt;
	 * @param link     what it does
	 */
	record Empty(String sentence, String link) {
	}

	private static final int LONGEST = 60;

	private final WorkbenchIndex home;
	private final Asked asked;
	private final Optional<Answer> answer;
	private final Map<Facet, Set<String>> selected;

	SearchSentences(WorkbenchIndex home, Asked asked, Optional<Answer> answer, Map<Facet, Set<String>> selected) {
		this.home = home;
		this.asked = asked;
		this.answer = answer;
		this.selected = selected;
	}

	/** @return how much was found, or why not; with links */
	String status() {
		return switch (answer.orElse(null)) {
		case null -> "";
		case Answer.Malformed malformed -> SearchBar.plain(UiLanguage.of(malformed.sentence()));
		case Answer.Failed failed -> SearchBar.plain(UiLanguage.of(failed.sentence()));
		case Answer.Found found -> blank() ? "" : found(found.results());
		};
	}

	private boolean blank() {
		return asked instanceof Asked.Query && asked.request().query().isBlank() && selected.isEmpty();
	}

	private String found(SearchResults results) {
		var words = new StringBuilder(asked());
		if (results.totalHits() > 0) {
			words.append(SearchTexts.of("status", SearchTexts.counted("status.hits", results.totalHits()),
					SearchTexts.counted("status.documents", results.totalDocuments()), Math.max(1, results.took().toMillis())));
		} else {
			words.append(SearchTexts.of("status.none"));
		}
		results.didYouMean().ifPresent(other -> words.append(' ').append(SearchTexts.of("status.meant", SearchBar.plain(other))));
		if (!selected.isEmpty()) {
			words.append(' ').append(SearchTexts.of("status.clear"));
		}
		return words.toString();
	}

	private String asked() {
		return switch (asked) {
		case Asked.Query query -> "";
		case Asked.LikeHit like -> SearchTexts.of("status.like", brief(like.hit().snippet().text()));
		case Asked.LikeText like -> SearchTexts.of("status.like", brief(like.passage()));
		case Asked.News news -> SearchTexts.of("status.news", SearchBar.plain(news.name()),
				DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(UiLanguage.locale())
						.format(LocalDate.ofInstant(news.since(), ZoneId.systemDefault())));
		};
	}

	private static String brief(String words) {
		String flat = words.replaceAll("\\s+", " ").strip();
		return SearchBar.plain(flat.length() > LONGEST ? flat.substring(0, LONGEST).strip() + "\u2026" : flat);
	}

	/** @return how the index is doing; empty where there is nothing to know */
	String notice() {
		Optional<IndexState> state = home.state();
		// Asked once each: jobs change them meanwhile.
		Optional<Double> progress = home.progress();
		if (progress.isPresent()) {
			return SearchTexts.of("notice.updating", Math.round(progress.get() * 100));
		}
		Optional<Text> failure = home.failure();
		if (failure.isPresent()) {
			return SearchBar.plain(UiLanguage.of(failure.get())) + " " + SearchTexts.of("notice.again");
		}
		Optional<String> told = state.flatMap(IndexState::notice).map(UiLanguage::of).map(SearchBar::plain);
		if (told.isPresent()) {
			return told.get();
		}
		int problems = home.report().map(report -> report.problems().size()).orElse(0);
		return problems == 0 ? "" : SearchTexts.counted("notice.problems", problems);
	}

	/** @return what to show instead of results; empty where there are some */
	Optional<Empty> nothing() {
		boolean some = answer.orElse(null) instanceof Answer.Found found && found.results().totalHits() > 0;
		if (home.nowhere() && (blank() || !some)) {
			return Optional.of(new Empty(SearchTexts.of("empty.nowhere"), "folder"));
		}
		if (blank() || !home.inUse() && home.failure().isEmpty()) {
			return Optional.of(new Empty(SearchTexts.of("empty.blank"), "form"));
		}
		if (!(answer.orElse(null) instanceof Answer.Found)) {
			return answer.isEmpty() && home.failure().isEmpty() ? Optional.of(new Empty(SearchTexts.of("empty.opening"), "form"))
					: Optional.empty();
		}
		return some ? Optional.empty() : Optional.of(none());
	}

	private Empty none() {
		boolean building = home.progress().isPresent() || home.state().filter(state -> state.phase() == IndexState.Phase.REBUILDING).isPresent();
		if (building) {
			return new Empty(SearchTexts.of("empty.building", Math.round(home.progress().orElse(0.0) * 100)), "stop");
		}
		if (!selected.isEmpty()) {
			return new Empty(SearchTexts.of("empty.selected"), "clear");
		}
		if (asked instanceof Asked.News) {
			return new Empty(SearchTexts.of("empty.news"), "all");
		}
		return asked.request().synonyms() || !(asked instanceof Asked.Query) ? new Empty(SearchTexts.of("empty.none"), "folder")
				: new Empty(SearchTexts.of("empty.synonyms"), "synonyms");
	}
}
