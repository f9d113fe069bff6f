package org.evenaar.report;

import java.io.IOException;
import java.io.OutputStream;

import org.evenaar.check.RunResult;

/**
 * Writes what came of a run in one form. A renderer is stateless: one object serves any number of runs at the same
 * time. It reads the result and changes nothing, and it writes nowhere but to the stream it is given.
 */
@FunctionalInterface
public interface Renderer {

	/**
	 * @param result  what to write; its texts come from documents and rule packs of unknown makers and can hold anything
	 *                that Java strings can, from markup to halves of characters
	 * @param options language and extent; renderers leave alone what has no meaning in their form
	 * @param out     where to write, in UTF-8; flushed at the end and not closed
	 * @throws IOException where the stream does not take it
	 */
	void render(RunResult result, ReportOptions options, OutputStream out) throws IOException;
}
