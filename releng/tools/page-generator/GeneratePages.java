import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evenaar.check.testing.RulePages;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;

/**
 * Writes a page about every rule of a bundle. Argument: the folder of the bundle, with its packs in packs; the pages go
 * to docs/rules, and pages of rules that are no more are removed.
 */
public class GeneratePages {

	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
		Path folder = bundle.resolve("docs/rules");
		Map<String, String> pages = RulePages.render(rules(bundle.resolve("packs")));
		Files.createDirectories(folder);
		for (Path old : files(folder, ".md")) {
			if (!pages.containsKey(old.getFileName().toString())) {
				Files.delete(old);
			}
		}
		for (Map.Entry<String, String> page : pages.entrySet()) {
			Files.writeString(folder.resolve(page.getKey()), page.getValue());
		}
		System.out.println(pages.size() + " pages in " + folder);
	}

	private static RuleSet rules(Path folder) throws IOException {
		List<RulePack> packs = files(folder, ".yaml").stream().map(GeneratePages::pack).toList();
		RuleSet.Compilation compilation = RuleSet.compile(packs);
		if (!compilation.problems().isEmpty()) {
			throw new IllegalStateException("Packs with mistakes: " + compilation.problems());
		}
		return compilation.rules();
	}

	private static RulePack pack(Path file) {
		try (var stream = Files.newInputStream(file)) {
			PackReader.Reading reading = PackReader.read(file.getFileName().toString(), stream);
			return reading.pack().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
		} catch (IOException e) {
			throw new IllegalStateException(file + " cannot be read", e);
		}
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}
}
