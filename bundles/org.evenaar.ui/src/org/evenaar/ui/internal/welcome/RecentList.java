package org.evenaar.ui.internal.welcome;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.welcome.RecentReview.State;

/** The recent reviews on the welcome page. Whether each is still there is looked up beside the UI thread. */
final class RecentList {

	private final Composite root;
	private final WelcomeFonts fonts;
	private final Runnable resized;
	private final Map<RecentReview, Card> cards = new HashMap<>();
	private List<RecentReview> shown = List.of();

	/** @param resized run when the list needs more or less room */
	RecentList(Composite parent, WelcomeFonts fonts, Runnable resized) {
		this.fonts = fonts;
		this.resized = resized;
		root = WelcomePage.plain(new Composite(parent, SWT.NONE));
		root.setData("org.evenaar.id", "welcome.recent");
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 6).applyTo(root);
		RecentTracker tracker = RecentTracker.current();
		Runnable listener = this::fill;
		tracker.addListener(listener);
		root.addDisposeListener(event -> tracker.removeListener(listener));
		rows();
	}

	Control control() {
		return root;
	}

	private void fill() {
		if (root.isDisposed() || RecentTracker.current().reviews().list().equals(shown)) {
			return;
		}
		for (Control child : root.getChildren()) {
			child.dispose();
		}
		rows();
		resized.run();
	}

	private void rows() {
		shown = RecentTracker.current().reviews().list();
		cards.clear();
		if (shown.isEmpty()) {
			Label none = WelcomePage.plain(new Label(root, SWT.WRAP));
			none.setText(WelcomeTexts.of("recent.none"));
			none.setData("muted", Boolean.TRUE);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(none);
			return;
		}
		shown.forEach(this::row);
		look();
	}

	private void row(RecentReview review) {
		Card card = new Card(root, null, 10, fonts.tagline(), review::reopen);
		card.setTexts(review.title(), line(review, Clock.systemDefaultZone(), UiLanguage.locale()), false);
		card.setToolTipText(review.file().toString());
		card.setData("org.evenaar.id", "welcome.recent.review");
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		card.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				RecentTracker.current().remove(review.file());
			}
		});
		cards.put(review, card);
		Button remove = WelcomePage.plain(new Button(root, SWT.PUSH | SWT.FLAT));
		remove.setText("\u00D7");
		remove.setToolTipText(WelcomeTexts.of("recent.remove"));
		remove.setData("org.evenaar.id", "welcome.recent.remove");
		remove.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		String name = WelcomeTexts.of("recent.remove.name", review.title());
		remove.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		remove.addListener(SWT.Selection, event -> RecentTracker.current().remove(review.file()));
	}

	/** Asks the disk, which may be far away, and says what is missing. */
	void look() {
		List<RecentReview> reviews = List.copyOf(shown);
		Job job = Job.createSystem(WelcomeTexts.of("recent"), monitor -> {
			Map<RecentReview, State> states = new HashMap<>();
			reviews.forEach(review -> states.put(review, review.state()));
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> mark(states));
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void mark(Map<RecentReview, State> states) {
		boolean changed = false;
		for (Map.Entry<RecentReview, State> entry : states.entrySet()) {
			Card card = cards.get(entry.getKey());
			if (card != null && !card.isDisposed()) {
				String before = card.line();
				mark(card, entry.getKey(), entry.getValue());
				changed |= !card.line().equals(before);
			}
		}
		if (changed) {
			resized.run();
		}
	}

	private static void mark(Card card, RecentReview review, State state) {
		String line = switch (state) {
		case THERE -> line(review, Clock.systemDefaultZone(), UiLanguage.locale());
		case FILE_MISSING -> missing("recent.file-missing", review);
		case FOLDER_MISSING -> missing("recent.folder-missing", review);
		case DOCUMENT_MISSING -> missing("recent.document-missing", review);
		};
		card.setTexts(review.title(), line, state == State.FILE_MISSING || state == State.FOLDER_MISSING);
	}

	private static String missing(String reason, RecentReview review) {
		return WelcomeTexts.of(reason) + " · " + review.file();
	}

	/** @return how far the review was, when, and where it is */
	static String line(RecentReview review, Clock clock, Locale reader) {
		String progress = review.instrument() ? WelcomeTexts.of("recent.instrument") : review.total() == 0 ? WelcomeTexts.of("recent.empty")
				: WelcomeTexts.of("recent.open", review.open(), review.total());
		return WelcomeTexts.of("recent.line", progress, date(review, clock, reader), review.file().getParent());
	}

	private static String date(RecentReview review, Clock clock, Locale reader) {
		ZoneId zone = clock.getZone();
		LocalDate day = review.seen().atZone(zone).toLocalDate();
		LocalDate today = LocalDate.now(clock);
		String time = DateTimeFormatter.ofPattern("HH:mm", reader).format(review.seen().atZone(zone));
		if (day.equals(today)) {
			return WelcomeTexts.of("recent.today", time);
		}
		if (day.equals(today.minusDays(1))) {
			return WelcomeTexts.of("recent.yesterday", time);
		}
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(day);
	}
}
