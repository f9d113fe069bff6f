package org.evenaar.checks.representativeness.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.checks.representativeness.internal.Mention.Group;

/**
 * Finds what sentences and table cells say about participants: how many, what share of a group, which ages. "94% white",
 * "82% of the participants were men" and "women 48%" tell who took part; "30% of the women improved" does not. Patterns
 * have bounded repetition only, so that no text makes them slow.
 */
final class ParticipantReader {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	private static final String PERCENT = "(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|procent|percent|per cent)";
	private static final String PEOPLE = "(?:deelnemers|deelneemsters|patiënten|proefpersonen|participanten|mensen|personen|"
			+ "studiepopulatie|populatie|onderzoekspopulatie|respondenten|participants|patients|subjects|people|persons|"
			+ "individuals|population|cohort|sample|respondents|volunteers|enrolled|them)";
	private static final String WAS = "(?:was|waren|werd|is|zijn|were|are|had|hadden|identified as|self-identified as|"
			+ "reported being)";
	private static final String BETWEEN = "(?:\\s+(?:" + WAS + "|van|of|de|het|the|all|alle|deze|these|een|van wie|" + PEOPLE
			+ ")){0,6}\\s+";
	private static final String MEN = "mannen|man|mannelijk|mannelijke|men|male|males|jongens|boys";
	private static final String WOMEN = "vrouwen|vrouw|vrouwelijk|vrouwelijke|women|woman|female|females|meisjes|girls";
	private static final String WHITE = "wit|witte|blank|blanke|white|whites|caucasian|caucasians|kaukasisch|kaukasische|"
			+ "non-hispanic white|european ancestry|european descent|europese afkomst|europese herkomst|"
			+ "nederlandse afkomst|nederlandse herkomst|nederlandse achtergrond|dutch origin|dutch background";
	private static final String OTHER = "zwart|zwarte|black|african american|afro-amerikaans|aziatisch|aziatische|asian|"
			+ "south asian|hispanic|latino|latina|turks|turkse|turkish|marokkaans|marokkaanse|moroccan|surinaams|surinaamse|"
			+ "surinamese|migratieachtergrond|migration background|niet-wit|niet-witte|non-white|nonwhite";
	private static final String NUMBER = "(\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3}){1,2}|\\d{1,7})";
	private static final String LETTER_BEFORE = "(?<![\\p{L}\\d])";
	private static final String NO_LETTER = "(?![\\p{L}\\d])";

	private static final Pattern SIZE = compile(LETTER_BEFORE + "n\\s?=\\s?" + NUMBER + NO_LETTER);
	private static final Pattern SIZE_IN_WORDS = compile("(?<![\\p{L}\\d.,])" + NUMBER
			+ "\\s+(?:\\p{L}{1,20}\\s+){0,2}?(?:deelnemers|patiënten|proefpersonen|participanten|participants|patients|"
			+ "subjects|volunteers|respondents)\\b");
	private static final Pattern AGES = compile("(?:leeftijd|leeftijden|aged?|ages|age range|leeftijdsrange)[:,]?\\s+"
			+ "(?:van\\s+|tussen\\s+|between\\s+|from\\s+|of\\s+|range\\s+)?(?:de\\s+)?(\\d{1,3})\\s*(?:jaar\\s+|years\\s+)?"
			+ "(?:-|–|—|tot en met|tot|to|t/m|and|en)\\s*(\\d{1,3})" + NO_LETTER);
	private static final Pattern AGES_IN_YEARS = compile(LETTER_BEFORE + "(\\d{1,3})\\s*(?:-|–|—|tot en met|tot|to|t/m)\\s*"
			+ "(\\d{1,3})\\s*(?:jaar|jarigen?|years?(?: of age| old)?|yrs?)" + NO_LETTER);
	private static final Pattern MEAN_AGE = compile("(?:gemiddelde leeftijd|mediane leeftijd|mean age|median age|average age)"
			+ "[^\\d.;]{0,20}(\\d{1,3}(?:[.,]\\d{1,2})?)");

