package org.evenaar.cli.internal;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.rules.Text;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with arguments that were not understood, and what may have been meant. */
final class UsageSentences {

	private UsageSentences() {
	}

	static String of(ParameterException problem, Session session) {
		CommandLine command = problem.getCommandLine();
		String called = command.getCommandSpec().qualifiedName();
		String sentence = switch (problem) {
		case UnmatchedArgumentException unmatched -> unmatched(unmatched, command, called, session);
		case MissingParameterException missing -> missing(missing, called, session);
		case OverwrittenOptionException twice -> session.text("usage.twice", name(twice.getOverwritten()));
		default -> problem.getArgSpec() == null ? session.text("usage.other", called)
				: session.text("usage.value", name(problem.getArgSpec()));
		};
		return sentence + System.lineSeparator() + session.text("usage.help", called);
	}

	private static String unmatched(UnmatchedArgumentException problem, CommandLine command, String called,
			Session session) {
		String word = problem.getUnmatched().getFirst();
		if (word.startsWith("-") && word.length() > 1) {
			List<String> known = new ArrayList<>();
			command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
			String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
			return meant(Texts.both("usage.option", called, name), name, known, session);
		}
		List<String> commands = List.copyOf(command.getSubcommands().keySet());
		if (commands.isEmpty()) {
			return session.text("usage.argument", called, word);
		}
		if (isDocument(word, session)) {
			return session.text("usage.document", word);
		}
		return meant(Texts.both("usage.command", called, word, Texts.choice(commands)), word, commands, session);
	}

	private static String meant(Text sentence, String word, List<String> known, Session session) {
		return Values.withMeant(sentence, Suggestions.nearest(word, known)).in(session.language());
	}

	/** Somebody named a file and forgot what to do with it. */
	private static boolean isDocument(String word, Session session) {
		try {
			return Files.exists(session.path(word));
		} catch (UsageException e) {
			return false;
		}
	}

	private static String missing(MissingParameterException problem, String called, Session session) {
		ArgSpec first = problem.getMissing().isEmpty() ? problem.getArgSpec() : problem.getMissing().getFirst();
		if (first != null && first.isOption()) {
			return session.text("usage.noValue", name(first), first.paramLabel());
		}
		return session.text("usage.missing", called, first == null ? "" : first.paramLabel());
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
