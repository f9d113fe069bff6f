package org.evenaar.instrument.internal.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.instrument.exchange.ExchangeRemark;
import org.evenaar.instrument.internal.exchange.NotCarried;
import org.evenaar.instrument.internal.exchange.Numbers;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.model.instrument.VersionText;

/** Writes an instrument as Evenaar's own CSV. */
public final class TemplateWriter {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final List<TemplateColumn> LOCAL = List.of(TemplateColumn.TEXT, TemplateColumn.OPTIONS, TemplateColumn.TOPIC);

	private final Instrument instrument;
	private final Locale reader;
	private final char separator;
	private final NotCarried lost;
	/** The tag of the column of each language version, in order. */
	private final Map<LanguageVersion, String> tags = new HashMap<>();
	private final Set<String> columns = new LinkedHashSet<>();
	private final Set<OptionSet> written = new HashSet<>();
	private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

	/** @param reader for Dutch readers column names are Dutch, and a semicolon parts the columns, as their spreadsheets want */
	public TemplateWriter(Instrument instrument, Locale reader) {
		this.instrument = instrument;
		this.reader = reader;
		this.separator = reader.getLanguage().equals("nl") ? ';' : ',';
		this.lost = NotCarried.of(instrument);
		for (LanguageVersion version : instrument.getLanguageVersions()) {
			String tag = version.getId().equals(version.getLanguage()) ? version.getId() : version.getLanguage() + '@' + version.getId();
			tags.put(version, tag);
			columns.add(tag);
		}
		instrument.getNames().forEach(name -> columns.add(name.getLanguage()));
		instrument.getPurposes().forEach(purpose -> columns.add(purpose.getLanguage()));
		instrument.getScales().forEach(scale -> scale.getNames().forEach(name -> columns.add(name.getLanguage())));
		instrument.getItems().forEach(item -> item.getTopics().forEach(topic -> columns.add(topic.getLanguage())));
	}

	/** @return what could not be written; complete after {@link #write} */
	public List<ExchangeRemark> remarks() {
		return lost.remarks();
	}

	/** @return the file, beginning with a byte order mark by which spreadsheets know that it is UTF-8 */
	public String write() {
		tellOfLoss();
		header();
		instrumentRow();
		instrument.getScales().forEach(this::scale);
		instrument.getItems().forEach(this::item);
		return text.toString();
	}

	private void tellOfLoss() {
		lost.when(!instrument.getVersion().isEmpty(), "lost.version", instrument.getVersion());
		lost.when(!instrument.getLicence().isEmpty(), "lost.licence");
		lost.many("lost.mentions", instrument.getMentions());
		for (LanguageVersion version : instrument.getLanguageVersions()) {
			boolean used = instrument.getItems().stream().anyMatch(item -> uses(item, version));
			lost.when(!used, "lost.languageVersion", version.getId());
			lost.when(used && !(version.getTitle() + version.getRemark()).isEmpty(), "lost.versionTitle", version.getId());
		}
		Set<OptionSet> used = instrument.getItems().stream().map(Item::getOptions).collect(Collectors.toSet());
		instrument.getOptionSets().stream().filter(set -> !used.contains(set)).forEach(set -> lost.remark(Sentences.path(set.getId()), "lost.optionSet", set.getId()));
		for (Scale scale : instrument.getScales()) {
			lost.when(!inOrder(scale), "lost.order", scale.getId());
		}
	}

	private static boolean uses(Item item, LanguageVersion version) {
		return item.getTexts().stream().anyMatch(text -> text.getVersion() == version)
				|| item.getOptions() != null && item.getOptions().getOptions().stream().flatMap(option -> option.getTexts().stream()).anyMatch(text -> text.getVersion() == version);
	}

	private boolean inOrder(Scale scale) {
		return instrument.getItems().stream().filter(scale.getItems()::contains).toList().equals(List.copyOf(scale.getItems()));
	}

	private void header() {
		List<String> names = new ArrayList<>();
		for (TemplateColumn column : TemplateColumn.values()) {
			String title = column.title(reader);
			if (!LOCAL.contains(column)) {
				names.add(title);
			} else if (columns.isEmpty()) {
				names.add(title);
			} else {
				columns.forEach(tag -> names.add(title + '_' + tag));
			}
		}
		line(names);
	}

	/** One row: a cell per column, and per language where the column is there for each. */
	private void row(Map<TemplateColumn, String> cells, Map<TemplateColumn, Map<String, String>> local) {
		List<String> row = new ArrayList<>();
		for (TemplateColumn column : TemplateColumn.values()) {
			Map<String, String> texts = local.getOrDefault(column, Map.of());
			if (!LOCAL.contains(column)) {
				row.add(cells.getOrDefault(column, ""));
			} else if (columns.isEmpty()) {
				row.add(texts.getOrDefault("", ""));
			} else {
				columns.forEach(tag -> row.add(texts.getOrDefault(tag, "")));
			}
		}
		line(row);
	}

	private void line(List<String> cells) {
		text.append(cells.stream().map(cell -> SafeCell.write(cell, separator)).collect(Collectors.joining(String.valueOf(separator)))).append("\r\n");
	}

