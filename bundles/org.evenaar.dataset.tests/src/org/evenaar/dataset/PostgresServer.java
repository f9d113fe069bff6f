package org.evenaar.dataset;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of this machine's packages, started for a test in a folder of its own, listening to this machine only. As
 * root it runs as the user postgres, since it refuses to run as root.
 */
final class PostgresServer implements AutoCloseable {

	private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

	private final Path programs;
	private final Path folder;
	private final int port;

	private PostgresServer(Path programs, Path folder, int port) {
		this.programs = programs;
		this.folder = folder;
		this.port = port;
	}

	/** @return folder of initdb and pg_ctl of the newest version, empty where none is installed or it cannot be used */
	static Optional<Path> programs() throws IOException {
		if (!Files.isDirectory(INSTALLED) || root() && !Files.isExecutable(Path.of("/sbin/runuser"))) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(INSTALLED)) {
			return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
					.max(Comparator.naturalOrder());
		}
	}

	private static boolean root() {
		return "root".equals(System.getProperty("user.name"));
	}

	static PostgresServer start(Path programs) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory(Path.of("/tmp"), "evenaar-pg");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		PostgresServer server = new PostgresServer(programs, folder, port);
		server.run("initdb", "-D", folder + "/data", "-U", "evenaar", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8");
		server.run("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o",
				"-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -k " + folder, "start");
		return server;
	}

	private void run(String program, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (root()) {
			command.addAll(List.of("/sbin/runuser", "-u", "postgres", "--"));
		}
		command.add(programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile("evenaar-pg", ".log");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile())
				.start();
		if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
			process.destroy();
			throw new IOException(program + ": " + Files.readString(output));
		}
		Files.delete(output);
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("pg_ctl", "-D", folder + "/data", "-w", "-m", "immediate", "stop");
		// What the server's user made, that user has to remove.
		List<String> command = new ArrayList<>(root() ? List.of("/sbin/runuser", "-u", "postgres", "--") : List.of());
		command.addAll(List.of("rm", "-rf", folder + "/data", folder + "/log"));
		new ProcessBuilder(command).start().waitFor(60, TimeUnit.SECONDS);
		Files.deleteIfExists(folder);
	}
}
