package org.evenaar.dataset.internal.sql;

import java.sql.SQLException;

/** A value has a NUL character in it, which other readers skip: the file has to be read row by row. */
final class NulException extends SQLException {

	private static final long serialVersionUID = 1L;

	NulException() {
		super("A value has a NUL character in it.");
	}
}
