package org.evenaar.report.internal.html;

import java.io.IOException;
import java.io.OutputStream;

import org.evenaar.check.RunResult;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportOptions;

/** A report to read and print: one file that needs nothing else. */
public final class HtmlRenderer implements Renderer {

	@Override
	public void render(RunResult result, ReportOptions options, OutputStream out) throws IOException {
		out.write("<!DOCTYPE html>\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}
}
