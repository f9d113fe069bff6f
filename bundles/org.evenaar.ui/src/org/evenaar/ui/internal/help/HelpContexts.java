package org.evenaar.ui.internal.help;

import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * The places of the window that F1 knows, and the page of the help that belongs to each. A part calls
 * {@link #set(Control, String)} once for its outermost control; controls inside may have a place of their own.
 */
public final class HelpContexts {

	private static final String PREFIX = "org.evenaar.ui.help_";

	/** The text of a guideline with its findings. */
	public static final String EDITOR = PREFIX + "editor";
	/** The panel beside the text: one finding. */
	public static final String FINDING = PREFIX + "finding";
	/** The answers to a finding. */
	public static final String DECISION = PREFIX + "decision";
	/** A finding of one's own. */
	public static final String ADD_FINDING = PREFIX + "add_finding";
	/** A newer version of the document. */
	public static final String UPDATE = PREFIX + "update";
	/** The table of findings. */
	public static final String FINDINGS = PREFIX + "findings";
	/** The rules and their pages. */
	public static final String RULES = PREFIX + "rules";
	/** The list of own terms. */
	public static final String TERMS = PREFIX + "terms";
	/** The report, on screen or written. */
	public static final String REPORT = PREFIX + "report";
	/** Beginning a review. */
	public static final String WIZARD = PREFIX + "wizard";
	/** The first page. */
	public static final String WELCOME = PREFIX + "welcome";
	/** The guided tour. */
	public static final String TOUR = PREFIX + "tour";
	/** The help itself. */
	public static final String HELP = PREFIX + "help";
	/** Preferences. */
	public static final String PREFERENCES = PREFIX + "preferences";

	/** Which participants are compared with a population. */
	public static final String COMPARE = PREFIX + "compare";
	/** What columns and values of the participants mean. */
	public static final String COMPARE_MAPPING = PREFIX + "compare_mapping";
	/** The table of a publication, typed in. */
	public static final String COMPARE_TABLE = PREFIX + "compare_table";
	/** With whom participants are compared. */
	public static final String COMPARE_POPULATION = PREFIX + "compare_population";
	/** What came of a comparison. */
	public static final String COMPARISON = PREFIX + "comparison";

	/** What is known about an instrument, part by part and group by group. */
	public static final String INSTRUMENT = PREFIX + "instrument";
	/** Forms about parts of an instrument. */
	public static final String INSTRUMENT_FORMS = PREFIX + "instrument_forms";
	/** Where instruments come from and where they go. */
	public static final String INSTRUMENT_IMPORT = PREFIX + "instrument_import";
	/** Answers of people to an instrument. */
	public static final String RESPONSES = PREFIX + "responses";
	/** What came of answers. */
	public static final String RESPONSES_RESULT = PREFIX + "responses_result";

	/** Finding things again. */
	public static final String SEARCH = PREFIX + "search";
	/** A query in a form. */
	public static final String SEARCH_FORM = PREFIX + "search_form";
	/** Where to search. */
	public static final String SEARCH_FOLDERS = PREFIX + "search_folders";
	/** Searches that are kept, and what is new in them. */
	public static final String SEARCH_SAVED = PREFIX + "search_saved";

	private static final Map<String, String> PAGES = Map.ofEntries(
			Map.entry(EDITOR, "reading"),
			Map.entry(FINDING, "reading#finding"),
			Map.entry(DECISION, "deciding"),
			Map.entry(ADD_FINDING, "deciding#own"),
			Map.entry(UPDATE, "update"),
			Map.entry(FINDINGS, "findings"),
			Map.entry(RULES, "rules"),
			Map.entry(TERMS, "rules#terms"),
			Map.entry(REPORT, "report"),
			Map.entry(WIZARD, "bring"),
			Map.entry(WELCOME, "start"),
			Map.entry(TOUR, "first-steps"),
			Map.entry(HELP, "start#help"),
			Map.entry(PREFERENCES, "settings"),
			Map.entry(SEARCH, "search"),
			Map.entry(SEARCH_FORM, "search#form"),
			Map.entry(SEARCH_FOLDERS, "search#folders"),
			Map.entry(SEARCH_SAVED, "search#saved"),
			Map.entry(COMPARE, "compare"),
			Map.entry(COMPARE_MAPPING, "compare#mapping"),
			Map.entry(COMPARE_TABLE, "compare#table"),
			Map.entry(COMPARE_POPULATION, "compare#population"),
			Map.entry(COMPARISON, "comparison"),
			Map.entry(INSTRUMENT, "instruments"),
			Map.entry(INSTRUMENT_FORMS, "instruments#change"),
			Map.entry(INSTRUMENT_IMPORT, "instruments#bring"),
			Map.entry(RESPONSES, "responses"),
			Map.entry(RESPONSES_RESULT, "responses#read"));

	private HelpContexts() {
	}

	/** @return for each id the page of the help, with #place where it is not the top of the page */
	static Map<String, String> pages() {
		return PAGES;
	}

	/**
	 * Makes F1 open the page that belongs to a control, wherever the focus is inside it.
	 *
	 * @param id one of the constants of this class
	 */
	public static void set(Control control, String id) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id);
	}
}
