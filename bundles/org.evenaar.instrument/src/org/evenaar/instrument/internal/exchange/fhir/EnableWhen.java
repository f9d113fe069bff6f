package org.evenaar.instrument.internal.exchange.fhir;

import java.util.Optional;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Condition;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;

/** One enableWhen: the answer to an item under which another is asked. */
final class EnableWhen {

	private EnableWhen() {
	}

	static Condition.Part read(Node when, ReadJob job) throws InstrumentException {
		String question = when.text("question");
		Optional<Node> answer = when.any("answer");
		String operator = when.text("operator");
		boolean exists = operator.equals("exists") || operator.isEmpty() && !when.text("hasAnswer").isEmpty();
		if (question.isEmpty() || answer.isEmpty() && !exists) {
			throw job.problemAt(Sentences.path(when.path()), "fhir.enableWhenPart");
		}
		if (exists) {
			boolean absent = answer.map(Node::value).orElse(when.text("hasAnswer")).equals("false");
			return new Condition.Part(question, absent ? "not exists" : "exists", "", false);
		}
		Node value = answer.get();
		String text = switch (value.name()) {
		case "answerCoding" -> value.text("code").isEmpty() ? value.text("display") : value.text("code");
		case "answerQuantity" -> value.text("value");
		case "answerReference" -> value.text("reference");
		default -> value.value();
		};
		boolean literal = value.name().equals("answerInteger") || value.name().equals("answerDecimal") || value.name().equals("answerBoolean")
				|| value.name().equals("answerQuantity");
		return new Condition.Part(question, operator.isEmpty() ? "=" : operator, text.replace("'", "’"), !literal);
	}

	/** @param item the item whose answer is looked at */
	static void write(Node node, Condition.Part part, Item item) {
		Node when = node.add("enableWhen").with("question", part.item());
		boolean absent = part.operator().equals("not exists");
		when.with("operator", absent ? "exists" : part.operator());
		if (part.operator().endsWith("exists")) {
			when.literal("answerBoolean", absent ? "false" : "true");
		} else if (part.quoted() && item.getKind() == ItemKind.CHOICE) {
			when.add("answerCoding").with("code", part.answer());
		} else if (part.quoted()) {
			when.with("answerString", part.answer());
		} else if (part.answer().equals("true") || part.answer().equals("false")) {
			when.literal("answerBoolean", part.answer());
		} else {
			when.literal("answerDecimal", part.answer());
		}
	}
}
