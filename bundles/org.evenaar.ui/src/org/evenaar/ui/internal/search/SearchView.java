package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.SearchResults;
import org.evenaar.search.saved.SavedSearch;
import org.evenaar.ui.internal.findings.EmptyPage;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.TurningSash;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.search.ResultsText.DocumentEntry;
import org.evenaar.ui.internal.search.ResultsText.Entry;
import org.evenaar.ui.internal.search.ResultsText.HitEntry;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Finds text, recommendations, findings and instruments in the folders and reviews of a person. */
public final class SearchView extends ViewPart {

	public static final String ID = "org.evenaar.ui.view.search";

	private static final int TYPING = 150;
	private static final int PAGE = 20;
	private static final int HITS = 3;
	private static final String ORDER = "order";
	private static final String QUERY = "query";

	private final WorkbenchIndex home = WorkbenchIndex.current();
	private final Runnable indexChanged = this::indexChanged;
	private SearchBar bar;
	private FacetTree facets;
	private ResultsPage results;
	private EmptyPage empty;
	private Composite pages;
	private SashForm sash;
	private SearchRun run;
	private Watches watches;
	private HitOpener opener;
	private Asked asked = new Asked.Query(SearchRequest.of(""));
	private Asked lastShown = asked;
	private Optional<Answer> answer = Optional.empty();
	private ResultOrder order = ResultOrder.RELEVANCE;
	private boolean synonyms = SearchPreferences.synonyms();
	private String before = "";
	private long documents = -1;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			before = Optional.ofNullable(memento.getString(QUERY)).orElse("");
			Integer number = memento.getInteger(ORDER);
			order = number == null ? order : ResultOrder.values()[Math.clamp(number, 0, ResultOrder.values().length - 1)];
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(QUERY, bar.field().query());
		memento.putInteger(ORDER, order.ordinal());
	}

	@Override
	public void createPartControl(Composite parent) {
		var control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		run = new SearchRun(parent.getDisplay(), home, this::answered);
		watches = new Watches(parent.getDisplay(), home, this::showNews);
		opener = new HitOpener(getSite().getPage());
		bar = new SearchBar(control, home, new Doing());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		var room = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(room);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
		sash = TurningSash.in(room);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		pages = new Composite(sash, SWT.NONE);
		pages.setLayout(new StackLayout());
		results = new ResultsPage(pages);
		empty = new EmptyPage(pages, "search.empty");
		facets = new FacetTree(sash, values -> narrowed());
		sash.setWeights(68, 32);
		sash.setSashWidth(4);
		sash.setBackground(EvenaarColors.background(ColorRole.INFO));
		results.whenOpened(this::opened);
		results.whenLeft(() -> bar.field().control().setFocus());
		bar.field().whenDown(results::enter);
		bar.field().whenEnter(this::entered);
		bar.field().whenEscape(this::leave);
		ResultMenu.on(results, this, getSite());
		HelpContexts.set(control, HelpContexts.SEARCH);
		home.addListener(indexChanged);
		bar.field().show(before);
		bar.show(order);
		bar.showNews(0);
		asked = new Asked.Query(request(before));
		show();
	}

	@Override
	public void dispose() {
		home.removeListener(indexChanged);
		if (run != null) {
			run.forget();
			opener.dispose();
		}
		super.dispose();
	}

	private SearchRequest request(String query) {
		return new SearchRequest(query, facets.selected(), order, 0, PAGE, HITS, UiLanguage.locale(), synonyms);
	}

	/** Shows what a query finds. */
	void search(String query) {
		bar.field().show(query);
		ask(new Asked.Query(request(query)), 0);
		setFocus();
	}

	/** Shows text that is like a passage. */
	void like(String passage) {
		facets.select(Map.of());
		ask(new Asked.LikeText(passage, request("")), 0);
		setFocus();
	}

	/** Shows text that is like that of the place that is chosen. */
	void likeCurrent() {
		if (results.current().orElse(null) instanceof HitEntry entry) {
			facets.select(Map.of());
			ask(new Asked.LikeHit(entry.hit(), request("")), 0);
		}
	}

	/** Makes a query with a form. */
	void form() {
		QueryFormDialog.ask(getSite().getShell(), bar.field().query()).ifPresent(query -> {
			SearchPreferences.searched(query);
			search(query);
		});
	}

	/** Writes all results to a file, not only those that are shown. */
	void export() {
		if (answer.orElse(null) instanceof Answer.Found found && found.results().totalHits() > 0) {
			ResultsExport.ask(getSite().getShell(), home,
					asked.with(request -> request.page(0, SearchRequest.LARGEST).hitsPerDocument(SearchRequest.MOST_HITS)));
		}
	}

	/** Keeps the search under a name. */
	void saveSearch() {
		SaveSearchDialog.ask(getSite().getShell(), asked.request(), home.saved()).ifPresent(this::keep);
	}

	void openCurrent() {
		results.current().ifPresent(this::opened);
	}

	private void ask(Asked question, int delay) {
		asked = question;
		bar.field().unmark();
		home.open();
		run.ask(question, delay);
	}

	private void again(int delay) {
		run.ask(asked, delay);
	}

	/** Other facets, order or synonyms: the same question. */
	private void narrowed() {
		ask(asked.with(request -> new SearchRequest(request.query(), facets.selected(), order, 0, PAGE, HITS, request.reader(), synonyms)), 0);
	}

	private void answered(Asked question, Answer given) {
		if (pages.isDisposed()) {
			return;
		}
		boolean same = answer.orElse(null) instanceof Answer.Found && question.equals(asked);
		answer = Optional.of(given);
		if (given instanceof Answer.Malformed malformed) {
			bar.field().mark(malformed.position(), malformed.length());
		} else if (given instanceof Answer.Found found) {
			boolean all = question.request().hitsPerDocument() > HITS;
			results.show(ResultsText.of(found.results(), all, UiLanguage.locale()), same && shownBefore(question));
			facets.show(found.results().facets(), UiLanguage.locale());
		}
		show();
		lastShown = question;
	}

	/** More of the same, or the same again after the index changed: people keep their place. */
	private boolean shownBefore(Asked question) {
		return question.with(request -> request.page(0, PAGE).hitsPerDocument(HITS))
				.equals(lastShown.with(request -> request.page(0, PAGE).hitsPerDocument(HITS)));
	}

	private void show() {
		var words = new SearchSentences(home, asked, answer, facets.selected());
		bar.say(words.status(), answer.orElse(null) instanceof Answer.Malformed);
		bar.notice(words.notice());
		StackLayout stack = (StackLayout) pages.getLayout();
		Optional<SearchSentences.Empty> nothing = words.nothing();
		nothing.ifPresent(page -> empty.show(page.sentence(), () -> link(page.link())));
		stack.topControl = nothing.isPresent() ? empty.control() : results.control();
		pages.layout();
		sash.setMaximizedControl(nothing.isPresent() && facets.isEmpty() ? pages : null);
	}

	private void indexChanged() {
		if (pages.isDisposed()) {
			return;
		}
		long now = home.state().map(state -> state.units() * 31 + state.documents()).orElse(-1L);
		boolean unanswered = answer.isEmpty() && home.index().isPresent();
		if (unanswered || now != documents || home.progress().isEmpty()) {
			documents = now;
			again(unanswered ? 0 : TYPING);
			watches.look();
		}
		show();
	}

	private void showNews() {
		if (!pages.isDisposed()) {
			long news = watches.total();
			bar.showNews(news);
			setPartName(news == 0 ? SearchTexts.of("view") : SearchTexts.of("view.news", news));
		}
	}

	private void opened(Entry entry) {
		switch (entry) {
		case HitEntry hit -> open(() -> opener.open(hit.document(), Optional.of(hit.hit())));
		case DocumentEntry document -> open(() -> opener.open(document.document(), Optional.empty()));
		case ResultsText.MoreHits more -> ask(asked.with(request -> request.hitsPerDocument(SearchRequest.MOST_HITS)), 0);
		case ResultsText.MoreDocuments more -> ask(asked.with(request -> request.page(0, request.size() + PAGE)), 0);
		}
	}

	private void open(Runnable way) {
		SearchPreferences.searched(asked.request().query());
		way.run();
	}

	private void entered() {
		SearchPreferences.searched(bar.field().query());
		if (answer.isEmpty()) {
			ask(asked, 0);
		}
		results.enter();
	}

	/** Back to what was being read. */
	private void leave() {
		if (getSite().getPage().getActiveEditor() != null) {
			getSite().getPage().activate(getSite().getPage().getActiveEditor());
		}
	}

	private void link(String link) {
		switch (link) {
		case "clear" -> facets.clear();
		case "meant" -> found().flatMap(SearchResults::didYouMean).ifPresent(this::search);
		case "synonyms" -> new Doing().synonyms(true);
		case "all" -> search(asked instanceof Asked.News ? asked.request().query() : bar.field().query());
		case "seen" -> seen();
		case "stop" -> home.stop();
		case "again" -> {
			home.open();
			home.refresh();
		}
		case "problems" -> ProblemsDialog.open(getSite().getShell(), home.report());
		case "folder" -> FolderList.ask(getSite().getShell()).ifPresent(this::add);
		case "form" -> form();
		default -> throw new IllegalArgumentException(link);
		}
	}

	private void add(Path folder) {
		List<Path> all = new ArrayList<>(SearchPreferences.folders());
		all.add(folder.toAbsolutePath().normalize());
		home.open();
		home.setFolders(all);
	}

	private Optional<SearchResults> found() {
		return answer.filter(Answer.Found.class::isInstance).map(each -> ((Answer.Found) each).results());
	}

	/** What is new was seen: from now on other things are new. */
	private void seen() {
		if (asked instanceof Asked.News news) {
			home.saved().find(news.name()).ifPresent(kept -> keep(kept.search()));
			search(news.request().query());
		}
	}

	private void keep(SavedSearch search) {
		home.index().ifPresent(index -> SeenJob.start(home, index, search, watches::look));
	}

	@Override
	public void setFocus() {
		bar.field().focus();
		if (!PlatformUI.getWorkbench().isStarting()) {
			home.open();
			home.refreshIfOld();
		}
	}

	private final class Doing implements SearchBar.Listener, SavedMenu.Listener {

		@Override
		public void typed(String query) {
			ask(new Asked.Query(request(query)), TYPING);
		}

		@Override
		public void ordered(ResultOrder chosen) {
			order = chosen;
			narrowed();
		}

		@Override
		public void synonyms(boolean wanted) {
			synonyms = wanted;
			SearchPreferences.setSynonyms(wanted);
			bar.showSynonyms(wanted);
			narrowed();
		}

		@Override
		public void saved(Button button) {
			home.open();
			SavedMenu.open(button, home, watches, asked instanceof Asked.Query && !asked.request().query().isBlank()
					|| !facets.selected().isEmpty(), this);
		}

		@Override
		public void link(String link) {
			SearchView.this.link(link);
		}

		@Override
		public void open(SavedSearches.Kept kept) {
			SavedSearch search = kept.search();
			facets.select(search.selected());
			order = search.order();
			synonyms = search.synonyms();
			bar.show(order);
			bar.showSynonyms(synonyms);
			bar.field().show(search.query());
			SearchRequest request = request(search.query());
			ask(watches.of(search.name()) > 0 ? new Asked.News(search.name(), kept.since(), kept.seen(), request)
					: new Asked.Query(request), 0);
		}

		@Override
		public void save() {
			saveSearch();
		}

		@Override
		public void forget(String name) {
			home.forget(name, watches::look);
		}

		@Override
		public void again(String query) {
			search(query);
		}
	}
}
