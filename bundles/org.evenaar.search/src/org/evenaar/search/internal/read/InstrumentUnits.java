package org.evenaar.search.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.instrument.Groups;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.Text;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.UnitKind;
import org.evenaar.search.internal.read.Unit.Labels;
import org.evenaar.search.internal.read.Unit.Setting;

/** An instrument as a whole, its items, and what was found about it. */
final class InstrumentUnits {

	private final Instrument instrument;
	private final List<String> names;
	private final List<Unit> units = new ArrayList<>();

	private InstrumentUnits(Instrument instrument) {
		this.instrument = instrument;
		this.names = names(instrument);
	}

	static ReadDocument of(Instrument instrument) {
		var cutter = new InstrumentUnits(instrument);
		cutter.whole();
		instrument.getItems().forEach(cutter::item);
		instrument.getStudies().forEach(cutter::study);
		instrument.getInquiries().forEach(cutter::inquiry);
		return new ReadDocument(DocumentKind.INSTRUMENT, title(instrument), "", instrument.getVersion(),
				Years.in(instrument.getVersion()), "", "", cutter.units, List.of());
	}

	/** @return what an instrument can be asked for by: id, abbreviation and names */
	static List<String> names(Instrument instrument) {
		return Stream.concat(Stream.of(instrument.getId(), instrument.getAbbreviation()), Words.all(instrument.getNames()))
				.filter(name -> !name.isBlank()).distinct().toList();
	}

	private static String title(Instrument instrument) {
		String name = Words.all(instrument.getNames()).findFirst().orElse(instrument.getId());
		String abbreviation = instrument.getAbbreviation();
		return abbreviation.isEmpty() || name.contains(abbreviation) ? name : name + " (" + abbreviation + ")";
	}

	private void whole() {
		List<String> texts = new ArrayList<>(names);
		texts.addAll(instrument.getMentions());
		Words.all(instrument.getPurposes()).forEach(texts::add);
		texts.addAll(instrument.getRemarks());
		add(UnitKind.INSTRUMENT, instrument.getId(), "", texts, Labels.about("", names, 0));
	}

	private void item(Item item) {
		List<String> texts = new ArrayList<>();
		item.getTexts().stream().map(VersionText::getText).forEach(texts::add);
		Words.all(item.getTopics()).forEach(texts::add);
		texts.add(item.getNote());
		add(UnitKind.ITEM, item.getId(), item.getNumber(), texts, Labels.about("", names, 0));
	}

	private void study(ValidationStudy study) {
		Source source = study.getSource();
		int year = study.getYear() != 0 || source == null ? study.getYear() : source.getYear();
		evidence(study.getId(), study.getGroups(), study.getSummaries(), source, year);
	}

	private void inquiry(Inquiry inquiry) {
		evidence("", inquiry.getGroups(), inquiry.getRemarks(), inquiry.getSource(), Years.in(inquiry.getDate()));
	}

	private void evidence(String id, Collection<String> groups, Collection<LocalText> said, Source source, int year) {
		List<String> texts = new ArrayList<>(Words.all(said).toList());
		List<Text> labels = groups.stream().map(Groups.shipped()::label).distinct().toList();
		String people = Words.joined(labels.stream().map(Text::nl).collect(Collectors.joining(", ")),
				labels.stream().map(Text::en).collect(Collectors.joining(", ")));
		texts.add(people);
		if (source != null) {
			texts.add(source.getCitation());
		}
		add(UnitKind.STUDY, id, "", texts, Labels.about(people, names, year));
	}

	private void add(UnitKind kind, String element, String heading, List<String> texts, Labels labels) {
		String text = Words.joined(texts);
		if (!text.isEmpty()) {
			units.add(new Unit(kind, element, text, List.of(), Unit.Place.NONE, new Setting("", heading, "", "", 0),
					labels));
		}
	}
}
