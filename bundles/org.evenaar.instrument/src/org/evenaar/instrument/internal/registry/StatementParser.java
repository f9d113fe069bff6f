package org.evenaar.instrument.internal.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.evenaar.instrument.Sources;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.instrument.internal.registry.Fields.Ages;
import org.evenaar.model.instrument.Alternative;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Direction;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.InquiryOutcome;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.MeasurementProperty;
import org.evenaar.model.instrument.Mode;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.Respondent;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.yaml.Yaml;
import org.evenaar.rules.yaml.Yaml.Mapping;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what is known about an instrument. Every statement names its source. */
final class StatementParser {

	private static final Set<String> SOURCE_KEYS = Set.of("cite", "doi", "url", "year", "verified", "remark");
	private static final Set<String> CUT_OFF_KEYS = Set.of("id", "scale", "at-least", "at-most", "above", "below", "groups", "sex",
			"ages", "language", "respondent", "purpose", "source", "verified");
	private static final Set<String> STUDY_KEYS = Set.of("id", "groups", "country", "language", "mode", "n", "ages", "property",
			"rating", "invariance", "items", "scale", "cut-off", "figures", "summary", "source", "verified", "year");
	private static final Set<String> FIGURE_KEYS = new TreeSet<>(Set.of("low", "high", "level", "label"));
	private static final Set<String> INQUIRY_KEYS = Set.of("groups", "date", "by", "where", "outcome", "remark", "source");
	private static final Set<String> ALTERNATIVE_KEYS = Set.of("instrument", "groups", "reason", "source");
	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
	private static final String FIRST_DAY = "-01-01";
	private static final int YEAR_DIGITS = 4;
	private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

	static {
		FigureKind.VALUES.forEach(kind -> FIGURE_KEYS.add(kind.getLiteral()));
	}

	private final Fields fields;
	private final Yaml yaml;
	private final Instrument instrument;
	private final Parts<LanguageVersion> versions;
	private final Parts<Item> items;
	private final Parts<Scale> scales;
	private final Parts<CutOff> cutOffs;
	private final Parts<Source> sources;
	private final Set<String> ids = new HashSet<>();

	StatementParser(Fields fields, Instrument instrument, Parts<LanguageVersion> versions, Parts<Item> items) {
		this.versions = versions;
		this.items = items;
		this.scales = new Parts<>(instrument.getScales(), Scale::getId);
		this.cutOffs = new Parts<>(instrument.getCutOffs(), CutOff::getId);
		this.sources = new Parts<>(instrument.getSources(), Source::getId);
		this.fields = fields;
		this.yaml = fields.yaml();
		this.instrument = instrument;
	}

	void parse(Mapping file) {
		sources(file);
		yaml.list(file, "cut-offs").forEach(node -> instrument.getCutOffs().add(cutOff(node)));
		yaml.list(file, "studies").forEach(node -> instrument.getStudies().add(study(node)));
		yaml.list(file, "inquiries").forEach(node -> instrument.getInquiries().add(inquiry(node)));
		yaml.list(file, "alternatives").forEach(node -> instrument.getAlternatives().add(alternative(node)));
	}

	private void sources(Mapping file) {
		Node node = file.values().get("sources");
		Map<String, Node> all = node == null ? Map.of() : yaml.mapping(node, Set.of(), "sources").values();
		all.forEach((id, value) -> {
			Mapping mapping = yaml.mapping(value, SOURCE_KEYS, "sources");
			yaml.required(mapping, "cite", "sources");
			Source source = FACTORY.createSource();
			source.setId(id);
			source.setCitation(fields.string(mapping, "cite"));
			source.setDoi(fields.string(mapping, "doi"));
			source.setUrl(fields.string(mapping, "url"));
			source.setYear(yaml.year(mapping, "year"));
			source.setVerified(yaml.flag(mapping, "verified"));
			source.setRemark(fields.string(mapping, "remark"));
			if (Sources.OWN_KNOWLEDGE.equals(id)) {
				fields.problem(value, "yaml.ownKnowledgeSource");
			}
			instrument.getSources().add(source);
		});
	}

