package org.evenaar.instrument.internal.exchange.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenaar.model.instrument.ItemKind;

/** What a row of Evenaar's own CSV is about. */
enum TemplateKind {
	CHOICE("choice", "keuze"), NUMBER("number", "getal"), TEXT("text", "tekst"), DISPLAY("display", "mededeling"),
	SCALE("scale", "schaal"), INSTRUMENT("instrument", "instrument");

	private final String en;
	private final String nl;

	TemplateKind(String en, String nl) {
		this.en = en;
		this.nl = nl;
	}

	String title(Locale reader) {
		return reader.getLanguage().equals("nl") ? nl : en;
	}

	static Optional<TemplateKind> named(String name) {
		return Stream.of(values()).filter(kind -> name.equalsIgnoreCase(kind.en) || name.equalsIgnoreCase(kind.nl)).findFirst();
	}

	static TemplateKind of(ItemKind kind) {
		return valueOf(kind.name());
	}

	/** @return the kind of the item; only for rows about items */
	ItemKind item() {
		return ItemKind.valueOf(name());
	}
}
