package org.evenaar.instrument.internal.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.instrument.internal.registry.Fields.Ages;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Respondent;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.yaml.Yaml;
import org.evenaar.rules.yaml.Yaml.Mapping;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the YAML tree of one file into an instrument: its parts here, what is known about it in StatementParser. */
public final class InstrumentParser {

	public static final String FORMAT = "evenaar-instrument";

	private static final Set<String> KEYS = Set.of("format", "version", "id", "abbreviation", "names", "mentions", "edition",
			"purpose", "ages", "respondents", "stated-items", "licence", "texts-free", "languages", "answers", "items", "scales",
			"cut-offs", "studies", "inquiries", "alternatives", "sources", "remarks");
	private static final Set<String> LANGUAGE_KEYS = Set.of("id", "language", "title", "remark");
	private static final Set<String> ANSWER_KEYS = Set.of("value", "score", "text");
	private static final Set<String> ITEM_KEYS = Set.of("id", "number", "kind", "heading", "topic", "text", "answers", "reverse",
			"required", "range", "skip", "note");
	private static final Set<String> SCALE_KEYS = Set.of("id", "name", "scoring", "rule", "range", "items");
	private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

	private final Fields fields;
	private final Yaml yaml;
	private final Instrument instrument = FACTORY.createInstrument();
	private final Parts<LanguageVersion> versions = new Parts<>(instrument.getLanguageVersions(), LanguageVersion::getId);
	private final Parts<OptionSet> optionSets = new Parts<>(instrument.getOptionSets(), OptionSet::getId);
	private final Parts<Item> items = new Parts<>(instrument.getItems(), Item::getId);

	/** @param problems whatever is wrong is put in here; then what is parsed is of no use */
	public InstrumentParser(String file, List<PackProblem> problems) {
		fields = new Fields(file, problems);
		yaml = fields.yaml();
	}

	public Instrument parse(Node root) {
		Mapping file = yaml.mapping(root, KEYS, "instrument");
		if (!FORMAT.equals(fields.string(file, "format"))) {
			yaml.problem(fields.line(file, "format"), "yaml.format", Texts.shortened(fields.string(file, "format")));
			return instrument;
		}
		if (!"1".equals(fields.string(file, "version"))) {
			yaml.problem(fields.line(file, "version"), "yaml.version", Texts.shortened(fields.string(file, "version")));
			return instrument;
		}
		head(file);
		each(file, "languages", this::language, instrument.getLanguageVersions(), LanguageVersion::getId);
		answers(file);
		each(file, "items", this::item, instrument.getItems(), Item::getId);
		each(file, "scales", this::scale, instrument.getScales(), Scale::getId);
		new StatementParser(fields, instrument, versions, items).parse(file);
		return instrument;
	}

	private void head(Mapping file) {
		yaml.required(file, "id", "instrument");
		instrument.setId(fields.string(file, "id"));
		if (!instrument.getId().matches("[a-z][a-z0-9-]{1,59}")) {
			yaml.problem(fields.line(file, "id"), "yaml.instrumentId", Texts.shortened(instrument.getId()));
		}
		yaml.required(file, "names", "instrument");
		fields.texts(file, "names", instrument.getNames());
		instrument.setAbbreviation(fields.string(file, "abbreviation"));
		instrument.getMentions().addAll(yaml.strings(file, "mentions"));
		instrument.setVersion(fields.string(file, "edition"));
		fields.texts(file, "purpose", instrument.getPurposes());
		Ages ages = fields.ages(file);
		instrument.setAgeFrom(ages.from());
		instrument.setAgeTo(ages.to());
		for (Node node : yaml.list(file, "respondents")) {
			String code = yaml.string(node, "");
			Respondent respondent = Respondent.get(code);
			if (respondent == null) {
				yaml.notOneOf(Yaml.line(node), code, Respondent.VALUES.stream().map(Respondent::getLiteral).toList());
			} else {
				instrument.getRespondents().add(respondent);
			}
		}
		instrument.setStatedItems(fields.count(file, "stated-items"));
		instrument.setLicence(fields.string(file, "licence"));
		instrument.setTextsFree(yaml.flag(file, "texts-free"));
		instrument.getRemarks().addAll(yaml.strings(file, "remarks"));
	}

