package org.evenaar.instrument.internal.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Answer;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.Condition;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.rules.Text;

/** The items of a Questionnaire, in the order in which they are printed: groups become headings. */
final class ItemReader {

	private static final Set<String> CARRIED = Set.of("linkId", "prefix", "text", "type", "enableWhen", "enableBehavior", "required", "answerValueSet",
			"answerOption", "item", "extension", "option", "options", "answerConstraint", "id");
	/** The sum of the scores of all items, of all at the top, or of all of these but one or a few. */
	private static final Pattern SUM = Pattern.compile("%(?:resource|questionnaire)\\.(?<all>item|repeat\\(item\\)|descendants\\(\\))"
			+ "(?:\\.where\\((?<but>linkId ?!= ?'[^']{1,200}'(?: and linkId ?!= ?'[^']{1,200}'){0,50})\\))?\\.answer(?:\\.value)?\\.(?:weight|ordinal)\\(\\)\\.sum\\(\\)");
	private static final Pattern QUOTED = Pattern.compile("'([^']{1,200})'");

	private final ReadJob job;
	private final Assembler assembler;
	private final AnswerLists lists;
	private final Translations languages;
	private final Map<String, Text> linkIds = new HashMap<>();
	private final Map<Text, Condition> conditions = new HashMap<>();
	private final Map<Scale, String> formulas = new LinkedHashMap<>();
	private final List<Item> top = new ArrayList<>();

	/** What groups give to the items in them. */
	private record Around(String heading, String skip, int depth) {
	}

	ItemReader(ReadJob job, Assembler assembler, AnswerLists lists, Translations languages) {
		this.job = job;
		this.assembler = assembler;
		this.lists = lists;
		this.languages = languages;
	}

	void read(List<Node> items) throws InstrumentException {
		read(items, new Around("", "", 0));
	}

	private void read(List<Node> items, Around around) throws InstrumentException {
		for (Node node : items) {
			Text place = Sentences.path(node.path());
			if (around.depth > job.nesting()) {
				throw job.problemAt(place, "limit.nesting", job.nesting());
			}
			claim(node, place);
			String skip = skip(node, around, place);
			if (node.text("type").equals("group")) {
				String own = baseText(node);
				String heading = own.isEmpty() || around.heading.isEmpty() ? around.heading + own : around.heading + " › " + own;
				tellOfLoss(node, place);
				read(node.all("item"), new Around(heading, skip, around.depth + 1));
			} else {
				question(node, around, skip, place);
			}
		}
	}

	private void claim(Node node, Text place) throws InstrumentException {
		String linkId = node.text("linkId");
		if (linkId.isEmpty()) {
			throw job.problemAt(Sentences.path(node.path() + ".linkId"), "fhir.linkId");
		}
		Text first = linkIds.putIfAbsent(linkId, place);
		if (first != null) {
			throw job.problemAt(Sentences.path(node.path() + ".linkId"), "id.twice", linkId, first);
		}
	}

	private String baseText(Node node) {
		Map<String, String> texts = languages.local(node.child("text"));
		return texts.getOrDefault(languages.base(), texts.values().stream().findFirst().orElse(""));
	}

	private void question(Node node, Around around, String skip, Text place) throws InstrumentException {
		Optional<Node> formula = node.extension(Fhir.CALCULATED, Fhir.CALCULATED_OLD);
		if (formula.isPresent() && kind(node) == ItemKind.NUMBER) {
			scale(node, formula.get(), place);
			return;
		}
		Item item = assembler.item(node.text("linkId"), kind(node), place);
		languages.versioned(node.child("text")).forEach((version, text) -> assembler.text(item.getTexts(), version, text));
		if (item.getTexts().isEmpty()) {
			node.all("code").stream().findFirst().ifPresent(code -> Assembler.local(item.getTopics(), languages.base(), code.text("display")));
		}
		item.setHeading(around.heading);
		top.addAll(around.depth == 0 ? List.of(item) : List.of());
		item.setNumber(node.text("prefix"));
		item.setRequired(node.text("required").equals("true"));
		item.setSkip(skip);
		own(node, item);
		answers(node, item, place);
		if (item.getKind() == ItemKind.NUMBER) {
			assembler.bounds(item, extension(node, Fhir.MINIMUM), extension(node, Fhir.MAXIMUM), place);
		}
		tellOfLoss(node, place);
		inside(node, item, new Around(around.heading, skip, around.depth + 1));
	}

