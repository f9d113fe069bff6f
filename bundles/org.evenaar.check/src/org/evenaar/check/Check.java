package org.evenaar.check;

import java.util.List;

/**
 * Looks at one document and says what it sees. A check is stateless and cheap to make: one object serves any number
 * of documents at the same time. It reads the document through its context and changes nothing. What it is called
 * and what its findings weigh stands in plugin.xml, at the extension point org.evenaar.check.checks, and can be
 * read without loading the class.
 */
@FunctionalInterface
public interface Check {

	/**
	 * @param context the document, and what helps to make findings about it
	 * @return the findings in any order; empty for none. A hit that an exception holds back is returned as well, see
	 *         {@link Finding#suppressedBy()}.
	 */
	List<Finding> run(CheckContext context);
}
