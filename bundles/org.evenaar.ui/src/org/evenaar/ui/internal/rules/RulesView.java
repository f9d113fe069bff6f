package org.evenaar.ui.internal.rules;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.evenaar.check.CheckRegistry;
import org.evenaar.review.rules.RuleCatalog;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.editor.ReviewUndo;
import org.evenaar.ui.internal.findings.ViewAction;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** What Evenaar looks for: all rules with their pages, and the list of own terms. */
public final class RulesView extends ViewPart {

	public static final String ID = "org.evenaar.ui.view.rules";

	private final Runnable rulesChanged = this::load;
	private final Runnable reviewsChanged = this::later;
	private CTabFolder tabs;
	private RuleList list;
	private TermsPage terms;
	private boolean scheduled;

	@Override
	public void createPartControl(Composite parent) {
		WorkspaceRules rules = WorkspaceRules.current();
		tabs = Named.spoken(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "rules.tabs", RulesTexts.text("tabs"));
		HelpContexts.set(tabs, HelpContexts.RULES);
		list = new RuleList(tabs, rules);
		tab(RulesTexts.text("tab.rules"), Icon.RULES, list.control());
		terms = new TermsPage(tabs, rules);
		tab(RulesTexts.text("tab.terms"), Icon.TERM, terms.control());
		tabs.setSelection(0);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(),
				new ViewAction(RulesTexts.text("search"), () -> {
					tabs.setSelection(0);
					list.focus();
				}));
		ReviewUndo.in(getViewSite().getActionBars(), tabs);
		rules.addListener(rulesChanged);
		OpenReviews.current().addListener(reviewsChanged);
		tabs.addDisposeListener(event -> {
			rules.removeListener(rulesChanged);
			OpenReviews.current().removeListener(reviewsChanged);
		});
		load();
	}

	private void tab(String title, Icon icon, Control content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setImage(EvenaarIcons.image(icon));
		item.setControl(content);
	}

	/** Reading all rule packs takes a moment the first time. */
	private void load() {
		WorkspaceRules rules = WorkspaceRules.current();
		Job job = Job.createSystem(RulesTexts.text("load.job"), monitor -> {
			CheckRegistry registry = rules.registry();
			Later.with(tabs, () -> {
				list.show(new RuleCatalog(registry, UiLanguage.locale()));
				terms.refresh();
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	/** Many changes that come together are shown once. */
	private void later() {
		if (!scheduled && !tabs.isDisposed()) {
			scheduled = true;
			tabs.getDisplay().asyncExec(() -> {
				scheduled = false;
				if (!tabs.isDisposed()) {
					list.refresh();
				}
			});
		}
	}

	/** Brings the page of a rule into sight. */
	public void reveal(String rule) {
		tabs.setSelection(0);
		list.reveal(rule);
	}

	@Override
	public void setFocus() {
		if (tabs.getSelectionIndex() == 1) {
			terms.focus();
		} else {
			list.focus();
		}
	}
}