	/** Items inside a question follow it, but for help with the question, which is its note. */
	private void inside(Node node, Item item, Around around) throws InstrumentException {
		List<Node> questions = new ArrayList<>();
		for (Node child : node.all("item")) {
			if (child.text("type").equals("display") && isHelp(child) && item.getNote().isEmpty()) {
				claim(child, Sentences.path(child.path()));
				item.setNote(baseText(child));
			} else {
				questions.add(child);
			}
		}
		read(questions, around);
	}

	private static boolean isHelp(Node node) {
		return node.extension(Fhir.CONTROL).flatMap(control -> control.child("valueCodeableConcept")).map(concept -> concept.all("coding").stream()
				.anyMatch(coding -> Set.of("help", "inline", "flyover", "prompt", "unit", "lower", "upper").contains(coding.text("code")))).orElse(false);
	}

	private ItemKind kind(Node node) throws InstrumentException {
		boolean choices = node.children().stream().anyMatch(child -> child.name().startsWith("answer") && !child.name().equals("answerConstraint")
				|| child.name().equals("option"));
		return switch (node.text("type")) {
		case "display" -> ItemKind.DISPLAY;
		case "boolean", "choice", "coding", "open-choice" -> ItemKind.CHOICE;
		case "integer", "decimal", "quantity" -> choices ? ItemKind.CHOICE : ItemKind.NUMBER;
		case "string", "text", "date", "dateTime", "time", "url", "question" -> choices ? ItemKind.CHOICE : ItemKind.TEXT;
		case "attachment", "reference" -> ItemKind.TEXT;
		case "" -> throw job.problemAt(Sentences.path(node.path() + ".type"), "fhir.noItemType", node.text("linkId"));
		default -> throw job.problemAt(Sentences.path(node.path() + ".type"), "fhir.itemType", node.text("type"));
		};
	}

	private void own(Node node, Item item) {
		item.setReverse(extension(node, Fhir.REVERSE).equals("true"));
		for (Node extension : node.all("extension")) {
			if (extension.text("url").equals(Fhir.TOPIC)) {
				Assembler.local(item.getTopics(), Translations.part(extension, "lang"), Translations.part(extension, "content"));
			}
		}
	}

	private static String extension(Node node, String url) {
		return node.extension(url).flatMap(extension -> extension.any("value")).map(Node::value).orElse("");
	}

	private void answers(Node node, Item item, Text place) throws InstrumentException {
		if (item.getKind() != ItemKind.CHOICE) {
			return;
		}
		List<Answer> answers = lists.answers(node, languages);
		if (answers.isEmpty() && node.text("type").equals("boolean")) {
			answers = List.of(truth("true", 1, "Ja", "Yes"), truth("false", 0, "Nee", "No"));
		}
		if (answers.isEmpty()) {
			job.remark(place, "fhir.noAnswers", item.getId());
			return;
		}
		if (answers.stream().allMatch(answer -> answer.score().isEmpty()) && lists.set(node).flatMap(set -> set.extension(Fhir.ANSWERS)).isEmpty()) {
			job.remark(place, "fhir.noScores", item.getId());
		}
		Optional<Node> own = lists.set(node).filter(set -> set.extension(Fhir.ANSWERS).isPresent());
		item.setOptions(own.isPresent() ? named(extension(own.get(), Fhir.ANSWERS), answers, place) : assembler.options(answers, place));
		if (node.text("repeats").equals("true")) {
			job.remark(place, "fhir.repeats", item.getId());
		}
		if (node.text("type").equals("open-choice")) {
			job.remark(place, "fhir.open", item.getId());
		}
	}

