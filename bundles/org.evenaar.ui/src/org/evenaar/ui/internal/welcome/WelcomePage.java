package org.evenaar.ui.internal.welcome;

import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.Icon;
import org.evenaar.ui.internal.wizards.FileDrop;

/** What stands on the welcome page: actions, recent reviews, and what Evenaar is and is not. */
final class WelcomePage {

	private static final String COMMAND = "org.evenaar.ui.command.";
	private static final String COMPARE = "org.evenaar.ui.command.compareParticipants";
	private static final String INSTRUMENT = "org.evenaar.ui.command.pickInstrument";
	private static final int WIDEST = 900;
	private static final int MARGIN = 40;

	private final ScrolledComposite scroll;
	private final Composite column;
	private final IWorkbenchPartSite site;
	private final WelcomeFonts fonts;
	private RecentList list;
	private Card first;

	WelcomePage(Composite parent, IWorkbenchPartSite site) {
		this.site = site;
		parent.setLayout(new FillLayout());
		scroll = plain(new ScrolledComposite(parent, SWT.V_SCROLL));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.getVerticalBar().setIncrement(24);
		Composite sheet = plain(new Composite(scroll, SWT.NONE));
		scroll.setContent(sheet);
		fonts = new WelcomeFonts(sheet);
		column = plain(new Composite(sheet, SWT.NONE));
		GridLayoutFactory.fillDefaults().margins(0, 28).spacing(0, 0).applyTo(column);
		header();
		actions();
		recent();
		footer();
		sheet.addListener(SWT.Resize, event -> arrange(sheet));
		scroll.addListener(SWT.Resize, event -> measure(sheet));
		FileDrop.accept(sheet);
		colour();
		EvenaarColors.whenChanged(sheet, this::colour);
	}

	Control control() {
		return scroll;
	}

	void setFocus() {
		first.setFocus();
		list.look();
	}

	/** The column stands in the middle and is never wider than reads well. */
	private void arrange(Composite sheet) {
		int width = columnWidth(sheet.getClientArea().width);
		Point size = column.computeSize(width, SWT.DEFAULT);
		column.setBounds((sheet.getClientArea().width - width) / 2, 0, width, size.y);
	}

	private void measure(Composite sheet) {
		Rectangle area = scroll.getClientArea();
		int height = column.computeSize(columnWidth(area.width), SWT.DEFAULT).y;
		scroll.setMinSize(320, height);
		arrange(sheet);
	}

	private static int columnWidth(int room) {
		return Math.max(280, Math.min(WIDEST, room - 2 * MARGIN));
	}

	private void header() {
		Composite head = plain(new Composite(column, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label name = label(head, "title", fonts.name(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		if (exists(COMMAND + "switchLanguage")) {
			Link language = link(head, "language", () -> run(COMMAND + "switchLanguage"));
			language.setToolTipText(WelcomeTexts.of("language.hint"));
			GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(language);
		} else {
			new Label(head, SWT.NONE).setVisible(false);
		}
		Label tagline = label(column, "tagline", fonts.tagline(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, 2).applyTo(tagline);
	}

	private void actions() {
		Composite cards = plain(new Composite(column, SWT.NONE));
		int columns = 2;
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(14, 14).applyTo(cards);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 26).applyTo(cards);
		first = card(cards, Icon.NEW_REVIEW, "review", COMMAND + "newReview");
		card(cards, Icon.EXAMPLE, "example", COMMAND + "openExample");
		if (exists(COMPARE)) {
			card(cards, Icon.COMPARE, "compare", COMPARE);
			card(cards, Icon.INSTRUMENT, "instrument", INSTRUMENT);
		}
		cards.addListener(SWT.Resize, event -> {
			GridLayout layout = (GridLayout) cards.getLayout();
			int wanted = cards.getSize().x < 220 * columns ? 1 : columns;
			if (layout.numColumns != wanted) {
				layout.numColumns = wanted;
				cards.getDisplay().asyncExec(() -> {
					if (!scroll.isDisposed()) {
						measure((Composite) scroll.getContent());
						column.layout(true, true);
					}
				});
			}
		});
		Composite links = plain(new Composite(column, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(22, 0).applyTo(links);
		GridDataFactory.fillDefaults().indent(0, 14).applyTo(links);
		link(links, "tour", () -> run(COMMAND + "tour"));
		link(links, "help", () -> run(COMMAND + "help"));
	}

	private Card card(Composite parent, Icon icon, String key, String command) {
		Card card = new Card(parent, icon, 18, fonts.card(), () -> run(command));
		card.setTexts(WelcomeTexts.of(key), WelcomeTexts.of(key + ".text"), false);
		card.setData("org.evenaar.id", "welcome." + key);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return card;
	}

	private void recent() {
		Label heading = label(column, "recent", fonts.heading(), SWT.NONE);
		GridDataFactory.fillDefaults().indent(0, 30).applyTo(heading);
		list = new RecentList(column, fonts, () -> {
			measure((Composite) scroll.getContent());
			column.layout(true, true);
			colour();
		});
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(list.control());
		Label drop = label(column, "drop", column.getFont(), SWT.WRAP);
		drop.setData("muted", Boolean.TRUE);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, 10).applyTo(drop);
	}

	private void footer() {
		int above = 26;
		for (String key : new String[] { "principle", "privacy" }) {
			Label text = label(column, key, column.getFont(), SWT.WRAP);
			text.setData("muted", Boolean.TRUE);
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, above).applyTo(text);
			above = 10;
		}
	}

	private static Label label(Composite parent, String key, Font font, int style) {
		Label label = plain(new Label(parent, style));
		label.setText(WelcomeTexts.of(key));
		label.setFont(font);
		return label;
	}

	private static Link link(Composite parent, String key, Runnable action) {
		Link link = plain(new Link(parent, SWT.NONE));
		link.setText("<a>" + WelcomeTexts.of(key) + "</a>");
		link.setData("org.evenaar.id", "welcome." + key);
		link.addListener(SWT.Selection, event -> action.run());
		return link;
	}

	/** The colours of the page are its own, in light and in dark. */
	static <T extends Control> T plain(T control) {
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		return control;
	}

	private void colour() {
		scroll.setRedraw(false);
		colour(scroll);
		scroll.setRedraw(true);
	}

	private static void colour(Control control) {
		control.setBackground(EvenaarColors.background(ColorRole.PAGE));
		ColorRole role = control.getData("muted") == null ? ColorRole.PAGE : ColorRole.MUTED;
		control.setForeground(EvenaarColors.foreground(role));
		if (control instanceof Link link) {
			link.setLinkForeground(EvenaarColors.foreground(ColorRole.LINK));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				colour(child);
			}
		}
		control.redraw();
	}

	private boolean exists(String id) {
		Command command = site.getService(ICommandService.class).getCommand(id);
		return command.isDefined();
	}

	private void run(String id) {
		Supplier<IHandlerService> handlers = () -> site.getService(IHandlerService.class);
		try {
			handlers.get().executeCommand(id, null);
		} catch (CommandException failed) {
			ILog.of(WelcomePage.class).error(id + ": " + failed.getMessage(), failed);
		}
	}
}