	private record Words(Group group, Pattern before, Pattern after) {

		Words(Group group, String words) {
			this(group, compile(PERCENT + BETWEEN + "(" + words + ")" + NO_LETTER),
					compile(LETTER_BEFORE + "(?:" + words + ")" + NO_LETTER
							+ "(?:\\s+(?:sex|geslacht|race|ethnicity|etniciteit|patients|patiënten|deelnemers|participants|people))?"
							+ "\\s*[,:=|]?\\s*(?:n\\s*\\(%\\)\\s*[|:]?\\s*)?(?:\\d[\\d.,]{0,9}\\s*)?[(\\[]?\\s*" + PERCENT));
		}
	}

	private static final List<Words> GROUPS = List.of(new Words(Group.MEN, MEN), new Words(Group.WOMEN, WOMEN),
			new Words(Group.LARGEST_ORIGIN, WHITE), new Words(Group.OTHER_ORIGIN, OTHER));
	/** 'Of the women' makes the percentage one among women. */
	private static final Pattern AMONG_GROUP = compile("(?:van|of|bij|in|among)\\s+(?:de\\s+|het\\s+|the\\s+|alle\\s+|all\\s+)?"
			+ "(?:" + MEN + "|" + WOMEN + "|" + WHITE + "|" + OTHER + ")$");

	private ParticipantReader() {
	}

	private static Pattern compile(String regex) {
		return Pattern.compile(regex, FLAGS);
	}

	/** @return what the text says, in its order; empty where it says nothing of participants */
	static List<Mention> read(String text) {
		List<Mention> mentions = new ArrayList<>();
		sizes(text, mentions);
		GROUPS.forEach(words -> shares(text, words, mentions));
		ages(text, mentions);
		mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
		return List.copyOf(mentions);
	}

	private static void sizes(String text, List<Mention> mentions) {
		for (Pattern pattern : List.of(SIZE, SIZE_IN_WORDS)) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				double n = Double.parseDouble(matcher.group(1).replaceAll("[^\\d]", ""));
				if (n > 0) {
					add(mentions, new Mention(Group.ALL, n, n, matcher.start(), matcher.end()));
				}
			}
		}
	}

	private static void shares(String text, Words words, List<Mention> mentions) {
		Matcher before = words.before().matcher(text);
		while (before.find()) {
			if (!AMONG_GROUP.matcher(before.group()).find()) {
				share(words.group(), before.group(1), before.start(), before.end(), mentions);
			}
		}
		Matcher after = words.after().matcher(text);
		while (after.find()) {
			share(words.group(), after.group(1), after.start(), after.end(), mentions);
		}
	}

	private static void share(Group group, String number, int start, int end, List<Mention> mentions) {
		double percent = Double.parseDouble(number.replace(',', '.'));
		if (percent <= 100) {
			add(mentions, new Mention(group, percent, percent, start, end));
		}
	}

	private static void ages(String text, List<Mention> mentions) {
		for (Pattern pattern : List.of(AGES, AGES_IN_YEARS)) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				int from = Integer.parseInt(matcher.group(1));
				int to = Integer.parseInt(matcher.group(2));
				if (from < to && to <= 120) {
					add(mentions, new Mention(Group.AGE_RANGE, from, to, matcher.start(), matcher.end()));
				}
			}
		}
		Matcher mean = MEAN_AGE.matcher(text);
		while (mean.find()) {
			double age = Double.parseDouble(mean.group(1).replace(',', '.'));
			if (age <= 120) {
				add(mentions, new Mention(Group.AGE_MEAN, age, age, mean.start(), mean.end()));
			}
		}
	}

	/** Two patterns may see one figure. */
	private static void add(List<Mention> mentions, Mention mention) {
		boolean known = mentions.stream().anyMatch(other -> other.group() == mention.group()
				&& other.start() < mention.end() && mention.start() < other.end());
		if (!known) {
			mentions.add(mention);
		}
	}
}
