package org.evenaar.instrument.internal.exchange.fhir;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.evenaar.instrument.exchange.FhirVersion;
import org.evenaar.instrument.internal.exchange.Condition;
import org.evenaar.instrument.internal.exchange.NotCarried;
import org.evenaar.instrument.internal.exchange.Numbers;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LocalText;

/** Items of a Questionnaire; those under one heading stand in a group. */
final class ItemWriter {

	private final Instrument instrument;
	private final FhirVersion version;
	private final QuestionnaireWriter texts;
	private final NotCarried lost;
	private final Map<String, Item> items = new HashMap<>();

	ItemWriter(Instrument instrument, FhirVersion version, QuestionnaireWriter texts, NotCarried lost) {
		this.instrument = instrument;
		this.version = version;
		this.texts = texts;
		this.lost = lost;
		instrument.getItems().forEach(item -> items.put(item.getId(), item));
	}

	void write(Node root) {
		Node parent = root;
		String heading = "";
		int groups = 0;
		for (Item item : instrument.getItems()) {
			if (!item.getHeading().equals(heading)) {
				heading = item.getHeading();
				parent = heading.isEmpty() ? root : group(root, free("group-" + ++groups), heading);
			}
			item(parent, item);
		}
	}

	private static Node group(Node root, String linkId, String heading) {
		return root.add("item").with("linkId", linkId).with("text", heading).with("type", "group");
	}

	/** @return an id that no item has */
	private String free(String wanted) {
		String id = wanted;
		while (items.containsKey(id)) {
			id += "_";
		}
		return id;
	}

	private void item(Node parent, Item item) {
		Node node = parent.add("item");
		item.getTopics().forEach(topic -> topic(node, topic));
		if (item.isReverse()) {
			node.extend(Fhir.REVERSE).literal("valueBoolean", "true");
		}
		Optional<Condition> condition = Condition.of(item.getSkip()).filter(this::known);
		if (!item.getSkip().isEmpty() && !condition.map(this::isExact).orElse(false)) {
			node.extend(Fhir.SKIP).with("valueString", item.getSkip());
		}
		if (item.isBounded()) {
			node.extend(Fhir.MINIMUM).literal("valueDecimal", Numbers.text(item.getMinimum()));
			node.extend(Fhir.MAXIMUM).literal("valueDecimal", Numbers.text(item.getMaximum()));
		}
		node.with("linkId", item.getId()).with("prefix", item.getNumber());
		texts.versioned(node, "text", item.getTexts());
		node.with("type", type(item.getKind()));
		condition.ifPresent(shown -> condition(node, shown));
		if (item.isRequired()) {
			node.literal("required", "true");
		}
		if (item.getOptions() != null) {
			answers(node, item);
		}
		if (!item.getNote().isEmpty()) {
			note(node, item);
		}
	}

	private static void topic(Node node, LocalText topic) {
		QuestionnaireWriter.translation(node.extend(Fhir.TOPIC), topic.getLanguage(), topic.getText());
	}

	private void answers(Node node, Item item) {
		if (item.getKind() == ItemKind.CHOICE) {
			node.with("answerValueSet", '#' + texts.setId(item.getOptions()));
		} else {
			lost.remark(Sentences.path(item.getId()), "lost.answers", item.getId());
		}
	}

	private String type(ItemKind kind) {
		return switch (kind) {
		case CHOICE -> version == FhirVersion.R4 ? "choice" : "coding";
		case NUMBER -> "decimal";
		case TEXT -> "text";
		case DISPLAY -> "display";
		};
	}

	private void note(Node node, Item item) {
		Node help = node.add("item");
		help.extend(Fhir.CONTROL).add("valueCodeableConcept").add("coding").with("system", Fhir.CONTROL_CODES).with("code", "help");
		help.with("linkId", free(item.getId() + ".note")).with("text", item.getNote()).with("type", "display");
	}

	private boolean known(Condition condition) {
		return condition.parts().stream().allMatch(part -> items.containsKey(part.item()));
	}

	/** @return true where what enableWhen can say gives the same text again when it is read */
	private boolean isExact(Condition condition) {
		return condition.parts().stream().allMatch(part -> part.equals(fitting(part)));
	}

	private Condition.Part fitting(Condition.Part part) {
		ItemKind kind = items.get(part.item()).getKind();
		boolean number = kind == ItemKind.NUMBER && Numbers.parse(part.answer()).isPresent();
		return new Condition.Part(part.item(), part.operator(), part.answer(), !number && !part.operator().endsWith("exists"));
	}

	private void condition(Node node, Condition condition) {
		for (Condition.Part part : condition.parts()) {
			EnableWhen.write(node, fitting(part), items.get(part.item()));
		}
		if (condition.parts().size() > 1 || condition.all()) {
			node.with("enableBehavior", condition.all() ? "all" : "any");
		}
	}
}