	private void instrumentRow() {
		Map<TemplateColumn, String> cells = new EnumMap<>(TemplateColumn.class);
		cells.put(TemplateColumn.ITEM, instrument.getId());
		cells.put(TemplateColumn.NUMBER, instrument.getAbbreviation());
		cells.put(TemplateColumn.KIND, TemplateKind.INSTRUMENT.title(reader));
		row(cells, Map.of(TemplateColumn.TEXT, local(instrument.getNames()), TemplateColumn.TOPIC, local(instrument.getPurposes())));
	}

	private static Map<String, String> local(List<LocalText> texts) {
		Map<String, String> byTag = new HashMap<>();
		texts.forEach(text -> byTag.putIfAbsent(text.getLanguage(), text.getText()));
		return byTag;
	}

	private void scale(Scale scale) {
		Map<TemplateColumn, String> cells = new EnumMap<>(TemplateColumn.class);
		cells.put(TemplateColumn.ITEM, scale.getId());
		cells.put(TemplateColumn.KIND, TemplateKind.SCALE.title(reader));
		cells.put(TemplateColumn.SCORING, scoring(scale.getScoring()));
		cells.put(TemplateColumn.NOTE, scale.getScoringRule());
		bounds(cells, scale.isBounded(), scale.getMinimum(), scale.getMaximum());
		row(cells, Map.of(TemplateColumn.TEXT, local(scale.getNames())));
	}

	private String scoring(Scoring scoring) {
		boolean dutch = reader.getLanguage().equals("nl");
		return switch (scoring) {
		case SUM -> dutch ? "som" : "sum";
		case MEAN -> dutch ? "gemiddelde" : "mean";
		case COUNT -> dutch ? "aantal" : "count";
		case OTHER -> dutch ? "anders" : "other";
		};
	}

	private static void bounds(Map<TemplateColumn, String> cells, boolean bounded, double minimum, double maximum) {
		if (bounded) {
			cells.put(TemplateColumn.MINIMUM, Numbers.text(minimum));
			cells.put(TemplateColumn.MAXIMUM, Numbers.text(maximum));
		}
	}

	private void item(Item item) {
		Map<TemplateColumn, String> cells = new EnumMap<>(TemplateColumn.class);
		cells.put(TemplateColumn.ITEM, item.getId());
		cells.put(TemplateColumn.NUMBER, item.getNumber());
		cells.put(TemplateColumn.KIND, TemplateKind.of(item.getKind()).title(reader));
		cells.put(TemplateColumn.HEADING, item.getHeading());
		cells.put(TemplateColumn.REVERSE, item.isReverse() ? yes() : "");
		cells.put(TemplateColumn.REQUIRED, item.isRequired() ? yes() : "");
		cells.put(TemplateColumn.SKIP, item.getSkip());
		cells.put(TemplateColumn.NOTE, item.getNote());
		cells.put(TemplateColumn.SCALE, instrument.getScales().stream().filter(scale -> scale.getItems().contains(item))
				.map(scale -> OptionCell.escaped(scale.getId(), "\\|")).collect(Collectors.joining("|")));
		bounds(cells, item.isBounded(), item.getMinimum(), item.getMaximum());
		Map<TemplateColumn, Map<String, String>> local = new EnumMap<>(TemplateColumn.class);
		local.put(TemplateColumn.TEXT, versioned(item.getTexts()));
		local.put(TemplateColumn.TOPIC, local(item.getTopics()));
		if (item.getOptions() != null) {
			cells.put(TemplateColumn.OPTION_SET, item.getOptions().getId());
			if (written.add(item.getOptions())) {
				local.put(TemplateColumn.OPTIONS, options(item.getOptions()));
			}
		}
		row(cells, local);
	}

	private String yes() {
		return reader.getLanguage().equals("nl") ? "ja" : "yes";
	}

	private Map<String, String> versioned(List<VersionText> texts) {
		Map<String, String> byTag = new HashMap<>();
		texts.forEach(text -> byTag.put(tags.getOrDefault(text.getVersion(), columns.stream().findFirst().orElse("")), text.getText()));
		return byTag;
	}

	/** @return the answers once per language that has any of their texts; without texts, once */
	private Map<String, String> options(OptionSet set) {
		Map<String, String> cells = new HashMap<>();
		for (String tag : columns) {
			if (set.getOptions().stream().anyMatch(option -> versioned(option.getTexts()).containsKey(tag))) {
				cells.put(tag, cell(set, tag));
			}
		}
		if (cells.isEmpty()) {
			cells.put(columns.stream().findFirst().orElse(""), cell(set, ""));
		}
		return cells;
	}

	private String cell(OptionSet set, String tag) {
		List<String> parts = new ArrayList<>();
		for (ResponseOption option : set.getOptions()) {
			OptionalDouble score = option.isScored() ? OptionalDouble.of(option.getScore()) : OptionalDouble.empty();
			parts.add(new OptionCell(option.getValue(), score, Optional.ofNullable(versioned(option.getTexts()).get(tag))).text());
		}
		return String.join("|", parts);
	}
}
