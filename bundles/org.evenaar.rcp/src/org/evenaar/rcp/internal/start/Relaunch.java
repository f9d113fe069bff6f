package org.evenaar.rcp.internal.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program a second time, after the window of the first has closed: a Java program has no launcher that does
 * it. The start script says where it is; without one, this Java is started again with the arguments it got.
 */
public final class Relaunch {

	/** System property with the path of the start script. */
	private static final String SCRIPT = "evenaar.start";
	private static final String LANGUAGE = "-nl";

	private final Optional<String> script;
	private final List<String> java;
	private final List<String> arguments;

	/**
	 * @param script    the start script, which chooses the language itself
	 * @param java      the Java program with its options and the jar, for a start without script
	 * @param arguments arguments of the program
	 */
	Relaunch(Optional<String> script, List<String> java, List<String> arguments) {
		this.script = script;
		this.java = List.copyOf(java);
		this.arguments = List.copyOf(arguments);
	}

	/** @param arguments all arguments this program was started with */
	public static Relaunch ofThisProgram(String... arguments) {
		return new Relaunch(Optional.ofNullable(System.getProperty(SCRIPT)), java(), List.of(arguments));
	}

	/**
	 * Starts the program when this one has ended and holds nothing any more.
	 *
	 * @param language nl or en; empty where the system decides
	 */
	public void atExit(Optional<String> language) {
		ProcessBuilder next = new ProcessBuilder(command(language)).inheritIO();
		Runtime.getRuntime().addShutdownHook(new Thread(new Start(next), "Evenaar again"));
	}

	/** Loaded before the platform ends: there are no bundles any more when it runs. */
	private record Start(ProcessBuilder next) implements Runnable {
		@Override
		public void run() {
			try {
				next.start();
			} catch (IOException e) {
				System.err.println("Evenaar: " + e.getMessage());
			}
		}
	}

	/** The files of the first start are not opened again: those that are open come back by themselves. */
	List<String> command(Optional<String> language) {
		if (script.isPresent()) {
			return List.of(script.get(), "workbench");
		}
		List<String> command = new ArrayList<>(java);
		boolean optionValue = false;
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (argument.equals(LANGUAGE)) {
				i++;
			} else if (argument.startsWith("-")) {
				command.add(argument);
				optionValue = true;
			} else if (optionValue) {
				command.add(argument);
				optionValue = false;
			}
		}
		language.ifPresent(chosen -> command.addAll(List.of(LANGUAGE, chosen)));
		return command;
	}

	private static List<String> java() {
		List<String> command = new ArrayList<>();
		command.add(ProcessHandle.current().info().command()
				.orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		command.add("-jar");
		command.add(System.getProperty("java.class.path"));
		return command;
	}
}
