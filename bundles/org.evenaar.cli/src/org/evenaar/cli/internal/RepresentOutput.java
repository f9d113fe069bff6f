package org.evenaar.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.evenaar.representation.render.RepresentationFormat;

/**
 * Where results go.
 *
 * @param screen  the form on the screen
 * @param form    the form of the file
 * @param file    the file; empty where none is wanted
 * @param weights the file with weights; empty where none is wanted
 */
record RepresentOutput(RepresentationFormat screen, RepresentationFormat form, Optional<OutputFile> file,
		Optional<OutputFile> weights) {

	static RepresentOutput of(String format, String output, String weights, Session session) throws UsageException {
		List<String> ids = Arrays.stream(RepresentationFormat.values()).map(RepresentationFormat::id).toList();
		Optional<RepresentationFormat> wanted = format == null ? Optional.empty()
				: RepresentationFormat.of(Values.oneOf("--format", format, ids));
		Optional<OutputFile> table = file(weights, session);
		if (output == null) {
			if (wanted.isPresent() && wanted.get() == RepresentationFormat.DOCX) {
				throw new UsageException("represent.docx");
			}
			return new RepresentOutput(wanted.orElse(RepresentationFormat.TEXT), RepresentationFormat.TEXT, Optional.empty(), table);
		}
		Optional<RepresentationFormat> form = wanted.or(() -> RepresentationFormat.ofFile(output));
		if (form.isEmpty()) {
			throw new UsageException("output.ending", output,
					Texts.choice(Arrays.stream(RepresentationFormat.values()).map(each -> '.' + each.ending()).toList()));
		}
		return new RepresentOutput(RepresentationFormat.TEXT, form.get(), file(output, session), table);
	}

	private static Optional<OutputFile> file(String name, Session session) throws UsageException {
		if (name == null) {
			return Optional.empty();
		}
		OutputFile file = new OutputFile(name, session.path(name));
		file.require();
		return Optional.of(file);
	}
}
