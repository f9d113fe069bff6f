package org.evenaar.check.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.evenaar.rules.PackExamples;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Makes tests of the examples that rule packs carry.
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicTest&gt; examples() {
 *     return RulePackTester.examples(List.of(getClass().getResource("/packs/foot-care.yaml")));
 * }
 * </pre>
 */
public final class RulePackTester {

	/** A rule needs as many examples to flag, and as many to ignore, in each of its languages. */
	public static final int LEAST_EXAMPLES = 2;

	private RulePackTester() {
	}

	/**
	 * @param files the packs to test, with the packs that they use
	 * @return one test for each pack
	 * @throws AssertionFailedError where a pack cannot be read; the message gives file, line and what was expected
	 */
	public static Stream<DynamicTest> examples(List<URL> files) {
		return examples(compile(read(files)));
	}

	/** @return one test for each pack of the engine */
	public static Stream<DynamicTest> examples(RuleSet rules) {
		var examples = new PackExamples(rules, LEAST_EXAMPLES);
		return rules.packs().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> fail(examples.run(pack))));
	}

	/**
	 * @return the packs
	 * @throws AssertionFailedError where one cannot be read
	 */
	public static List<RulePack> read(List<URL> files) {
		List<RulePack> packs = new ArrayList<>();
		List<PackProblem> problems = new ArrayList<>();
		for (URL file : files) {
			try (InputStream stream = file.openStream()) {
				PackReader.Reading reading = PackReader.read(file.getPath(), stream);
				reading.pack().ifPresent(packs::add);
				problems.addAll(reading.problems());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		fail(problems);
		return packs;
	}

	/**
	 * @return the engine of these packs
	 * @throws AssertionFailedError where they do not fit together
	 */
	public static RuleSet compile(List<RulePack> packs) {
		RuleSet.Compilation compilation = RuleSet.compile(packs);
		fail(compilation.problems());
		return compilation.rules();
	}

	private static void fail(List<PackProblem> problems) {
		if (!problems.isEmpty()) {
			throw new AssertionFailedError(
					String.join("\n", problems.stream().map(problem -> problem.in(Locale.ENGLISH)).toList()));
		}
	}
}
