package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageErrorTest {

	/** Words of a command line, with | between them. */
	private static final List<String> MISTAKES = List.of("chek|a.txt", "a.txt", "nonsense", "--nonsense", "-x", "check",
			"check|--formt|json|a.txt", "check|a.txt|--format", "check|a.txt|--format|xml",
			"check|a.txt|--format|json|--format|csv", "check|a.txt|--language|fr", "check|a.txt|--fail-on|info",
			"check|a.txt|--threads|0", "check|a.txt|--threads|many", "check|a.txt|--threads|99999999999",
			"check|a.txt|--color|red", "check|a.txt|--limit|pages", "check|a.txt|--limit|sheets=4",
			"check|a.txt|--limit|pages=-1", "check|a.txt|--rules|DEMO-FACTR",
			"check|a.txt|--rules|QQQ", "check|a.txt|--show-suppressed=perhaps", "check|a.txt|--output|folder",
			"check|a.txt|--output|nowhere/report.html", "check|a.txt|--output|report.doc", "check|a.txt|--output|a.txt",
			"check|a.txt|--rule-pack|nowhere.yaml", "check|a.txt|--rule-pack|folder", "check|a.txt|--baseline|nowhere.json",
			"check|a.txt|--baseline|folder", "check|a.txt|--baseline|a.txt", "check|a.txt|--baseline|other.json",
			"check|a.txt|--baseline|later.json", "check|a.txt|--baseline|cut.json", "check|a.txt|--baseline|empty.json",
			"rules|shw", "rules|show", "rules|show|DEMO-FACTER", "rules|show|DEMO-LABEL|DEMO-FACTOR", "rules|list|now",
			"rules|list|--format|csv", "rules|test", "rules|test|demo-term", "rules|test|demo-terms|--examples|few");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"nl", "en"})
	void everyMistakeGetsASentence(String language) {
		var harness = new Harness(folder);
		harness.environment.put("EVENAAR_LANGUAGE", language);
		harness.file("a.txt", Harness.FLAGGED);
		harness.file("folder/readme.unknown", "");
		harness.file("other.json", "{\"format\": \"something\", \"version\": 1}");
		harness.file("later.json", "{\"format\": \"evenaar-findings\", \"version\": 7, \"documents\": []}");
		harness.file("cut.json", "{\"format\": \"evenaar-findings\", \"version\": 1,\n \"documents\": [{\"file\": \"x");
		harness.file("empty.json", "");
		List<String> before = harness.names();
		StringBuilder all = new StringBuilder();
		List<String> wrong = new ArrayList<>();
		for (String mistake : MISTAKES) {
			var outcome = harness.run(mistake.split("\\|"));
			all.append("$ evenaar ").append(mistake.replace('|', ' ')).append('\n').append(outcome.err()).append('\n');
			if (outcome.code() != 2 || !outcome.out().isEmpty()) {
				wrong.add(mistake + ": " + outcome);
			}
		}
		assertEquals(List.of(), wrong);
		assertEquals(before, harness.names(), "nothing was done");
		assertEquals(List.of(), harness.services.logged);
		Golden.check("mistakes-" + language + ".txt", all.toString().replace(folder.toString(), "HERE"));
	}
}
