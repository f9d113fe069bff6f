package org.evenaar.checks.validation.internal;

import org.evenaar.rules.MessageCatalog;

/** The words of this bundle. */
final class ValidationTexts {

	static final MessageCatalog CATALOG = new MessageCatalog(ValidationTexts.class, "messages");

	private ValidationTexts() {
	}
}
