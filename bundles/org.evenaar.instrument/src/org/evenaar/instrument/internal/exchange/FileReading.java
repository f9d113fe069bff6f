package org.evenaar.instrument.internal.exchange;

import java.nio.file.Path;
import java.util.List;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.instrument.InstrumentProblem;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.exchange.ExchangeContext;
import org.evenaar.instrument.exchange.InstrumentFormat;
import org.evenaar.instrument.exchange.InstrumentReading;
import org.evenaar.instrument.internal.exchange.csv.CsvTable;
import org.evenaar.instrument.internal.exchange.csv.TemplateReader;
import org.evenaar.instrument.internal.exchange.fhir.JsonTree;
import org.evenaar.instrument.internal.exchange.fhir.QuestionnaireReader;
import org.evenaar.instrument.internal.exchange.fhir.XmlTree;
import org.evenaar.instrument.internal.exchange.limesurvey.LssReader;
import org.evenaar.instrument.internal.exchange.redcap.RedcapReader;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;

/** Reads one file, in whichever format it is. */
public final class FileReading {

	private final Path file;
	private final ExchangeContext context;
	private final ReadJob job;

	public FileReading(Path file, ExchangeContext context) {
		this.file = file;
		this.context = context;
		this.job = new ReadJob(String.valueOf(file.getFileName()), context);
	}

	public InstrumentReading read() throws InstrumentException {
		context.check();
		SourceBytes source = source();
		InstrumentFormat format = finder(source).find();
		List<Instrument> instruments = instruments(source, format);
		context.check();
		return new InstrumentReading(format, instruments, job.remarks());
	}

	public InstrumentFormat format() throws InstrumentException {
		return finder(source()).find();
	}

	private SourceBytes source() throws InstrumentException {
		return SourceBytes.read(file, job, context.limits().fileBytes());
	}

	private FormatFinder finder(SourceBytes source) {
		return new FormatFinder(job, source, String.valueOf(file.getFileName()));
	}

	private List<Instrument> instruments(SourceBytes source, InstrumentFormat format) throws InstrumentException {
		return switch (format) {
		case INSTRUMENT -> List.of(InstrumentFiles.read(file));
		case REGISTRY -> registry();
		case FHIR_JSON -> new QuestionnaireReader(job).read(JsonTree.read(source.text(), job));
		case FHIR_XML -> new QuestionnaireReader(job).read(XmlTree.read(source.xml(job), job));
		case LIMESURVEY -> new LssReader(job).read(source.xml(job));
		case REDCAP -> new RedcapReader(job).read(CsvTable.read(source.text(), job, Integer.MAX_VALUE));
		case CSV -> List.of(new TemplateReader(job).read(CsvTable.read(source.text(), job, Integer.MAX_VALUE)));
		};
	}

	private List<Instrument> registry() throws InstrumentException {
		InstrumentRegistry registry = InstrumentRegistry.of(List.of()).with(file);
		if (registry.instruments().isEmpty()) {
			throw job.problem("file.noInstrument");
		}
		for (InstrumentProblem problem : registry.problems()) {
			job.remark(Text.EMPTY, "registry.problem", problem.text());
		}
		return registry.instruments();
	}
}
