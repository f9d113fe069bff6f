package org.evenaar.instrument.internal.exchange.redcap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.instrument.internal.exchange.Wording;
import org.evenaar.instrument.internal.exchange.csv.CsvTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;

/** Reads a data dictionary of REDCap; each of its forms is an instrument. */
public final class RedcapReader {

	private final ReadJob job;

	public RedcapReader(ReadJob job) {
		this.job = job;
	}

	/** @return true where the header is that of a data dictionary */
	public static boolean claims(List<String> header) {
		Map<RedcapColumn, Integer> columns = RedcapColumn.in(header);
		return columns.containsKey(RedcapColumn.VARIABLE) && columns.containsKey(RedcapColumn.TYPE) && columns.containsKey(RedcapColumn.LABEL);
	}

	/** @return true where the header is that of data from REDCap rather than of its dictionary */
	public static boolean isData(List<String> header) {
		return header.stream().anyMatch(name -> name.equals("record_id") || name.startsWith("redcap_") || name.equals("study_id"))
				|| header.stream().filter(name -> name.endsWith("_complete")).count() > 0;
	}

	public List<Instrument> read(CsvTable table) throws InstrumentException {
		Map<RedcapColumn, Integer> columns = RedcapColumn.in(table.header());
		Map<String, List<RedcapField>> forms = new LinkedHashMap<>();
		Map<String, Text> names = new HashMap<>();
		for (CsvTable.Row row : table.rows()) {
			RedcapField field = new RedcapField(row, columns);
			if (field.variable().isEmpty()) {
				throw job.problemAt(field.place(), "redcap.variable");
			}
			Text first = names.putIfAbsent(field.variable(), field.place());
			if (first != null) {
				throw job.problemAt(field.place(), "id.twice", field.variable(), first);
			}
			String form = field.get(RedcapColumn.FORM);
			forms.computeIfAbsent(form.isEmpty() ? job.stem() : form, f -> new ArrayList<>()).add(field);
		}
		List<Instrument> instruments = new ArrayList<>();
		for (Map.Entry<String, List<RedcapField>> form : forms.entrySet()) {
			form(form.getKey(), form.getValue()).ifPresent(instruments::add);
		}
		if (instruments.isEmpty()) {
			throw job.problem("file.noItems");
		}
		tellOfForms(instruments);
		return instruments;
	}

	private void tellOfForms(List<Instrument> instruments) {
		if (instruments.size() > 1) {
			job.remark(Text.EMPTY, "redcap.forms", instruments.size());
		}
	}

	private Optional<Instrument> form(String name, List<RedcapField> fields) throws InstrumentException {
		String language = Assembler.language(fields.stream().map(field -> Wording.fromMarkup(field.get(RedcapColumn.LABEL))).toList());
		Assembler assembler = new Assembler(job, Wording.plain(name));
		Assembler.local(assembler.instrument().getNames(), language, Wording.fromId(name));
		RedcapForm form = new RedcapForm(job, assembler, language);
		for (RedcapField field : fields) {
			form.add(field);
		}
		form.score();
		if (assembler.instrument().getItems().isEmpty()) {
			job.remark(fields.getFirst().place(), "redcap.emptyForm", name);
			return Optional.empty();
		}
		return Optional.of(assembler.finish());
	}

	/** One row of the dictionary. */
	record RedcapField(CsvTable.Row row, Map<RedcapColumn, Integer> columns) {

		String get(RedcapColumn column) {
			return row.get(columns.getOrDefault(column, -1));
		}

		String variable() {
			return Wording.plain(get(RedcapColumn.VARIABLE));
		}

		Text place() {
			return Sentences.line(row.line());
		}
	}
}
