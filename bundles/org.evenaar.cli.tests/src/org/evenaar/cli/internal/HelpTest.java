package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({"'',nl", "'',en", "check,nl", "check,en", "report,nl", "report,en", "rules,nl", "rules,en", "rules list,nl", "rules list,en",
			"rules show,nl", "rules show,en", "rules test,nl", "rules test,en", "represent,nl", "represent,en",
			"index,nl", "index,en", "search,nl", "search,en",
			"validate,nl", "validate,en", "instruments,nl", "instruments,en", "instruments list,nl", "instruments list,en",
			"instruments show,nl", "instruments show,en",
			"populations,nl", "populations,en", "populations list,nl", "populations list,en", "populations show,nl", "populations show,en"})
	void everyCommandExplainsItself(String command, String language) {
		List<String> arguments = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
		arguments.addAll(List.of("--help", "--language", language));
		var outcome = new Harness(folder).run(arguments.toArray(String[]::new));
		assertEquals(0, outcome.code());
		assertEquals("", outcome.err());
		Golden.check("help-" + (command.isEmpty() ? "evenaar" : command.replace(' ', '-')) + "-" + language + ".txt",
				outcome.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"nl", "en"})
	void everyCommandAndEveryOptionHasADescription(String language) {
		List<String> missing = new ArrayList<>();
		describe(Commands.of(new Harness(folder).session(Locale.of(language))), missing);
		assertEquals(List.of(), missing);
	}

	private static void describe(CommandLine command, List<String> missing) {
		String name = command.getCommandSpec().qualifiedName();
		if (command.getCommandSpec().usageMessage().header().length == 0) {
			missing.add(name);
		}
		for (ArgSpec argument : command.getCommandSpec().args()) {
			if (String.join("", argument.description()).isBlank() || argument.paramLabel().contains("${")) {
				missing.add(name + " " + argument);
			}
		}
		command.getSubcommands().values().forEach(each -> describe(each, missing));
	}

	@Test
	void helpIsACommandToo() {
		var harness = new Harness(folder);
		assertEquals(harness.run("check", "--help").out(), harness.run("help", "check").out());
		assertEquals(harness.run("--help").out(), harness.run("help").out());
	}

	@Test
	void withoutACommandTheHelpIsShownAsAMistake() {
		var harness = new Harness(folder);
		var outcome = harness.run();
		assertEquals(2, outcome.code());
		assertEquals("", outcome.out());
		assertEquals(harness.run("--help").out(), outcome.err());
		assertEquals(harness.run("rules", "--help").out(), harness.run("rules").err());
	}

	@Test
	void theVersionNamesProgramJavaAndRules() {
		var outcome = new Harness(folder).run("--version", "--language", "nl");
		assertEquals(0, outcome.code());
		List<String> lines = outcome.out().lines().toList();
		assertEquals("Evenaar 1.2.3", lines.get(0));
		assertTrue(lines.get(1).startsWith("Java " + Runtime.version().feature()), lines.get(1));
		assertTrue(lines.get(2).matches("Regels: 1 pakket, 3 regels, kenmerk [0-9a-f]{16}"), lines.get(2));
	}

	@Test
	void theDigestOfTheRulesTellsWhetherALetterChanged() {
		var pack = Harness.demoPack();
		String yaml = new String(Harness.resource("demo.yaml"), java.nio.charset.StandardCharsets.UTF_8);
		var changed = Harness.pack("demo.yaml", yaml.replace("Proefpakket", "Proefpakjet").getBytes(java.nio.charset.StandardCharsets.UTF_8));
		var other = Harness.pack("other.yaml", yaml.replace("demo-terms", "demo-other").getBytes(java.nio.charset.StandardCharsets.UTF_8));
		assertTrue(!VersionText.digest(List.of(pack)).equals(VersionText.digest(List.of(changed))));
		assertEquals(VersionText.digest(List.of(pack, other)), VersionText.digest(List.of(other, pack)));
	}
}