	/** @return the source that a statement names, or null after noting that there is none */
	private Source source(Mapping mapping, String what) {
		if (yaml.string(mapping, "source", "").isEmpty()) {
			yaml.problem(mapping.line(), "yaml.noSource", what);
			return null;
		}
		String id = fields.string(mapping, "source");
		Optional<Source> known = sources.find(id);
		if (known.isEmpty() && Sources.OWN_KNOWLEDGE.equals(id)) {
			Source own = Sources.ownKnowledge();
			instrument.getSources().add(own);
			return own;
		}
		if (known.isEmpty()) {
			yaml.problem(fields.line(mapping, "source"), "yaml.unknownSource", Texts.shortened(id));
		}
		return known.orElse(null);
	}

	/** A statement is as verified as its source, unless it says that it is not. */
	private boolean verified(Mapping mapping, Source source) {
		boolean of = source != null && source.isVerified();
		if (!mapping.has("verified")) {
			return of;
		}
		boolean stated = yaml.flag(mapping, "verified");
		if (stated && source != null && !of) {
			yaml.problem(fields.line(mapping, "verified"), "yaml.notVerified", source.getId());
		}
		return stated && of;
	}

	private String id(Mapping mapping, String what) {
		String id = fields.id(mapping, what);
		if (!ids.add(what + '/' + id)) {
			yaml.problem(fields.line(mapping, "id"), "yaml.idTwice", Texts.shortened(id), what);
		}
		return id;
	}

	private CutOff cutOff(Node node) {
		Mapping mapping = yaml.mapping(node, CUT_OFF_KEYS, "cut-offs");
		CutOff cutOff = FACTORY.createCutOff();
		cutOff.setId(id(mapping, "cut-offs"));
		cutOff.setScale(fields.reference(mapping, "scale", scales::find));
		List<Direction> given = Direction.VALUES.stream().filter(direction -> mapping.has(direction.getLiteral())).toList();
		if (given.size() != 1) {
			yaml.problem(mapping.line(), "yaml.direction");
		} else {
			cutOff.setDirection(given.getFirst());
			cutOff.setValue(fields.number(mapping, given.getFirst().getLiteral(), 0));
		}
		cutOff.getGroups().addAll(fields.groups(mapping));
		cutOff.setSex(yaml.oneOf(mapping, "sex", "", List.of("men", "women", "non-binary")));
		Ages ages = fields.ages(mapping);
		cutOff.setAgeFrom(ages.from());
		cutOff.setAgeTo(ages.to());
		cutOff.setVersion(fields.reference(mapping, "language", versions::find));
		cutOff.setRespondent(fields.choice(mapping, "respondent", Respondent.SELF, Respondent.VALUES));
		fields.texts(mapping, "purpose", cutOff.getPurposes());
		cutOff.setSource(source(mapping, "cut-offs"));
		cutOff.setVerified(verified(mapping, cutOff.getSource()));
		return cutOff;
	}

	private ValidationStudy study(Node node) {
		Mapping mapping = yaml.mapping(node, STUDY_KEYS, "studies");
		ValidationStudy study = FACTORY.createValidationStudy();
		study.setId(id(mapping, "studies"));
		yaml.required(mapping, "groups", "studies");
		study.getGroups().addAll(fields.groups(mapping));
		study.setCountry(fields.string(mapping, "country").toUpperCase(Locale.ROOT));
		if (!study.getCountry().matches("([A-Z]{2})?")) {
			yaml.problem(fields.line(mapping, "country"), "yaml.country", Texts.shortened(study.getCountry()));
		}
		study.setVersion(fields.reference(mapping, "language", versions::find));
		study.setMode(fields.choice(mapping, "mode", Mode.UNKNOWN, Mode.VALUES));
		study.setN(fields.count(mapping, "n"));
		Ages ages = fields.ages(mapping);
		study.setAgeFrom(ages.from());
		study.setAgeTo(ages.to());
		yaml.required(mapping, "property", "studies");
		study.setProperty(fields.choice(mapping, "property", MeasurementProperty.CONTENT_VALIDITY, MeasurementProperty.VALUES));
		yaml.required(mapping, "rating", "studies");
		study.setRating(fields.choice(mapping, "rating", Rating.INDETERMINATE, Rating.VALUES));
		study.setInvariance(fields.choice(mapping, "invariance", InvarianceLevel.NOT_TESTED, InvarianceLevel.VALUES));
		study.getItems().addAll(fields.references(mapping, "items", items::find));
		study.setScale(fields.reference(mapping, "scale", scales::find));
		study.setCutOff(fields.reference(mapping, "cut-off", cutOffs::find));
		yaml.list(mapping, "figures").forEach(figure -> study.getFigures().addAll(figures(figure)));
		fields.texts(mapping, "summary", study.getSummaries());
		study.setSource(source(mapping, "studies"));
		study.setVerified(verified(mapping, study.getSource()));
		int year = yaml.year(mapping, "year");
		study.setYear(year == 0 && study.getSource() != null ? study.getSource().getYear() : year);
		return study;
	}

