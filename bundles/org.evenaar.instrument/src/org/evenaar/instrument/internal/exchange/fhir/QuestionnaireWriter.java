package org.evenaar.instrument.internal.exchange.fhir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.evenaar.instrument.exchange.ExchangeRemark;
import org.evenaar.instrument.exchange.FhirVersion;
import org.evenaar.instrument.internal.exchange.Assembler;
import org.evenaar.instrument.internal.exchange.NotCarried;
import org.evenaar.instrument.internal.exchange.Numbers;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.VersionText;

/**
 * Writes an instrument as a Questionnaire. What FHIR has no element for, but the questions need, is written as an
 * extension; evidence is not, and is told of.
 */
public final class QuestionnaireWriter {

	private static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

	private final Instrument instrument;
	private final FhirVersion version;
	private final NotCarried lost;
	private final Node root = Node.root();
	private final String base;
	/** Language versions whose language is that of no earlier one. */
	private final Set<LanguageVersion> leading = new HashSet<>();

	public QuestionnaireWriter(Instrument instrument, FhirVersion version) {
		this.instrument = instrument;
		this.version = version;
		this.lost = NotCarried.of(instrument);
		Set<String> languages = new HashSet<>();
		for (LanguageVersion each : instrument.getLanguageVersions()) {
			if (languages.add(each.getLanguage())) {
				leading.add(each);
			}
		}
		this.base = base();
	}

	/** @return the first language with texts and a name, or else the first with either */
	private String base() {
		List<String> texts = instrument.getLanguageVersions().stream().map(LanguageVersion::getLanguage).toList();
		List<String> names = instrument.getNames().stream().map(LocalText::getLanguage).toList();
		return texts.stream().filter(names::contains).findFirst()
				.orElse(!texts.isEmpty() ? texts.getFirst() : !names.isEmpty() ? names.getFirst() : Assembler.UNDETERMINED);
	}

	/** @return what could not be written; complete after {@link #write} */
	public List<ExchangeRemark> remarks() {
		return lost.remarks();
	}

	public Node write() {
		root.with("resourceType", "Questionnaire");
		root.with("id", FHIR_ID.matcher(instrument.getId()).matches() ? instrument.getId() : "");
		root.with("language", base.equals(Assembler.UNDETERMINED) ? "" : base);
		contained();
		if (!instrument.getAbbreviation().isEmpty()) {
			root.extend(Fhir.ABBREVIATION).with("valueString", instrument.getAbbreviation());
		}
		instrument.getMentions().forEach(mention -> root.extend(Fhir.MENTION).with("valueString", mention));
		instrument.getLanguageVersions().forEach(this::languageVersion);
		instrument.getScales().forEach(this::scale);
		root.add("identifier").with("system", Fhir.ID_SYSTEM).with("value", instrument.getId());
		root.with("version", instrument.getVersion());
		root.with("name", name());
		local(root, "title", instrument.getNames());
		root.with("status", "unknown");
		local(root, "purpose", instrument.getPurposes());
		root.with("copyright", instrument.getLicence());
		new ItemWriter(instrument, version, this, lost).write(root);
		return root;
	}

	/** @return a name as FHIR wants one for programs */
	private String name() {
		String plain = (instrument.getAbbreviation().isEmpty() ? instrument.getId() : instrument.getAbbreviation()).replaceAll("[^A-Za-z0-9_]+", "_");
		return plain.isEmpty() || Character.isUpperCase(plain.charAt(0)) ? plain : "Q_" + plain;
	}

	private void languageVersion(LanguageVersion each) {
		Node extension = root.extend(Fhir.VERSION);
		part(extension, "id", each.getId());
		extension.extend("language").with("valueCode", each.getLanguage());
		part(extension, "title", each.getTitle());
		part(extension, "remark", each.getRemark());
	}

	private static void part(Node extension, String name, String text) {
		if (!text.isEmpty()) {
			extension.extend(name).with("valueString", text);
		}
	}

	private void scale(Scale scale) {
		Node extension = root.extend(Fhir.SCALE);
		part(extension, "id", scale.getId());
		for (LocalText text : scale.getNames()) {
			translation(extension.extend("name"), text.getLanguage(), text.getText());
		}
		extension.extend("scoring").with("valueCode", scale.getScoring().getLiteral());
		part(extension, "rule", scale.getScoringRule());
		if (scale.isBounded()) {
			extension.extend("minimum").literal("valueDecimal", Numbers.text(scale.getMinimum()));
			extension.extend("maximum").literal("valueDecimal", Numbers.text(scale.getMaximum()));
		}
		scale.getItems().forEach(item -> part(extension, "item", item.getId()));
	}

	/** Answers that items share are value sets inside the questionnaire. */
	private void contained() {
		int number = 0;
		for (OptionSet set : instrument.getOptionSets()) {
			number++;
			Node node = root.add("contained").with("resourceType", "ValueSet").with("id", setId(set));
			node.extend(Fhir.ANSWERS).with("valueString", set.getId());
			Node include = node.with("status", "unknown").add("compose").add("include").with("system", "urn:evenaar:answers:" + number);
			set.getOptions().forEach(option -> concept(include.add("concept"), option));
		}
	}

	String setId(OptionSet set) {
		return FHIR_ID.matcher(set.getId()).matches() ? set.getId() : "answers." + (instrument.getOptionSets().indexOf(set) + 1);
	}

	private void concept(Node concept, ResponseOption option) {
		if (option.isScored()) {
			concept.extend(version == FhirVersion.R4 ? Fhir.ORDINAL : Fhir.WEIGHT).literal("valueDecimal", Numbers.text(option.getScore()));
		}
		concept.with("code", option.getValue());
		versioned(concept, "display", option.getTexts());
	}

	/** The text in the base language as value, the others as translations of it. */
	void versioned(Node node, String name, EList<VersionText> texts) {
		if (texts.isEmpty()) {
			return;
		}
		Node element = node.add(name);
		for (VersionText text : texts) {
			LanguageVersion of = text.getVersion();
			if (of == null || leading.contains(of) && of.getLanguage().equals(base) && element.value().isEmpty()) {
				element.set(text.getText(), Node.Kind.STRING);
			} else if (leading.contains(of)) {
				translation(element.extend(Fhir.TRANSLATION), of.getLanguage(), text.getText());
			} else {
				Node extension = element.extend(Fhir.TEXT);
				part(extension, "version", of.getId());
				part(extension, "content", text.getText());
			}
		}
	}

	private void local(Node node, String name, EList<LocalText> texts) {
		if (texts.isEmpty()) {
			return;
		}
		Node element = node.add(name);
		for (LocalText text : texts) {
			if (text.getLanguage().equals(base) && element.value().isEmpty()) {
				element.set(text.getText(), Node.Kind.STRING);
			} else {
				translation(element.extend(Fhir.TRANSLATION), text.getLanguage(), text.getText());
			}
		}
	}

	static void translation(Node extension, String language, String text) {
		extension.extend("lang").with("valueCode", language);
		part(extension, "content", text);
	}
}
