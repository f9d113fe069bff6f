package org.evenaar.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.RendererRegistry;

/**
 * Which reports go where.
 *
 * @param screen  the form of what goes to standard output
 * @param form    the form of the file
 * @param file    the file, or empty for none
 * @param unasked true where the file is written without anybody asking for it
 */
record ReportPlan(RendererDescriptor screen, RendererDescriptor form, Optional<OutputFile> file, boolean unasked) {

	static final String TEXT = "text";

	/** The last part of the names of reports written unasked; in folders such files are passed over. */
	static final String OWN_ENDING = ".evenaar.html";
	private static final String OF_MANY = "evenaar-report.html";
	private static final String USUAL = "html";

	static ReportPlan of(CheckOrder order, Session session) throws UsageException {
		RendererRegistry renderers = session.services().renderers();
		RendererDescriptor text = renderer(renderers, TEXT);
		if (order.output() != null) {
			var file = new OutputFile(order.output(), session.path(order.output()));
			file.require();
			RendererDescriptor form = order.format() == null ? byEnding(renderers, order.output())
					: renderer(renderers, order.format());
			return new ReportPlan(text, form, Optional.of(file), false);
		}
		if (order.format() != null) {
			RendererDescriptor form = renderer(renderers, order.format());
			return new ReportPlan(form, form, Optional.empty(), false);
		}
		Optional<RendererDescriptor> usual = renderers.renderer(USUAL);
		if (order.noReport() || usual.isEmpty()) {
			return new ReportPlan(text, text, Optional.empty(), false);
		}
		String name = usualName(order, session);
		return new ReportPlan(text, usual.get(), Optional.of(new OutputFile(name, session.path(name))), true);
	}

	/** @return true for files in folders that are reports of this program, not documents */
	static boolean isOwnReport(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(OWN_ENDING) || name.equals(OF_MANY);
	}

	private static String usualName(CheckOrder order, Session session) throws UsageException {
		Path only = session.path(order.inputs().getFirst());
		if (order.inputs().size() > 1 || Files.isDirectory(only) || only.getFileName() == null) {
			return OF_MANY;
		}
		String name = only.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return (dot > 0 ? name.substring(0, dot) : name) + OWN_ENDING;
	}

	private static RendererDescriptor renderer(RendererRegistry renderers, String id) throws UsageException {
		List<String> ids = renderers.all().stream().map(RendererDescriptor::id).toList();
		return renderers.renderer(Values.oneOf("--format", id, ids)).orElseThrow();
	}

	private static RendererDescriptor byEnding(RendererRegistry renderers, String output) throws UsageException {
		String name = output.toLowerCase(Locale.ROOT);
		String usual = name.endsWith(".htm") ? name + "l" : name;
		Optional<RendererDescriptor> form = renderers.all().stream()
				.filter(each -> usual.endsWith("." + each.fileExtension())).findFirst();
		List<String> endings = renderers.all().stream().map(each -> "." + each.fileExtension()).toList();
		return form.orElseThrow(() -> new UsageException("output.ending", output, Texts.choice(endings)));
	}
}
