package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line from arguments to exit code. Needs no Equinox. Nobody ever sees a stack trace. */
final class CommandLineProgram {

	private final Surroundings surroundings;
	private final Services services;
	private volatile boolean cancelled;

	CommandLineProgram(Surroundings surroundings, Services services) {
		this.surroundings = surroundings;
		this.services = services;
	}

	/** Stops what is being done as soon as that leaves nothing half done. */
	void cancel() {
		cancelled = true;
	}

	/** @return one of {@link ExitCode} */
	int run(String... arguments) {
		Locale language = LanguageChoice.of(List.of(arguments), surroundings);
		Session session = new Session(surroundings, services, language, () -> cancelled);
		try {
			return run(session, arguments);
		} catch (ParameterException e) {
			surroundings.err().println(UsageSentences.of(e, session));
			return ExitCode.USAGE;
		} catch (UsageException e) {
			surroundings.err().println(e.in(language));
			return ExitCode.USAGE;
		} catch (OperationCanceledException e) {
			session.say("cancelled");
			return ExitCode.INCOMPLETE;
		} catch (Throwable e) {
			return failed(session, e);
		} finally {
			surroundings.out().flush();
			surroundings.err().flush();
		}
	}

	private static int run(Session session, String... arguments) throws Exception {
		CommandLine root = Commands.of(session);
		ParseResult parsed = root.parseArgs(withoutHelpCommand(arguments));
		Optional<Integer> helped = Optional.ofNullable(CommandLine.executeHelpRequest(parsed));
		if (helped.isPresent()) {
			return ExitCode.CLEAN;
		}
		List<CommandLine> commands = parsed.asCommandLineList();
		if (commands.getLast().getCommand() instanceof Callable<?> command) {
			return (Integer) command.call();
		}
		commands.getLast().usage(session.surroundings().err());
		return ExitCode.USAGE;
	}

	/** Many expect 'help check' to be what 'check --help' is. */
	private static String[] withoutHelpCommand(String... arguments) {
		if (arguments.length == 0 || !arguments[0].equals("help")) {
			return arguments;
		}
		List<String> rest = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
		rest.add("--help");
		return rest.toArray(String[]::new);
	}

	private static int failed(Session session, Throwable failure) {
		session.services().log(failure);
		if (failure instanceof OutOfMemoryError) {
			session.say("failed.memory");
			return ExitCode.INTERNAL;
		}
		Optional<String> log = session.services().logFile().map(Object::toString);
		if (log.isPresent()) {
			session.say("failed.log", log.get());
		} else {
			session.say("failed", failure.getClass().getSimpleName());
		}
		return ExitCode.INTERNAL;
	}
}
