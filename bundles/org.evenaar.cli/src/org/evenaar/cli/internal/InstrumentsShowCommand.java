package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;
import org.evenaar.rules.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what an instrument is made of; what is known of it for whom, the validate command shows. */
@Command(name = "show")
final class InstrumentsShowCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(arity = "1", paramLabel = "${bundle:label.instrument}", descriptionKey = "instrument")
	private String name;

	@Option(names = "--registry", paramLabel = "${bundle:label.file}")
	private List<String> registries = new ArrayList<>();

	@Mixin
	private Commands.Common common;

	InstrumentsShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		try {
			show(new InstrumentFinder(session, registries).find(name));
			return ExitCode.CLEAN;
		} catch (DatasetException e) {
			session.surroundings().err().println(e.text().in(session.language()));
			return ExitCode.INCOMPLETE;
		}
	}

	private void show(Instrument instrument) {
		Page page = new Page(session.surroundings().out(), session.surroundings().width());
		page.title(instrument.getId());
		page.line(of(InstrumentNames.of(instrument)));
		fact(page, "instruments.purpose", InstrumentNames.text(instrument.getPurposes()));
		fact(page, "instruments.licence", new Text(instrument.getLicence(), instrument.getLicence()));
		parts(page, "instruments.versions", instrument.getLanguageVersions().stream()
				.map((LanguageVersion version) -> version.getId() + ": " + of(InstrumentNames.of(version))).toList());
		parts(page, "instruments.scales", instrument.getScales().stream()
				.map((Scale scale) -> scale.getId() + ": " + session.text("instruments.scale", InstrumentNames.of(scale), scale.getItems().size())).toList());
		parts(page, "instruments.items", instrument.getItems().stream()
				.map((Item item) -> item.getId() + ": " + of(InstrumentNames.of(item))).toList());
		parts(page, "instruments.cutOffs", instrument.getCutOffs().stream()
				.map((CutOff cutOff) -> cutOff.getId() + ": " + of(InstrumentNames.of(cutOff))).toList());
		parts(page, "instruments.sources", instrument.getSources().stream().map(this::source).toList());
		page.line("");
		page.line(session.text("instruments.more", instrument.getStudies().size(), instrument.getId()));
	}

	private String source(Source source) {
		return source.getCitation() + ' ' + session.text(source.isVerified() ? "show.verified" : "show.unverified");
	}

	private void parts(Page page, String heading, List<String> lines) {
		if (!lines.isEmpty()) {
			page.heading(session.text(heading));
			lines.forEach(page::item);
		}
	}

	private void fact(Page page, String key, Text value) {
		if (!of(value).isEmpty()) {
			page.line(session.text(key, value));
		}
	}

	private String of(Text text) {
		return text.in(session.language());
	}
}
