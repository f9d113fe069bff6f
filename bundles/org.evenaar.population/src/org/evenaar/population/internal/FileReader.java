package org.evenaar.population.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationReadReport;
import org.evenaar.population.PopulationReading;
import org.evenaar.population.ReadChoices;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.rules.Text;

/** Finds out what kind of file it is and has the right reader read it. */
public final class FileReader {

	private final Remarks remarks = new Remarks();
	private final Path path;
	private final ReadChoices choices;
	private String format = "";
	private String encoding = "UTF-8";
	private long figures;

	private FileReader(Path path, ReadChoices choices) {
		this.path = path;
		this.choices = choices;
	}

	public static PopulationReading read(Path path, ReadChoices choices) throws PopulationException {
		var reader = new FileReader(path, choices);
		try {
			ReferencePopulation population = reader.population();
			Text format = Texts.text("format." + reader.format);
			return new PopulationReading(population,
					new PopulationReadReport(format, reader.encoding, reader.figures, reader.remarks.list()));
		} catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
			// Files come from anywhere; one that gets past all checks is still no reason to show a program's words.
			throw new PopulationException(Texts.text("read.broken", TextFile.name(path)), e);
		}
	}

	private ReferencePopulation population() throws PopulationException {
		String name = TextFile.name(path);
		String id = Naming.slug(name.replaceFirst("\\.[A-Za-z0-9]{1,10}$", ""));
		if (Files.isDirectory(path)) {
			return tidy(id, "odata", ODataTable.read(path, choices, remarks));
		}
		if (!Files.exists(path)) {
			throw new PopulationException(Texts.text("read.noFile", name));
		}
		TextFile file = TextFile.read(path);
		encoding = file.encoding();
		String start = file.text().stripLeading();
		if (start.startsWith("{") || start.startsWith("[")) {
			return tidy(id, "odata", ODataTable.read(path, choices, remarks));
		}
		if (start.startsWith("<")) {
			throw new PopulationException(Texts.text("read.markup", name));
		}
		if (PxFile.recognises(file)) {
			return tidy(id, "px", PxFile.read(file, remarks));
		}
		if (EurostatTsv.recognises(file)) {
			return tidy(id, "eurostat", EurostatTsv.read(file, remarks));
		}
		if (SdmxCsv.recognises(file)) {
			return tidy(id, "sdmx", SdmxCsv.read(file, remarks));
		}
		if (StatLineScreen.recognises(file)) {
			return tidy(id, "statline.screen", StatLineScreen.read(file, choices, remarks));
		}
		if (PlainCsv.recognises(file)) {
			return plain(id, file);
		}
		if (StatLineCsv.recognises(file)) {
			return tidy(id, "statline", StatLineCsv.read(file, choices, remarks));
		}
		throw new PopulationException(Texts.text("read.notRecognised", name));
	}

	private ReferencePopulation tidy(String id, String kind, RawTable table) throws PopulationException {
		format = kind;
		figures = table.cells.size();
		return Tidy.tidy(id, table, choices, remarks);
	}

	private ReferencePopulation plain(String id, TextFile file) throws PopulationException {
		format = "plain";
		Path beside = path.resolveSibling(path.getFileName().toString().replaceFirst("\\.[A-Za-z0-9]{1,10}$", "") + ".yaml");
		Optional<Metadata> metadata = Optional.empty();
		if (Files.isRegularFile(beside) && !beside.equals(path)) {
			Metadata read = Metadata.read(TextFile.read(beside));
			metadata = read.table().isEmpty() || read.table().toLowerCase(Locale.ROOT).equals(path.getFileName().toString().toLowerCase(Locale.ROOT))
					? Optional.of(read) : Optional.empty();
			remarks.add(Texts.text("remark.metadata", TextFile.name(beside)));
		}
		String own = metadata.map(Metadata::id).filter(one -> !one.isEmpty()).orElse(id);
		ReferencePopulation population = PlainCsv.read(own, file, metadata, remarks);
		figures = population.counts().cells().count();
		return population;
	}
}
