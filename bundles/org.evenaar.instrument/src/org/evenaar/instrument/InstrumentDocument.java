package org.evenaar.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.ListItem;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.Text;

/**
 * The texts of an instrument in the form in which documents are checked: a section for each heading, and in it a block
 * for each item, whose path is the id of the item; then the answers. Topics are Evenaar's own words and left out.
 */
public final class InstrumentDocument {

	/** The format such a document says it has. */
	public static final String FORMAT = "instrument";

	private static final String ANSWERS = "answers";
	private static final char OF_VERSION = '@';
	private static final GuidelineFactory FACTORY = GuidelineFactory.eINSTANCE;

	private final Instrument instrument;
	private final String language;
	private final List<LanguageVersion> versions;
	private final Guideline document = FACTORY.createGuideline();
	private final Set<String> paths = new HashSet<>();

	private InstrumentDocument(Instrument instrument, String language, List<LanguageVersion> versions) {
		this.instrument = instrument;
		this.language = language;
		this.versions = versions;
	}

	/**
	 * @param language a code of two letters, such as nl
	 * @return all texts of the instrument in that language, whatever their version; the document has no sections where
	 *         there are none
	 */
	public static Guideline of(Instrument instrument, String language) {
		return new InstrumentDocument(instrument, language, instrument.getLanguageVersions().stream()
				.filter(version -> primary(version.getLanguage()).equals(primary(language))).toList()).build();
	}

	/** @return the texts of one version */
	public static Guideline of(Instrument instrument, LanguageVersion version) {
		return new InstrumentDocument(instrument, primary(version.getLanguage()), List.of(version)).build();
	}

	/** @return the languages in which the instrument has texts, as codes of two letters, in the order of its versions */
	public static List<String> languages(Instrument instrument) {
		return instrument.getLanguageVersions().stream()
				.filter(version -> instrument.getItems().stream().anyMatch(item -> text(item.getTexts(), version).isPresent()))
				.map(version -> primary(version.getLanguage())).filter(code -> !code.isEmpty()).distinct().toList();
	}

	/** @return the instrument whose texts the document holds; empty for a document that was not made here */
	public static Optional<Instrument> instrument(Guideline document) {
		return document.eAdapters().stream().filter(Origin.class::isInstance).map(adapter -> ((Origin) adapter).instrument)
				.findFirst();
	}

	/** Remembers whose texts a document holds. */
	private static final class Origin extends AdapterImpl {
		private final Instrument instrument;

		Origin(Instrument instrument) {
			this.instrument = instrument;
		}
	}

	/** @return the item that a block of such a document is the text of; empty for headings and answers */
	public static Optional<Item> item(Instrument instrument, String path) {
		int version = path.lastIndexOf(OF_VERSION);
		return item(instrument.getItems(), path)
				.or(() -> version < 0 ? Optional.empty() : item(instrument.getItems(), path.substring(0, version)));
	}

	private static Optional<Item> item(List<Item> items, String id) {
		return items.stream().filter(item -> item.getId().equals(id)).findFirst();
	}

	private Guideline build() {
		Text name = InstrumentNames.of(instrument);
		document.setTitle("nl".equals(language) ? name.nl() : name.en());
		document.setLanguage(language);
		document.setVersion(instrument.getVersion());
		document.setFormat(FORMAT);
		document.eAdapters().add(new Origin(instrument));
		Section section = null;
		for (Item item : instrument.getItems()) {
			for (LanguageVersion version : versions) {
				Optional<String> text = text(item.getTexts(), version);
				if (text.isPresent()) {
					section = section == null || !section.getHeading().equals(item.getHeading()) ? section(item.getHeading()) : section;
					section.getBlocks().add(block(text.get(), item.getId(), version, item.getNumber()));
				}
			}
		}
		instrument.getOptionSets().forEach(this::answers);
		return document;
	}

	private Section section(String heading) {
		Section section = FACTORY.createSection();
		section.setPath("s" + (document.getSections().size() + 1));
		section.setHeading(heading);
		section.setLevel(heading.isEmpty() ? 0 : 1);
		document.getSections().add(section);
		return section;
	}

	private void answers(OptionSet set) {
		Section section = null;
		for (ResponseOption option : set.getOptions()) {
			for (LanguageVersion version : versions) {
				Optional<String> text = text(option.getTexts(), version);
				if (text.isPresent()) {
					section = section == null ? section("") : section;
					section.getBlocks().add(block(text.get(), ANSWERS + '/' + set.getId() + '/' + option.getValue(), version, ""));
				}
			}
		}
	}

	/** The second text of an item, of another version in the same language, has the version behind its path. */
	private Block block(String text, String path, LanguageVersion version, String marker) {
		ListItem block = FACTORY.createListItem();
		block.setPath(paths.add(path) ? path : path + OF_VERSION + version.getId());
		block.setText(text);
		block.setMarker(marker);
		block.setLanguage(primary(version.getLanguage()));
		return block;
	}

	private static Optional<String> text(List<VersionText> texts, LanguageVersion version) {
		return texts.stream().filter(text -> text.getVersion() == version).map(VersionText::getText)
				.filter(text -> !text.isBlank()).findFirst();
	}

	private static String primary(String tag) {
		int end = tag.indexOf('-');
		return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(java.util.Locale.ROOT);
	}
}