	/** Sets that Evenaar wrote keep their ids. */
	private OptionSet named(String id, List<Answer> answers, Text place) throws InstrumentException {
		for (OptionSet set : assembler.instrument().getOptionSets()) {
			if (set.getId().equals(id)) {
				return set;
			}
		}
		return assembler.options(id, answers, place);
	}

	private Answer truth(String value, double score, String nl, String en) {
		return new Answer(value, OptionalDouble.of(score), Map.of(languages.version(languages.base()),
				languages.base().startsWith("nl") ? nl : en));
	}

	private void scale(Node node, Node formula, Text place) throws InstrumentException {
		Scale scale = assembler.scale(node.text("linkId"), place);
		languages.local(node.child("text")).forEach((language, text) -> Assembler.local(scale.getNames(), language, text));
		scale.setScoring(Scoring.OTHER);
		String expression = formula.any("value").map(value -> value.value().isEmpty() ? value.text("expression") : value.value()).orElse("");
		scale.setScoringRule(expression);
		formulas.put(scale, expression);
	}

	private String skip(Node node, Around around, Text place) throws InstrumentException {
		String own = extension(node, Fhir.SKIP);
		List<Node> whens = node.all("enableWhen");
		if (own.isEmpty() && !whens.isEmpty()) {
			List<Condition.Part> parts = new ArrayList<>();
			for (Node when : whens) {
				parts.add(EnableWhen.read(when, job));
			}
			Condition condition = new Condition(node.text("enableBehavior").equals("all"), parts);
			conditions.put(place, condition);
			own = condition.skip();
		}
		String expression = node.extension(Fhir.ENABLE_WHEN_EXPRESSION).flatMap(extension -> extension.child("valueExpression"))
				.map(value -> value.text("expression")).orElse("");
		if (own.isEmpty() && !expression.isEmpty()) {
			own = Condition.unless(expression);
		}
		return own.isEmpty() ? around.skip : around.skip.isEmpty() ? own : around.skip + "; " + own;
	}

	private void tellOfLoss(Node node, Text place) {
		Set<String> lost = new LinkedHashSet<>();
		for (Node child : node.children()) {
			boolean idle = child.value().equals("false") || child.name().equals("repeats") || child.name().equals("readOnly");
			if (!CARRIED.contains(child.name()) && !idle) {
				lost.add(child.name());
			}
		}
		if (lost.remove("code")) {
			job.remarkOnce(place, "fhir.code");
		}
		lost.forEach(name -> job.remark(place, "fhir.element", name));
		if (extension(node, Fhir.HIDDEN).equals("true")) {
			job.remark(place, "fhir.hidden", node.text("linkId"));
		}
	}

	/** To be called after the last item: conditions and formulas may name what stands below them. */
	void finish() throws InstrumentException {
		for (Map.Entry<Text, Condition> entry : conditions.entrySet()) {
			for (Condition.Part part : entry.getValue().parts()) {
				if (!linkIds.containsKey(part.item())) {
					throw job.problemAt(new Text(entry.getKey().nl() + ".enableWhen", entry.getKey().en() + ".enableWhen"), "fhir.enableWhen", part.item());
				}
			}
		}
		formulas.forEach(this::score);
	}

	private void score(Scale scale, String formula) {
		Set<Item> named = new LinkedHashSet<>();
		Matcher quoted = QUOTED.matcher(formula);
		while (quoted.find()) {
			assembler.find(quoted.group(1)).ifPresent(named::add);
		}
		Matcher sum = SUM.matcher(formula.strip());
		if (!sum.matches()) {
			scale.getItems().addAll(named);
			return;
		}
		scale.setScoring(Scoring.SUM);
		scale.setScoringRule("");
		for (Item item : sum.group("all").equals("item") ? top : assembler.instrument().getItems()) {
			if (!named.contains(item) && item.getOptions() != null && item.getOptions().getOptions().stream().anyMatch(ResponseOption::isScored)) {
				scale.getItems().add(item);
			}
		}
	}
}