	/** One figure, or several that need no interval: {auc: 0.84, low: 0.79, high: 0.89} or {sensitivity: 0.9, specificity: 0.8}. */
	private List<Figure> figures(Node node) {
		Mapping mapping = yaml.mapping(node, FIGURE_KEYS, "figures");
		Map<FigureKind, Double> values = new LinkedHashMap<>();
		FigureKind.VALUES.stream().filter(kind -> mapping.has(kind.getLiteral()))
				.forEach(kind -> values.put(kind, fields.number(mapping, kind.getLiteral(), 0)));
		if (values.isEmpty() || values.size() > 1 && mapping.has("low") | mapping.has("high")) {
			yaml.problem(mapping.line(), "yaml.figure");
		}
		return values.entrySet().stream().map(value -> {
			Figure figure = FACTORY.createFigure();
			figure.setKind(value.getKey());
			figure.setValue(value.getValue());
			figure.setLow(fields.number(mapping, "low", Double.NaN));
			figure.setHigh(fields.number(mapping, "high", Double.NaN));
			figure.setLevel(fields.number(mapping, "level", figure.getLevel()));
			figure.setLabel(fields.string(mapping, "label"));
			return figure;
		}).toList();
	}

	private Inquiry inquiry(Node node) {
		Mapping mapping = yaml.mapping(node, INQUIRY_KEYS, "inquiries");
		Inquiry inquiry = FACTORY.createInquiry();
		inquiry.getGroups().addAll(fields.groups(mapping));
		yaml.required(mapping, "date", "inquiries");
		inquiry.setDate(fields.string(mapping, "date"));
		if (!isDate(inquiry.getDate())) {
			yaml.problem(fields.line(mapping, "date"), "yaml.date", Texts.shortened(inquiry.getDate()));
		}
		yaml.required(mapping, "where", "inquiries");
		inquiry.setWhere(fields.string(mapping, "where"));
		inquiry.setBy(fields.string(mapping, "by"));
		yaml.required(mapping, "outcome", "inquiries");
		inquiry.setOutcome(fields.choice(mapping, "outcome", InquiryOutcome.NOTHING_FOUND, InquiryOutcome.VALUES));
		fields.texts(mapping, "remark", inquiry.getRemarks());
		if (mapping.has("source") || inquiry.getBy().isEmpty()) {
			inquiry.setSource(source(mapping, "inquiries"));
		}
		return inquiry;
	}

	/** A day, a month or a year, as precisely as it is known. */
	private static boolean isDate(String written) {
		if (!DATE.matcher(written).matches()) {
			return false;
		}
		try {
			LocalDate.parse(written + FIRST_DAY.substring(written.length() - YEAR_DIGITS));
			return true;
		} catch (DateTimeParseException e) {
			return false;
		}
	}

	private Alternative alternative(Node node) {
		Mapping mapping = yaml.mapping(node, ALTERNATIVE_KEYS, "alternatives");
		Alternative alternative = FACTORY.createAlternative();
		yaml.required(mapping, "instrument", "alternatives");
		alternative.setInstrument(fields.string(mapping, "instrument"));
		alternative.getGroups().addAll(fields.groups(mapping));
		fields.texts(mapping, "reason", alternative.getReasons());
		alternative.setSource(source(mapping, "alternatives"));
		return alternative;
	}
}
