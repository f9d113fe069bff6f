package org.evenaar.instrument.internal.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.Numbers;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.rules.Text;

/** A Questionnaire of FHIR, or the Questionnaires in a Bundle, to instruments. */
public final class QuestionnaireReader {

	/** Elements that say nothing about the questions. */
	private static final Set<String> QUIET = Set.of("resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension", "url", "identifier",
			"version", "name", "title", "status", "experimental", "subjectType", "date", "publisher", "contact", "useContext", "jurisdiction", "purpose",
			"copyright", "approvalDate", "lastReviewDate", "effectivePeriod", "code", "item", "description", "derivedFrom", "versionAlgorithmString",
			"versionAlgorithmCoding", "copyrightLabel", "modifierExtension");
	private static final int LONGEST_ABBREVIATION = 12;

	private final ReadJob job;

	public QuestionnaireReader(ReadJob job) {
		this.job = job;
	}

	public List<Instrument> read(Node root) throws InstrumentException {
		String type = root.text("resourceType");
		if (type.isEmpty()) {
			throw job.problem("fhir.noType");
		}
		if (type.equals("Questionnaire")) {
			return List.of(questionnaire(root, List.of()));
		}
		if (!type.equals("Bundle")) {
			throw job.problem("fhir.wrongType", type);
		}
		List<Node> resources = root.all("entry").stream().flatMap(entry -> entry.child("resource").stream()).toList();
		List<Instrument> instruments = new ArrayList<>();
		for (Node resource : resources) {
			if (resource.text("resourceType").equals("Questionnaire")) {
				instruments.add(questionnaire(resource, resources));
			}
		}
		if (instruments.isEmpty()) {
			throw job.problem("fhir.emptyBundle");
		}
		return instruments;
	}

	private Instrument questionnaire(Node node, List<Node> beside) throws InstrumentException {
		Assembler assembler = new Assembler(job, id(node));
		Translations languages = languages(node, assembler);
		Instrument instrument = assembler.instrument();
		instrument.setVersion(node.text("version"));
		instrument.setLicence(node.text("copyright"));
		instrument.setAbbreviation(abbreviation(node));
		languages.local(node.child("title")).forEach((language, text) -> Assembler.local(instrument.getNames(), language, text));
		languages.local(node.child("purpose")).forEach((language, text) -> Assembler.local(instrument.getPurposes(), language, text));
		for (Node extension : node.all("extension")) {
			if (extension.text("url").equals(Fhir.MENTION)) {
				extension.any("value").ifPresent(mention -> instrument.getMentions().add(mention.value()));
			}
		}
		tellOfLoss(node);
		List<Node> resources = new ArrayList<>(beside);
		resources.addAll(node.all("contained"));
		ItemReader items = new ItemReader(job, assembler, new AnswerLists(job, resources), languages);
		items.read(node.all("item"));
		items.finish();
		scales(node, assembler, languages);
		return assembler.finish();
	}

	/** @return the id that Evenaar wrote down; empty where the file is from elsewhere */
	private static String ownId(Node node) {
		return node.all("identifier").stream().filter(identifier -> identifier.text("system").equals(Fhir.ID_SYSTEM)).findFirst()
				.map(identifier -> identifier.text("value")).orElse("");
	}

	private String id(Node node) {
		String url = node.text("url");
		for (String candidate : List.of(ownId(node), node.text("id"), node.text("name"), url.substring(url.lastIndexOf('/') + 1))) {
			if (!candidate.isBlank()) {
				return candidate;
			}
		}
		return job.stem();
	}

	private static String abbreviation(Node node) {
		String own = node.extension(Fhir.ABBREVIATION).flatMap(extension -> extension.any("value")).map(Node::value).orElse("");
		String name = node.text("name");
		boolean fits = ownId(node).isEmpty() && name.length() <= LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
		return !own.isEmpty() ? own : fits ? name : "";
	}

	/** Language versions are those that Evenaar wrote down, and any language in which there is a text. */
	private Translations languages(Node node, Assembler assembler) {
		Map<String, String> versions = new HashMap<>();
		for (Node extension : node.all("extension")) {
			String id = Translations.part(extension, "id");
			if (extension.text("url").equals(Fhir.VERSION) && !id.isEmpty()) {
				LanguageVersion version = assembler.version(id, Translations.part(extension, "language"));
				version.setTitle(Translations.part(extension, "title"));
				version.setRemark(Translations.part(extension, "remark"));
				versions.putIfAbsent(version.getLanguage(), id);
			}
		}
		String stated = node.text("language");
		return new Translations(stated.isEmpty() ? Assembler.language(texts(node, new ArrayList<>())) : stated, versions);
	}

	private static List<String> texts(Node node, List<String> texts) {
		texts.add(node.text(node.name().equals("item") ? "text" : "title"));
		for (Node item : node.all("item")) {
			if (texts.size() < 60) {
				texts(item, texts);
			}
		}
		return texts;
	}

	private void tellOfLoss(Node node) {
		for (Node child : node.children()) {
			if (!QUIET.contains(child.name())) {
				job.remark(Sentences.path(child.path()), "fhir.element", child.name());
			}
		}
		if (!node.all("code").isEmpty()) {
			job.remarkOnce(Sentences.path(node.all("code").getFirst().path()), "fhir.code");
		}
	}

	private void scales(Node node, Assembler assembler, Translations languages) throws InstrumentException {
		for (Node extension : node.all("extension")) {
			if (!extension.text("url").equals(Fhir.SCALE)) {
				continue;
			}
			Text place = Sentences.path(extension.path());
			Scale scale = assembler.scale(Translations.part(extension, "id"), place);
			Scoring scoring = Scoring.get(Translations.part(extension, "scoring"));
			scale.setScoring(scoring == null ? Scoring.OTHER : scoring);
			scale.setScoringRule(Translations.part(extension, "rule"));
			bounds(scale, extension);
			Map<String, String> names = new LinkedHashMap<>();
			for (Node part : extension.all("extension")) {
				if (part.text("url").equals("name")) {
					names.putIfAbsent(Translations.part(part, "lang"), Translations.part(part, "content"));
				} else if (part.text("url").equals("item")) {
					String item = part.any("value").map(Node::value).orElse("");
					scale.getItems().add(assembler.find(item).orElseThrow(() -> job.problemAt(place, "scale.item", scale.getId(), item)));
				}
			}
			names.forEach((language, text) -> Assembler.local(scale.getNames(), language, text));
		}
	}

	private static void bounds(Scale scale, Node extension) {
		var low = Numbers.parse(Translations.part(extension, "minimum"));
		var high = Numbers.parse(Translations.part(extension, "maximum"));
		if (low.isPresent() && high.isPresent()) {
			scale.setMinimum(low.getAsDouble());
			scale.setMaximum(high.getAsDouble());
			scale.setBounded(true);
		}
	}
}
