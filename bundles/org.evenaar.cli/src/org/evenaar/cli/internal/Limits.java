package org.evenaar.cli.internal;

import java.time.Duration;
import java.util.List;

import org.evenaar.importer.ImportLimits;

/** Understands --limit NAME=VALUE. */
final class Limits {

	private static final String OPTION = "--limit";
	private static final int MOST_MEGABYTES = 1 << 20;
	private static final int MOST_CHARACTERS = 1_000_000_000 - 1;
	private static final int MOST_NESTING = 1_000;
	private static final int MOST_SECONDS = 24 * 3600;
	private static final int MOST_RATIO = 1_000_000;

	/** The names, in the order of the manual. */
	static final List<String> NAMES = List.of("file-mb", "unpacked-mb", "unpacked-ratio", "characters", "pages",
			"nesting", "seconds");

	private Limits() {
	}

	static ImportLimits of(List<String> settings) throws UsageException {
		ImportLimits limits = ImportLimits.DEFAULT;
		for (String setting : settings) {
			int equals = setting.indexOf('=');
			if (equals < 0) {
				throw new UsageException("limit.form", setting, Texts.choice(NAMES));
			}
			limits = with(limits, setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
		}
		return limits;
	}

	private static ImportLimits with(ImportLimits old, String name, String value) throws UsageException {
		String option = OPTION + " " + name;
		return switch (name) {
		case "file-mb" -> new ImportLimits((long) Values.number(option, value, 1, MOST_MEGABYTES) << 20,
				old.unpackedBytes(), old.unpackedRatio(), old.textCharacters(), old.pages(), old.nesting(), old.time());
		case "unpacked-mb" -> new ImportLimits(old.fileBytes(), (long) Values.number(option, value, 1, MOST_MEGABYTES) << 20,
				old.unpackedRatio(), old.textCharacters(), old.pages(), old.nesting(), old.time());
		case "unpacked-ratio" -> new ImportLimits(old.fileBytes(), old.unpackedBytes(),
				Values.number(option, value, 1, MOST_RATIO), old.textCharacters(), old.pages(), old.nesting(), old.time());
		case "characters" -> new ImportLimits(old.fileBytes(), old.unpackedBytes(), old.unpackedRatio(),
				Values.number(option, value, 1, MOST_CHARACTERS), old.pages(), old.nesting(), old.time());
		case "pages" -> new ImportLimits(old.fileBytes(), old.unpackedBytes(), old.unpackedRatio(), old.textCharacters(),
				Values.number(option, value, 1, MOST_RATIO), old.nesting(), old.time());
		case "nesting" -> new ImportLimits(old.fileBytes(), old.unpackedBytes(), old.unpackedRatio(), old.textCharacters(),
				old.pages(), Values.number(option, value, 1, MOST_NESTING), old.time());
		case "seconds" -> new ImportLimits(old.fileBytes(), old.unpackedBytes(), old.unpackedRatio(), old.textCharacters(),
				old.pages(), old.nesting(), Duration.ofSeconds(Values.number(option, value, 1, MOST_SECONDS)));
		default -> throw new UsageException("limit.unknown", name, Texts.choice(NAMES));
		};
	}
}
