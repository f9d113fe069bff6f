package org.evenaar.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.evenaar.report.ReportFile;

/** Brings results to the screen and to files. */
record Results(Session session) {

	/** Text goes out in the encoding of the terminal, data in UTF-8 as their forms demand. */
	void print(boolean text, ReportFile.Content content) throws IOException {
		var out = session.surroundings().out();
		if (text) {
			var bytes = new ByteArrayOutputStream();
			content.writeTo(bytes);
			out.print(bytes.toString(StandardCharsets.UTF_8));
		} else {
			content.writeTo(out);
		}
		out.flush();
	}

	/** @return false where it could not be written, which is said */
	boolean write(OutputFile file, ReportFile.Content content) {
		try {
			file.write(content);
			session.say("report.written", file.name());
			return true;
		} catch (IOException e) {
			session.services().log(e);
			session.say("output.failed", file.name());
			return false;
		}
	}
}
