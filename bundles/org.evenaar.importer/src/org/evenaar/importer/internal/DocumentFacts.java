package org.evenaar.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.importer.DocumentSink.Property;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;

/** Title, version and issuer, where the document says them: on its first lines, in its colophon or as a property. */
final class DocumentFacts {

	private static final int FIRST_BLOCKS = 40;
	private static final int FIRST_LINES = 3;
	private static final int LONGEST_LINE = 300;
	private static final int LONGEST_TITLE = 200;
	private static final Pattern VERSION = Pattern.compile(
			"\\b(?:versie|version|fassung|versienummer|versionsnummer)(?:\\s*(?:nr\\.?|nummer|number))?\\s*:?\\s*(v?[0-9]{1,4}(?:[.,-][0-9]{1,4}){0,3}[a-z]?(?:[ -](?:concept|draft|entwurf))?)(?![\\p{L}0-9])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern VERSION_VALUE = Pattern.compile("v?[0-9]{1,4}(?:[.,-][0-9]{1,4}){0,3}.{0,30}");
	private static final List<String> ISSUER_LABELS = List.of("uitgever", "uitgave", "uitgegeven door", "initiatief",
			"initiatiefnemer", "initiatiefnemers", "opgesteld door", "in opdracht van", "publisher", "published by", "issued by",
			"issuer", "herausgeber", "herausgegeben von", "\u00e9diteur", "\u00e9dit\u00e9 par", "autorisatie", "geautoriseerd door");
	private static final List<String> VERSION_LABELS = List.of("versie", "version", "versienummer", "fassung");
	private static final Pattern JUNK_TITLE = Pattern.compile(
			"(?i)(?:microsoft word\\b.*|document ?\\d*|untitled.*|naamloos.*|titel|title|powerpoint.*|.*\\.(?:docx?|indd|pdf|html?|md|txt))");

	private final Map<Property, String> properties;

	DocumentFacts(Map<Property, String> properties) {
		this.properties = properties;
	}

	void tell(Guideline guideline, GuidelineBuilder builder) {
		List<String> lines = firstLines(guideline);
		guideline.setTitle(title(guideline, builder));
		guideline.setVersion(Optional.ofNullable(properties.get(Property.VERSION)).or(() -> version(lines)).orElse(""));
		guideline.setIssuer(issuer(lines).or(() -> Optional.ofNullable(properties.get(Property.ISSUER))).orElse(""));
	}

	private String title(Guideline guideline, GuidelineBuilder builder) {
		for (Block block : builder.titles()) {
			if (block.getText().length() <= LONGEST_TITLE) {
				return block.getText().replace('\n', ' ');
			}
		}
		String stated = properties.getOrDefault(Property.TITLE, "");
		if (!stated.isEmpty() && stated.length() <= LONGEST_TITLE && !JUNK_TITLE.matcher(stated).matches()) {
			return stated;
		}
		Optional<String> firstLine = guideline.getSections().stream().filter(s -> s.getLevel() == 0 && s.getKind() == SectionKind.FRONT_MATTER)
				.flatMap(s -> s.getBlocks().stream().limit(FIRST_LINES)).map(Block::getText).filter(DocumentFacts::isTitle).findFirst();
		if (firstLine.isPresent()) {
			return firstLine.get();
		}
		for (Section section : guideline.getSections()) {
			if (section.getLevel() == 0 && section.getKind() != SectionKind.FRONT_MATTER) {
				break;
			}
			if (section.getLevel() == 1 && SectionKinds.of(section.getHeading()).isEmpty()
					&& !SectionKinds.isCommonHeading(section.getHeading()) && !Character.isDigit(section.getHeading().charAt(0))) {
				return section.getHeading();
			}
			if (section.getLevel() > 0 && section.getKind() != SectionKind.FRONT_MATTER) {
				break;
			}
		}
		return "";
	}

	/** A line of a title page that is no label, no version and no sentence. */
	private static boolean isTitle(String line) {
		char last = line.charAt(line.length() - 1);
		return line.length() <= LONGEST_TITLE && line.indexOf(' ') > 0 && line.indexOf('\n') < 0 && line.indexOf(':') < 0
				&& ".,;!".indexOf(last) < 0 && Character.isUpperCase(line.charAt(0)) && !VERSION.matcher(line).find();
	}

	/** @return the short lines of the first pages and of the colophon; a row of two cells as "label: value" */
	private static List<String> firstLines(Guideline guideline) {
		List<String> lines = new ArrayList<>();
		Guidelines.forEachSection(guideline, section -> {
			if (lines.size() < FIRST_BLOCKS || section.getKind() == SectionKind.FRONT_MATTER) {
				lines.add(section.getHeading());
				for (Block block : section.getBlocks().subList(0, Math.min(FIRST_BLOCKS, section.getBlocks().size()))) {
					if (block instanceof Table table) {
						table.getRows().stream().map(DocumentFacts::pair).forEach(lines::add);
					} else if (block.getText().length() <= LONGEST_LINE) {
						lines.addAll(List.of(block.getText().split("\n")));
					}
				}
			}
		});
		return lines;
	}

	private static String pair(TableRow row) {
		List<TableCell> cells = row.getCells();
		if (cells.size() != 2 || cells.get(0).getText().length() > 40 || cells.get(1).getText().length() > LONGEST_LINE) {
			return "";
		}
		String label = cells.get(0).getText();
		return (label.endsWith(":") ? label : label + ":") + ' ' + cells.get(1).getText().replace('\n', ' ');
	}

	private static Optional<String> version(List<String> lines) {
		Optional<String> labelled = labelled(lines, VERSION_LABELS).filter(v -> VERSION_VALUE.matcher(v).matches());
		if (labelled.isPresent()) {
			return labelled;
		}
		for (String line : lines) {
			Matcher version = VERSION.matcher(line);
			if (line.length() <= 120 && version.find()) {
				return Optional.of(version.group(1));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> issuer(List<String> lines) {
		return labelled(lines, ISSUER_LABELS).filter(v -> v.chars().anyMatch(Character::isLetter));
	}

	/** The first label in the order of the list wins: a publisher is a better issuer than who approved. */
	private static Optional<String> labelled(List<String> lines, List<String> labels) {
		for (String label : labels) {
			for (int i = 0; i < lines.size(); i++) {
				String line = lines.get(i).strip();
				if (!line.toLowerCase(Locale.ROOT).startsWith(label)) {
					continue;
				}
				String rest = line.substring(label.length()).strip();
				if (rest.startsWith(":") && rest.length() > 1) {
					return Optional.of(rest.substring(1).strip());
				}
				if ((rest.isEmpty() || rest.equals(":")) && i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
					return Optional.of(lines.get(i + 1).strip());
				}
			}
		}
		return Optional.empty();
	}
}
