package org.evenaar.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results of a search go.
 *
 * @param form  text, json or csv
 * @param color whether found words are set off on the screen
 * @param file  the file; empty for the screen
 */
record SearchOutput(Form form, boolean color, Optional<OutputFile> file) {

	/** The form of results. */
	enum Form {
		TEXT, JSON, CSV
	}

	static SearchOutput of(String format, String output, boolean color, Session session) throws UsageException {
		String wanted = Values.oneOf("--format", format, List.of("text", "json", "csv"));
		Form form = Form.valueOf(wanted.toUpperCase(Locale.ROOT));
		if (output == null) {
			return new SearchOutput(form, color, Optional.empty());
		}
		OutputFile file = new OutputFile(output, session.path(output));
		file.require();
		boolean named = form == Form.TEXT && output.matches("(?i).*\\.(json|csv)");
		Form byName = named ? Form.valueOf(output.substring(output.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)) : form;
		return new SearchOutput(byName, false, Optional.of(file));
	}
}
