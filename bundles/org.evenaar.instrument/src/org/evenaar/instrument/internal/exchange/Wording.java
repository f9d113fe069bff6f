package org.evenaar.instrument.internal.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/** Texts of questions as people read them: without mark-up, control characters and spaces that have no meaning. */
public final class Wording {

	/** A tag that editors of questionnaires write; a bare < in a text is no tag. */
	private static final Pattern MARKUP = Pattern.compile("<(?:/|!--|\\?)|<(?:p|br|b|i|u|s|a|em|strong|span|div|font|h[1-6]|ul|ol|li|table|tbody|tr|td|th"
			+ "|sup|sub|small|big|center|img|hr|script|style|pre|label|input|blockquote|button|iframe|video|object|q|code|o:p)(?=[\\s/>])"
			+ "|&(?:[a-zA-Z]{2,8}|#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5});", Pattern.CASE_INSENSITIVE);
	private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\ufeff]+");
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u0080-\\u009f\\ufffe\\uffff\\ufffd\\p{Cs}]+");
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
	private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\s\\u00a0&&[^\\n]]+");
	private static final Pattern LINE_END = Pattern.compile(" ?\\n ?");

	private Wording() {
	}

	/** @return the text without signs that cannot be stored, runs of spaces as one; ends of lines stay */
	public static String plain(String raw) {
		if (isPlain(raw)) {
			return raw;
		}
		String seen = storable(INVISIBLE.matcher(raw.replace("\r\n", "\n")).replaceAll(""));
		return LINE_END.matcher(SPACES_IN_LINE.matcher(seen).replaceAll(" ")).replaceAll("\n").strip();
	}

	/** Nearly every text is plain already, which is seen at a glance. */
	private static boolean isPlain(String raw) {
		char before = ' ';
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c < ' ' || c > 0x7e && (c < 0xa1 || c > 0x24f) || c == ' ' && before == ' ') {
				return false;
			}
			before = c;
		}
		return before != ' ' || raw.isEmpty();
	}

	/** @return the text without signs that XML cannot hold */
	public static String storable(String raw) {
		return UNFIT.matcher(raw).replaceAll(" ");
	}

	/** @return the text that a browser would show, in one line; scripts, styles and comments are no text */
	public static String fromMarkup(String raw) {
		String shown = MARKUP.matcher(raw).find() ? Jsoup.parseBodyFragment(raw).text() : raw;
		return SPACES.matcher(plain(shown)).replaceAll(" ");
	}

	/** @return words from an id such as depression_scale */
	public static String fromId(String id) {
		String words = plain(id.replace('_', ' '));
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
