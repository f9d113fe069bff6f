package org.evenaar.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How to get at a database. Given by the person at each run and never written to a file: a file from elsewhere must not
 * say which code to load or hold a password.
 *
 * @param password       empty where none is needed
 * @param driverJars     jars of a JDBC driver; empty for PostgreSQL and DuckDB, whose drivers come with Evenaar
 * @param driverClass    name of its class; empty to take the one that says it knows the address
 * @param timeoutSeconds after which a statement is given up, 0 for never
 */
public record DatabaseAccess(Optional<String> password, List<Path> driverJars, Optional<String> driverClass, int timeoutSeconds) {

	/** With a driver that comes with Evenaar and no password. */
	public static final DatabaseAccess PLAIN = new DatabaseAccess(Optional.empty(), List.of(), Optional.empty(), 0);

	public DatabaseAccess {
		driverJars = List.copyOf(driverJars);
	}

	public DatabaseAccess withPassword(String secret) {
		return new DatabaseAccess(Optional.of(secret), driverJars, driverClass, timeoutSeconds);
	}

	/** Without the password, so that it gets into no log. */
	@Override
	public String toString() {
		return "DatabaseAccess" + driverJars + driverClass;
	}
}
