package org.evenaar.ui.internal.instruments;

import java.util.Optional;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Source;

/** Where a statement comes from, as a person fills it in. */
final class SourceForm {

	String citation = "";
	/** A DOI or an address on the web. */
	String link = "";
	boolean verified;

	void read(Optional<Source> source, boolean checked) {
		source.ifPresent(known -> {
			citation = known.getCitation();
			link = known.getDoi().isBlank() ? known.getUrl() : known.getDoi();
		});
		verified = checked;
	}

	Optional<String> problem() {
		if (citation.isBlank()) {
			return Optional.of(link.isBlank() ? "" : InstrumentTexts.of("source.none"));
		}
		return link.isBlank() || doi() || link.strip().matches("https?://\\S+") ? Optional.empty() : Optional.of(InstrumentTexts.of("source.badLink"));
	}

	private boolean doi() {
		return plainDoi().matches("10\\.\\d{3,9}/\\S+");
	}

	private String plainDoi() {
		return link.strip().replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
	}

	/** @return the source of the instrument with that citation; the one from before where nothing changed, or a new one */
	Optional<Source> put(Instrument instrument, Optional<Source> before) {
		if (citation.isBlank()) {
			return Optional.empty();
		}
		Optional<Source> known = before.filter(s -> s.getCitation().equals(citation.strip()))
				.or(() -> instrument.getSources().stream().filter(s -> s.getCitation().equals(citation.strip())).findFirst());
		Source source = known.orElseGet(() -> {
			Source made = InstrumentFactory.eINSTANCE.createSource();
			made.setId(Ids.next("source", instrument.getSources().stream().map(Source::getId).toList()));
			made.setCitation(citation.strip());
			instrument.getSources().add(made);
			return made;
		});
		source.setDoi(doi() ? plainDoi() : "");
		source.setUrl(doi() ? "" : link.strip());
		source.setVerified(source.isVerified() || verified);
		return Optional.of(source);
	}
}
