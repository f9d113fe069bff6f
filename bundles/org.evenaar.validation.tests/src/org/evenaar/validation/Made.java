package org.evenaar.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.rules.Text;
import org.evenaar.validation.render.ValidationFormat;

/** Instruments and answers for tests. The same seed makes the same answers. */
final class Made {

	private Made() {
	}

	/** @return an instrument of so many items, numbered from 1, without options */
	static Instrument instrument(int items) {
		Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();
		instrument.setId("made");
		instrument.setAbbreviation("MADE");
		InstrumentNames.set(instrument.getNames(), new Text("Lijst <b>", "List <b>"));
		for (int i = 1; i <= items; i++) {
			Item item = InstrumentFactory.eINSTANCE.createItem();
			item.setId("i" + i);
			item.setNumber(String.valueOf(i));
			instrument.getItems().add(item);
		}
		return instrument;
	}

	/**
	 * @param people  in each group, by its name
	 * @param options different answers to an item
	 * @return rows with the columns i1, i2 ..., group and ill
	 */
	static String answers(List<String> groups, int[] people, int items, int options, double unfair, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		StringBuilder rows = new StringBuilder();
		for (int i = 1; i <= items; i++) {
			rows.append("i").append(i).append(',');
		}
		rows.append("group,ill\n");
		for (int g = 0; g < people.length; g++) {
			for (int p = 0; p < people[g]; p++) {
				double trait = random.nextGaussian();
				for (int i = 0; i < items; i++) {
					int answer = 0;
					for (int step = 1; step < options; step++) {
						double odds = Math.exp(1.4 * trait + 0.2 * i - 0.9 * step + (g > 0 && i == 0 ? unfair : 0));
						answer += random.nextDouble() < odds / (1 + odds) ? 1 : 0;
					}
					rows.append(answer).append(',');
				}
				rows.append(groups.get(g)).append(',').append(random.nextDouble() < 1 / (1 + Math.exp(-2 * trait)) ? 1 : 0).append('\n');
			}
		}
		return rows.toString();
	}

	static ResponseResult result(Path folder, Instrument instrument, String rows, String reference, ValidationOptions options)
			throws Exception {
		ResponseFile file = ResponseFile.open(Files.writeString(folder.resolve("answers.csv"), rows));
		var mapping = ResponseMappings.suggest(instrument, file, "group", List.of("ill")).mapping();
		mapping.setReference(reference);
		ResponseMappings.criterion(mapping, file, "ill", List.of());
		Responses responses = new ResponseReader(instrument, file, mapping, Optional.empty(), options.purify()).read(() -> false, (done, total) -> {
			// Nobody looks.
		});
		return ResponseAnalysis.of(instrument, responses, options);
	}

	static Validation validation(Instrument instrument, ResponseResult result) {
		EvidenceTable evidence = EvidenceTable.of(instrument, List.of("turkish", "moroccan"), Optional.empty());
		return new Validation(evidence, List.of(), List.of(), false, Optional.ofNullable(result));
	}

	static String write(ValidationFormat form, ValidationPublication publication, String language) throws IOException {
		var out = new ByteArrayOutputStream();
		form.renderer(100).render(publication, Locale.of(language), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** @return numbers of people of a group by total score, from the scores themselves */
	static List<Long> people(Responses responses, String group) {
		List<Long> people = new ArrayList<>();
		responses.scores().get(group).scores().values().forEach(each -> people.add(each.all()));
		return people;
	}
}
