package org.evenaar.instrument.internal.exchange.redcap;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Answer;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Wording;
import org.evenaar.rules.Text;

/** Answers as REDCap writes them: "0, Never | 1, Now and then, or often". Only the first comma parts value and label. */
final class RedcapChoices {

	private RedcapChoices() {
	}

	static List<Answer> read(String choices, String language, ReadJob job, Text place) throws InstrumentException {
		List<Answer> answers = new ArrayList<>();
		for (String choice : choices.split(choices.indexOf('|') < 0 && choices.indexOf('\n') > 0 ? "\n" : "\\|")) {
			job.step();
			String plain = choice.strip();
			if (plain.isEmpty()) {
				continue;
			}
			int comma = plain.indexOf(',');
			if (comma < 0) {
				job.remark(place, "redcap.choice", plain);
			}
			String value = comma < 0 ? plain : plain.substring(0, comma).strip();
			String label = Wording.fromMarkup(comma < 0 ? plain : plain.substring(comma + 1));
			answers.add(Answer.coded(Wording.plain(value), language, label));
		}
		return answers;
	}
}
