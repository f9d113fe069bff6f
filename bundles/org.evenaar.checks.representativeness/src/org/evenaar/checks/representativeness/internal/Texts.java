package org.evenaar.checks.representativeness.internal;

import org.evenaar.rules.MessageCatalog;

/** The words of this bundle. */
final class Texts {

	static final MessageCatalog CATALOG = new MessageCatalog(Texts.class, "messages");

	private Texts() {
	}
}
