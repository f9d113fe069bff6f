package org.evenaar.instrument.internal.exchange.limesurvey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.ScaleScoring;
import org.evenaar.instrument.internal.exchange.Wording;
import org.evenaar.instrument.internal.exchange.limesurvey.LssTables.Row;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.rules.Text;

/** Reads the structure of a LimeSurvey survey (.lss). */
public final class LssReader {

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

	private final ReadJob job;

	public LssReader(ReadJob job) {
		this.job = job;
	}

	public List<Instrument> read(String text) throws InstrumentException {
		LssTables tables = LssTables.read(text, job);
		if (!tables.kind().equals("Survey")) {
			throw job.problem("lss.kind", tables.kind());
		}
		LssSurvey survey = new LssSurvey(job, tables);
		Row facts = tables.rows("surveys").stream().findFirst().orElse(new Row(1, Map.of()));
		String sid = facts.get("sid");
		Assembler assembler = new Assembler(job, sid.isEmpty() ? job.stem() : "survey-" + sid);
		tables.languages().forEach(assembler::version);
		titles(assembler, tables);
		boolean rated = facts.get("assessments").equals("Y");
		LssItems items = new LssItems(job, assembler, survey, rated);
		for (LssQuestion question : survey.list()) {
			items.add(question);
		}
		scales(assembler.instrument(), items.formulas());
		if (rated) {
			total(assembler, tables);
		}
		if (!tables.rows("conditions").isEmpty()) {
			job.remark(tables.rows("conditions").getFirst().place(), "lss.conditions", tables.rows("conditions").size());
		}
		return List.of(assembler.finish());
	}

	private static void titles(Assembler assembler, LssTables tables) {
		for (String language : tables.languages()) {
			for (Row row : tables.rows("surveys_languagesettings")) {
				String title = Wording.fromMarkup(row.get("surveyls_title"));
				if (row.get("surveyls_language").equals(language) && !title.isEmpty()) {
					Assembler.local(assembler.instrument().getNames(), language, title);
					assembler.version(language).setTitle(title);
				}
			}
		}
	}

	/** Formulas name items by their codes, with or without an ending such as .NAOK. */
	private static void scales(Instrument instrument, Map<Scale, String> formulas) {
		Map<String, Item> items = new HashMap<>();
		instrument.getItems().forEach(item -> items.put(item.getId(), item));
		formulas.forEach((scale, formula) -> {
			Map<String, String> mentioned = new LinkedHashMap<>();
			Matcher matcher = NAME.matcher(formula);
			while (matcher.find()) {
				mentioned.put(matcher.group(), "");
			}
			ScaleScoring.score(scale, formula, items, List.copyOf(mentioned.keySet()));
		});
	}

	/** A survey with assessment adds up what its answers were given. */
	private void total(Assembler assembler, LssTables tables) throws InstrumentException {
		Instrument instrument = assembler.instrument();
		List<Item> counted = instrument.getItems().stream().filter(item -> item.getOptions() != null
				&& item.getOptions().getOptions().stream().anyMatch(option -> option.isScored() && option.getScore() != 0)).toList();
		if (counted.isEmpty()) {
			return;
		}
		Scale scale = assembler.scale("assessment", Text.EMPTY);
		scale.setScoring(Scoring.SUM);
		scale.getItems().addAll(counted);
		if (!tables.rows("assessments").isEmpty()) {
			job.remark(tables.rows("assessments").getFirst().place(), "lss.assessments", tables.rows("assessments").size());
		}
	}
}
