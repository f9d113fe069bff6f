package org.evenaar.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The tree of commands. Their help texts are in usage.properties and usage_nl.properties. */
final class Commands {

	/** The name by which the program is called. */
	static final String PROGRAM = "evenaar";

	private static final int OPTION_COLUMN = 32;
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Commands() {
	}

	@Command(name = PROGRAM)
	private static final class Root {
		@Mixin
		private Common common;

		@Option(names = {"-V", "--version"}, versionHelp = true)
		private boolean version;
	}

	@Command(name = "rules")
	private static final class Rules {
		@Mixin
		private Common common;
	}

	@Command(name = "populations")
	private static final class PopulationCommands {
		@Mixin
		private Common common;
	}

	@Command(name = "instruments")
	private static final class InstrumentCommands {
		@Mixin
		private Common common;
	}

	/** Options that every command has. */
	static final class Common {
		@Option(names = {"-h", "--help"}, usageHelp = true)
		private boolean help;

		@Option(names = LanguageChoice.OPTION, paramLabel = "nl|en")
		private String language;

		/** @throws UsageException where the language is none of ours */
		void require() throws UsageException {
			if (language != null) {
				Values.oneOf(LanguageChoice.OPTION, language, List.of("nl", "en"));
			}
		}
	}

	static CommandLine of(Session session) {
		CommandLine rules = new CommandLine(new Rules()).addSubcommand(new RulesListCommand(session))
				.addSubcommand(new RulesShowCommand(session)).addSubcommand(new RulesTestCommand(session));
		CommandLine populations = new CommandLine(new PopulationCommands()).addSubcommand(new PopulationsListCommand(session))
				.addSubcommand(new PopulationsShowCommand(session));
		CommandLine instruments = new CommandLine(new InstrumentCommands()).addSubcommand(new InstrumentsListCommand(session))
				.addSubcommand(new InstrumentsShowCommand(session));
		CommandLine root = new CommandLine(new Root()).addSubcommand(new CheckCommand(session))
				.addSubcommand(new ReportCommand(session)).addSubcommand(rules)
				.addSubcommand(new RepresentCommand(session)).addSubcommand(populations)
				.addSubcommand(new ValidateCommand(session)).addSubcommand(instruments).addSubcommand(new IndexCommand(session))
				.addSubcommand(new SearchCommand(session));
		root.getCommandSpec().versionProvider(new VersionText(session));
		root.setResourceBundle(usage(session.language()));
		// A document may be called @x.docx.
		root.setExpandAtFiles(false);
		root.setOut(new PrintWriter(session.surroundings().out(), true));
		root.setErr(new PrintWriter(session.surroundings().err(), true));
		root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		root.setUsageHelpWidth(session.surroundings().width());
		root.setUsageHelpLongOptionsMaxWidth(OPTION_COLUMN);
		return root;
	}

	private static ResourceBundle usage(Locale reader) {
		return ResourceBundle.getBundle(Commands.class.getPackageName() + ".usage",
				reader.equals(Texts.DUTCH) ? Texts.DUTCH : Locale.ROOT, Commands.class.getClassLoader(), NO_FALLBACK);
	}
}
