package org.evenaar.dataset.internal.sql;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.DatabaseAccess;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.internal.Messages;

/**
 * Connections to databases: with the two drivers that come with Evenaar, or with one in jars that a person named. Read
 * only. Parameters of an address that make a driver load classes or files are refused, as addresses travel in files.
 */
final class Drivers {

	private static final Set<String> HARMLESS = Set.of("sslmode", "ssl", "currentschema", "applicationname", "connecttimeout",
			"sockettimeout", "logintimeout", "targetservertype", "user", "tcpkeepalive", "options");
	private static final Pattern PARAMETER = Pattern.compile("[?&;]([^=&;]+)=");

	/** A connection and what has to be closed with it. */
	static final class Session implements AutoCloseable {

		private final Connection connection;
		private final URLClassLoader loader;

		Session(Connection connection, URLClassLoader loader) {
			this.connection = connection;
			this.loader = loader;
		}

		Connection connection() {
			return connection;
		}

		@Override
		public void close() throws SQLException {
			try {
				connection.close();
			} finally {
				Drivers.close(loader);
			}
		}
	}

	private Drivers() {
	}

	static Session open(DataSource.Table source, DatabaseAccess access) throws SQLException, DatasetException {
		requireHarmless(source.url(), access);
		if (access.driverJars().isEmpty()) {
			return new Session(connect(shipped(source.url()), source, access), null);
		}
		URLClassLoader loader = new URLClassLoader(urls(access.driverJars()), ClassLoader.getPlatformClassLoader());
		try {
			return new Session(connect(loaded(loader, source.url(), access), source, access), loader);
		} catch (SQLException | DatasetException | RuntimeException e) {
			close(loader);
			throw e;
		}
	}

	private static void requireHarmless(String url, DatabaseAccess access) throws DatasetException {
		if (!access.driverJars().isEmpty()) {
			return;
		}
		Matcher parameters = PARAMETER.matcher(url);
		while (parameters.find()) {
			String name = parameters.group(1).strip().toLowerCase(Locale.ROOT);
			if (!HARMLESS.contains(name)) {
				throw Messages.problem("database.parameter", parameters.group(1).strip());
			}
		}
	}

	private static Driver shipped(String url) throws DatasetException {
		try {
			if (url.startsWith("jdbc:postgresql:")) {
				return new org.postgresql.Driver();
			}
			if (url.startsWith("jdbc:duckdb:")) {
				return new org.duckdb.DuckDBDriver();
			}
		} catch (LinkageError e) {
			throw Messages.problem(e, "database.noDriver", scheme(url));
		}
		throw Messages.problem("database.noDriver", scheme(url));
	}

	private static Driver loaded(URLClassLoader loader, String url, DatabaseAccess access) throws SQLException, DatasetException {
		if (access.driverClass().isPresent()) {
			try {
				return (Driver) Class.forName(access.driverClass().get(), true, loader).getDeclaredConstructor().newInstance();
			} catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
				throw Messages.problem(e, "database.driverClass", access.driverClass().get());
			}
		}
		for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
			if (driver.acceptsURL(url)) {
				return driver;
			}
		}
		throw Messages.problem("database.noDriver", scheme(url));
	}

	private static Connection connect(Driver driver, DataSource.Table source, DatabaseAccess access)
			throws SQLException, DatasetException {
		Properties properties = new Properties();
		if (!source.user().isEmpty()) {
			properties.setProperty("user", source.user());
		}
		access.password().ifPresent(password -> properties.setProperty("password", password));
		boolean duckdb = source.url().startsWith("jdbc:duckdb:");
		if (duckdb) {
			properties.setProperty("duckdb.read_only", "true");
			properties.setProperty("jdbc_stream_results", "true");
			properties.setProperty("autoload_known_extensions", "false");
			properties.setProperty("enable_external_access", "false");
		}
		Connection connection = driver.connect(source.url(), properties);
		if (connection == null) {
			throw Messages.problem("database.noDriver", scheme(source.url()));
		}
		if (!duckdb) {
			// Without this, drivers such as PostgreSQL's fetch the whole result at once.
			connection.setAutoCommit(false);
			connection.setReadOnly(true);
		}
		return connection;
	}

	private static String scheme(String url) {
		String[] parts = url.split(":", 3);
		return parts[0] + ":" + parts[1];
	}

	private static URL[] urls(List<Path> jars) throws DatasetException {
		URL[] urls = new URL[jars.size()];
		for (int i = 0; i < urls.length; i++) {
			try {
				urls[i] = jars.get(i).toUri().toURL();
			} catch (MalformedURLException e) {
				throw Messages.problem(e, "file.unreadable", jars.get(i).toString(), String.valueOf(e.getMessage()));
			}
		}
		return urls;
	}

	private static void close(URLClassLoader loader) throws SQLException {
		if (loader != null) {
			try {
				loader.close();
			} catch (IOException e) {
				throw new SQLException(e);
			}
		}
	}
}
