package org.evenaar.instrument.internal.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.evenaar.instrument.internal.exchange.Answer;
import org.evenaar.instrument.internal.exchange.Numbers;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.rules.Text;

/** The answers of items: options of their own, or a value set in the same file. */
final class AnswerLists {

	private final ReadJob job;
	private final Map<String, Node> sets = new HashMap<>();
	private final Map<String, Node> systems = new HashMap<>();

	/** @param resources those in the file: contained ones, and those beside the questionnaire in a bundle */
	AnswerLists(ReadJob job, List<Node> resources) {
		this.job = job;
		for (Node resource : resources) {
			Map<String, Node> kind = switch (resource.text("resourceType")) {
			case "ValueSet" -> sets;
			case "CodeSystem" -> systems;
			default -> new HashMap<>();
			};
			kind.put('#' + resource.text("id"), resource);
			kind.put(resource.text("url"), resource);
		}
	}

	/** @return the id of the value set in the file that holds the answers; empty where they are the item's own */
	Optional<Node> set(Node item) {
		String reference = reference(item);
		int version = reference.indexOf('|');
		return reference.isEmpty() ? Optional.empty() : Optional.ofNullable(sets.get(version < 0 ? reference : reference.substring(0, version)));
	}

	private static String reference(Node item) {
		String r4 = item.text("answerValueSet");
		return r4.isEmpty() ? item.child("options").map(old -> old.text("reference")).orElse("") : r4;
	}

	List<Answer> answers(Node item, Translations languages) {
		List<Answer> answers = new ArrayList<>();
		for (Node option : item.children()) {
			if (option.name().equals("answerOption") || option.name().equals("option")) {
				option.any("value").flatMap(value -> answer(option, value, languages)).ifPresent(answers::add);
			}
		}
		set(item).ifPresent(found -> fromSet(found, languages, answers));
		if (answers.isEmpty() && !reference(item).isEmpty()) {
			job.remark(Sentences.path(item.path()), "fhir.answersElsewhere", reference(item));
		}
		return distinct(answers, Sentences.path(item.path()));
	}

	/** A code may stand there twice, from two code systems; where the texts differ, a number tells them apart. */
	private List<Answer> distinct(List<Answer> answers, Text place) {
		Map<String, Answer> distinct = new LinkedHashMap<>();
		for (Answer answer : answers) {
			Answer known = distinct.putIfAbsent(answer.value(), answer);
			if (known != null && !known.texts().equals(answer.texts())) {
				int number = 2;
				while (distinct.containsKey(answer.value() + '-' + number)) {
					number++;
				}
				String value = answer.value() + '-' + number;
				distinct.put(value, new Answer(value, answer.score(), answer.texts()));
				job.remark(place, "fhir.codeTwice", answer.value(), value);
			} else if (known != null) {
				job.remark(place, "fhir.answerTwice", answer.value());
			}
		}
		return List.copyOf(distinct.values());
	}

	private Optional<Answer> answer(Node option, Node value, Translations languages) {
		OptionalDouble score = score(option).or(() -> score(value)).map(OptionalDouble::of).orElse(OptionalDouble.empty());
		if (value.name().equals("valueCoding")) {
			return coded(value, score, languages);
		}
		if (value.value().isEmpty()) {
			return Optional.empty();
		}
		if (value.name().equals("valueInteger")) {
			return Optional.of(new Answer(value.value(), score.isPresent() ? score : Numbers.parse(value.value()), languages.versioned(Optional.of(value))));
		}
		return Optional.of(new Answer(value.value(), score, languages.versioned(Optional.of(value))));
	}

	/** A coding, or a concept of a value set. */
	private Optional<Answer> coded(Node coding, OptionalDouble score, Translations languages) {
		String code = coding.text("code").isEmpty() ? coding.text("display") : coding.text("code");
		Map<String, String> texts = new LinkedHashMap<>(languages.versioned(coding.child("display")));
		for (Node designation : coding.all("designation")) {
			String language = designation.text("language");
			String text = designation.text("value");
			if (!language.isEmpty() && !text.isEmpty()) {
				texts.putIfAbsent(languages.version(language), text);
			}
		}
		return code.isEmpty() ? Optional.empty() : Optional.of(new Answer(code, score, texts));
	}

	private void fromSet(Node set, Translations languages, List<Answer> answers) {
		set.child("expansion").ifPresent(expansion -> concepts(expansion.all("contains"), languages, answers));
		if (!answers.isEmpty()) {
			return;
		}
		for (Node include : set.child("compose").map(compose -> compose.all("include")).orElse(List.of())) {
			List<Node> concepts = include.all("concept");
			Node system = systems.get(include.text("system"));
			if (concepts.isEmpty() && system != null && include.child("filter").isEmpty()) {
				concepts = system.all("concept");
			}
			concepts(concepts, languages, answers);
		}
	}

	private void concepts(List<Node> concepts, Translations languages, List<Answer> answers) {
		for (Node concept : concepts) {
			OptionalDouble score = score(concept).map(OptionalDouble::of).orElse(OptionalDouble.empty());
			coded(concept, score, languages).ifPresent(answers::add);
		}
	}

	private static Optional<Double> score(Node element) {
		Optional<Node> own = element.extension(Fhir.SCORES).flatMap(extension -> extension.any("value"));
		Optional<Node> property = element.all("property").stream().filter(p -> p.text("code").equals("itemWeight") || p.text("code").equals("ordinalValue"))
				.findFirst().flatMap(p -> p.any("value"));
		OptionalDouble score = own.or(() -> property).map(value -> Numbers.parse(value.value())).orElse(OptionalDouble.empty());
		return score.isPresent() ? Optional.of(score.getAsDouble()) : Optional.empty();
	}
}