	/** Reads the elements of a list, whose ids differ. */
	private <T> void each(Mapping file, String key, Function<Node, T> read, List<T> into, Function<T, String> id) {
		Set<String> seen = new HashSet<>();
		for (Node node : yaml.list(file, key)) {
			T element = read.apply(node);
			if (!seen.add(id.apply(element))) {
				fields.problem(node, "yaml.idTwice", Texts.shortened(id.apply(element)), key);
			}
			into.add(element);
		}
	}

	private LanguageVersion language(Node node) {
		Mapping mapping = yaml.mapping(node, LANGUAGE_KEYS, "languages");
		LanguageVersion version = FACTORY.createLanguageVersion();
		version.setId(fields.id(mapping, "languages"));
		yaml.required(mapping, "language", "languages");
		version.setLanguage(fields.string(mapping, "language"));
		if (!version.getLanguage().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
			yaml.problem(fields.line(mapping, "language"), "yaml.language", Texts.shortened(version.getLanguage()));
		}
		version.setTitle(fields.string(mapping, "title"));
		version.setRemark(fields.string(mapping, "remark"));
		return version;
	}

	private void answers(Mapping file) {
		Node node = file.values().get("answers");
		Map<String, Node> sets = node == null ? Map.of() : yaml.mapping(node, Set.of(), "answers").values();
		sets.forEach((id, answers) -> {
			OptionSet set = FACTORY.createOptionSet();
			set.setId(id);
			yaml.list(answers).forEach(answer -> set.getOptions().add(answer(answer, set.getOptions().size())));
			instrument.getOptionSets().add(set);
		});
	}

	private ResponseOption answer(Node node, int place) {
		Mapping mapping = yaml.mapping(node, ANSWER_KEYS, "answers");
		ResponseOption option = FACTORY.createResponseOption();
		option.setValue(yaml.string(mapping, "value", String.valueOf(place)));
		option.setScored(mapping.has("score") && !"none".equals(fields.string(mapping, "score")));
		option.setScore(option.isScored() ? fields.number(mapping, "score", 0) : 0);
		versionTexts(mapping, option.getTexts());
		return option;
	}

	private void versionTexts(Mapping mapping, List<VersionText> texts) {
		Node node = mapping.values().get("text");
		if (node == null) {
			return;
		}
		yaml.mapping(node, Set.of(), "text").values().forEach((version, written) -> {
			Optional<LanguageVersion> found = versions.find(version);
			if (found.isEmpty()) {
				fields.problem(written, "yaml.reference", Texts.shortened(version), "languages");
			}
			VersionText text = FACTORY.createVersionText();
			found.ifPresent(text::setVersion);
			text.setText(yaml.string(written, ""));
			texts.add(text);
		});
	}

	private Item item(Node node) {
		Mapping mapping = yaml.mapping(node, ITEM_KEYS, "items");
		Item item = FACTORY.createItem();
		item.setId(fields.id(mapping, "items"));
		item.setNumber(fields.string(mapping, "number"));
		item.setKind(fields.choice(mapping, "kind", ItemKind.CHOICE, ItemKind.VALUES));
		item.setHeading(fields.string(mapping, "heading"));
		fields.texts(mapping, "topic", item.getTopics());
		versionTexts(mapping, item.getTexts());
		item.setOptions(fields.reference(mapping, "answers", optionSets::find));
		item.setReverse(yaml.flag(mapping, "reverse"));
		item.setRequired(yaml.flag(mapping, "required"));
		fields.range(mapping, "range").ifPresent(range -> {
			item.setBounded(true);
			item.setMinimum(range[0]);
			item.setMaximum(range[1]);
		});
		item.setSkip(fields.string(mapping, "skip"));
		item.setNote(fields.string(mapping, "note"));
		return item;
	}

	private Scale scale(Node node) {
		Mapping mapping = yaml.mapping(node, SCALE_KEYS, "scales");
		Scale scale = FACTORY.createScale();
		scale.setId(fields.id(mapping, "scales"));
		fields.texts(mapping, "name", scale.getNames());
		scale.setScoring(fields.choice(mapping, "scoring", Scoring.SUM, Scoring.VALUES));
		scale.setScoringRule(fields.string(mapping, "rule"));
		fields.range(mapping, "range").ifPresent(range -> {
			scale.setBounded(true);
			scale.setMinimum(range[0]);
			scale.setMaximum(range[1]);
		});
		scale.getItems().addAll(fields.references(mapping, "items", items::find));
		return scale;
	}
}
