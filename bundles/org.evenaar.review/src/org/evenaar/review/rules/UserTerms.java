package org.evenaar.review.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.evenaar.report.ReportFile;
import org.evenaar.review.ReviewException;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Text;

/**
 * A person's own list of terms. It is kept as an ordinary rule pack, so that the command line takes the file as well.
 * Immutable.
 *
 * @param terms    in the order of the file
 * @param pack     the rule pack they make, or empty where there are none or the file has a mistake
 * @param problems mistakes in the file
 * @param editable false where the file holds what this list cannot show; saving would lose it
 */
public record UserTerms(List<UserTerm> terms, Optional<RulePack> pack, List<PackProblem> problems, boolean editable) {

	/** The id of the rule pack. */
	public static final String PACK = "own-terms";
	public static final UserTerms NONE = new UserTerms(List.of(), Optional.empty(), List.of(), true);

	private static final int LONGEST = 200;

	public UserTerms {
		terms = List.copyOf(terms);
		problems = List.copyOf(problems);
	}

	/** @return the list in a file; an empty one where there is no file */
	public static UserTerms read(Path file) {
		try {
			return of(file.getFileName().toString(), Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return NONE;
		} catch (IOException e) {
			Text sentence = RuleTexts.of("terms.closed", file.toString());
			return new UserTerms(List.of(), Optional.empty(), List.of(new PackProblem(file.toString(), 0, sentence)), false);
		}
	}

	private static UserTerms of(String name, byte[] bytes) {
		PackReader.Reading reading = PackReader.read(name, new ByteArrayInputStream(bytes));
		if (reading.pack().isEmpty()) {
			return new UserTerms(List.of(), Optional.empty(), reading.problems(), false);
		}
		RuleSet.Compilation compiled = RuleSet.compile(List.of(reading.pack().get()));
		Optional<List<UserTerm>> terms = TermPack.terms(reading.pack().get());
		return new UserTerms(terms.orElse(List.of()), reading.pack(), compiled.problems(), terms.isPresent());
	}

	/** @return a sentence about what is wrong with a term that is to be on the list, or empty where it can */
	public Optional<Text> problem(UserTerm term) {
		if (term.term().isEmpty()) {
			return Optional.of(RuleTexts.of("term.empty"));
		}
		if (term.term().codePoints().filter(Character::isLetterOrDigit).count() < 2) {
			return Optional.of(RuleTexts.of("term.short"));
		}
		if (term.term().length() > LONGEST || term.forms().stream().anyMatch(form -> form.length() > LONGEST)) {
			return Optional.of(RuleTexts.of("term.long", LONGEST));
		}
		if (term.kind() != TermKind.AS_WRITTEN && TermPack.isSpecial(term.term())) {
			return Optional.of(RuleTexts.of("term.special"));
		}
		if (terms.stream().anyMatch(other -> !other.id().equals(term.id()) && same(other, term))) {
			return Optional.of(RuleTexts.of("term.twice", term.term()));
		}
		return TermTrial.of(term).problem();
	}

	private static boolean same(UserTerm one, UserTerm other) {
		return one.term().equalsIgnoreCase(other.term()) && (one.languages().mask() & other.languages().mask()) != 0;
	}

	/** @return the list with a term added, or changed where it is on the list already */
	public UserTerms with(UserTerm term) {
		List<UserTerm> changed = new ArrayList<>(terms);
		int at = terms.stream().map(UserTerm::id).toList().indexOf(term.id());
		if (at >= 0 && !term.id().isEmpty()) {
			changed.set(at, term);
		} else {
			changed.add(term.withId(freshId(term)));
		}
		return made(changed);
	}

	/** @return the list without a term */
	public UserTerms without(UserTerm term) {
		return made(terms.stream().filter(other -> !other.id().equals(term.id())).toList());
	}

	private static UserTerms made(List<UserTerm> terms) {
		return of(PACK + ".yaml", TermPack.yaml(terms).getBytes(StandardCharsets.UTF_8));
	}

	/** Ids name decisions in reviews, so that one that was taken never names another term. */
	private String freshId(UserTerm term) {
		String letters = Normalizer.normalize(term.term(), Normalizer.Form.NFD)
				.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
		String start = "OWN-" + (letters.length() > 30 ? letters.substring(0, 30) : letters.isEmpty() ? "TERM" : letters);
		Set<String> taken = new HashSet<>(terms.stream().map(UserTerm::id).toList());
		String id = start;
		for (int number = 2; taken.contains(id) || id.length() < 5; number++) {
			id = start + "-" + number;
		}
		return id;
	}

	/** @return the text of the rule pack */
	public String yaml() {
		return TermPack.yaml(terms);
	}

	/**
	 * Writes the list in one piece: the file is either as it was or complete.
	 *
	 * @throws ReviewException where it cannot be written, or would lose what the file holds beside the list
	 */
	public void save(Path file) throws ReviewException {
		if (!editable || !read(file).editable()) {
			throw new ReviewException(RuleTexts.of("terms.foreign", file.toString()));
		}
		if (ReportFile.isSpecial(file)) {
			throw new ReviewException(RuleTexts.of("terms.notSaved", file.toString()));
		}
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			ReportFile.write(file, out -> out.write(yaml().getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new ReviewException(RuleTexts.of("terms.notSaved", file.toString()), e);
		}
	}
}
