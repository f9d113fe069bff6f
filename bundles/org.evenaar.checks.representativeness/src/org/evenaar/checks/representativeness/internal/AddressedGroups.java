package org.evenaar.checks.representativeness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.check.CheckContext;
import org.evenaar.check.LocatedPassage;

/** For whom a guideline is, as far as its recommendations and its title say so. */
final class AddressedGroups {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	/** The age from which texts commonly speak of older people. */
	private static final int OLDER = 65;
	private static final int LAST_CHILD = 17;
	private static final Pattern OVER = Pattern.compile("(?:ouder dan|boven de|vanaf|older than|over the age of|over|aged over|≥|>=|>)"
			+ "\\s?(\\d{2})\\s*(?:jaar|years?|jarigen)", FLAGS);
	private static final Pattern AND_OVER = Pattern.compile("(?<!\\d)(\\d{2})\\s*(?:jaar en ouder|jaar of ouder|-?plussers|"
			+ "years and older|years or older|years and over|years or over)", FLAGS);
	private static final Pattern OLDER_PEOPLE = Pattern.compile("(?<!\\p{L})(?:ouderen|kwetsbare ouderen|oudere patiënten|oudere mensen|"
			+ "older adults|older people|older patients|elderly)(?!\\p{L})", FLAGS);
	private static final Pattern CHILDREN = Pattern.compile("(?<!\\p{L})(?:kinderen|zuigelingen|pasgeborenen|adolescenten|children|"
			+ "infants|newborns|adolescents)(?!\\p{L})", FLAGS);
	private static final Pattern ONE_SEX = Pattern.compile("(?<!\\p{L})(?:prosta\\p{L}*|testis\\p{L}*|testic\\p{L}*|zwanger\\p{L}*|"
			+ "pregnan\\p{L}*|bevalling\\p{L}*|cervix\\p{L}*|cervical cancer|ovari\\p{L}*|endometr\\p{L}*|borstkanker|mamma\\p{L}*|"
			+ "breast cancer|menopau\\p{L}*|overgang(?:sklachten)?|erectiele|erectile|vaginal\\p{L}*|vulva\\p{L}*|postpartum|"
			+ "kraambed|anticonceptie|contracepti\\p{L}*|alleen (?:mannen|vrouwen)|only (?:men|women))(?!\\p{L})", FLAGS);

	/**
	 * People of an age whom a recommendation names.
	 *
	 * @param from  youngest, in years
	 * @param to    oldest, in years
	 * @param words the words of the guideline
	 */
	record Ages(int from, int to, String words) {
	}

	private AddressedGroups() {
	}

	/** @return the ages that recommendations name, each range once */
	static List<Ages> ages(CheckContext context) {
		List<Ages> ages = new ArrayList<>();
		for (LocatedPassage passage : context.passages()) {
			if (passage.passage().section().equals("recommendation")) {
				ages(passage.passage().text()).filter(found -> ages.stream().noneMatch(a -> a.from() == found.from()))
						.ifPresent(ages::add);
			}
		}
		return List.copyOf(ages);
	}

	private static Optional<Ages> ages(String text) {
		for (Pattern pattern : List.of(OVER, AND_OVER)) {
			Matcher matcher = pattern.matcher(text);
			if (matcher.find() && Integer.parseInt(matcher.group(1)) >= OLDER) {
				return Optional.of(new Ages(Integer.parseInt(matcher.group(1)), Integer.MAX_VALUE, matcher.group()));
			}
		}
		Matcher older = OLDER_PEOPLE.matcher(text);
		if (older.find()) {
			return Optional.of(new Ages(OLDER, Integer.MAX_VALUE, older.group()));
		}
		Matcher children = CHILDREN.matcher(text);
		return children.find() ? Optional.of(new Ages(0, LAST_CHILD, children.group())) : Optional.empty();
	}

	/** @return whether title, headings or recommendations speak of something that concerns one sex mainly */
	static boolean mainlyOneSex(CheckContext context) {
		if (ONE_SEX.matcher(context.guideline().getTitle()).find()) {
			return true;
		}
		return context.passages().stream().filter(p -> p.passage().section().equals("recommendation"))
				.anyMatch(p -> ONE_SEX.matcher(p.passage().text()).find());
	}
}
