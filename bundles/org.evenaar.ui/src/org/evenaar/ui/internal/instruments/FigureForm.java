package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.FigureKind;
import org.evenaar.model.instrument.InstrumentFactory;

/** A figure of a study as a person fills it in, with its interval. */
final class FigureForm {

	FigureKind kind;
	/** What exactly, such as 'parents'; may be empty. */
	String label = "";
	String value = "";
	String low = "";
	String high = "";
	/** What the form does not show comes from here. */
	private final Figure before;

	FigureForm(FigureKind kind) {
		this(kind, InstrumentFactory.eINSTANCE.createFigure());
	}

	private FigureForm(FigureKind kind, Figure before) {
		this.kind = kind;
		this.before = before;
	}

	static FigureForm of(Figure figure) {
		FigureForm form = new FigureForm(figure.getKind(), EcoreUtil.copy(figure));
		form.label = figure.getLabel();
		form.value = exact(figure.getValue());
		form.low = exact(figure.getLow());
		form.high = exact(figure.getHigh());
		return form;
	}

	/** What is not changed in the form is kept to the last decimal. */
	private static String exact(double number) {
		return Double.isNaN(number) ? "" : number == Math.rint(number) && Math.abs(number) < 1e9 ? String.valueOf((long) number)
				: new java.math.BigDecimal(Double.toString(number)).toPlainString();
	}

	/** @return what is not right yet, in a sentence */
	Optional<String> problem() {
		for (String number : List.of(value, low, high)) {
			if (!number.isBlank() && StudyForm.decimal(number).isEmpty()) {
				return Optional.of(InstrumentTexts.of("form.badNumber", number.strip()));
			}
		}
		Optional<Double> from = StudyForm.decimal(low);
		Optional<Double> to = StudyForm.decimal(high);
		if (value.isBlank() && (from.isPresent() || to.isPresent() || !label.isBlank())) {
			return Optional.of(InstrumentTexts.of("study.noValue", StudyWords.of("figure", kind)));
		}
		return from.isPresent() && to.isPresent() && from.get() > to.get() ? Optional.of(InstrumentTexts.of("study.badInterval")) : Optional.empty();
	}

	/** @return the figure; empty where there is no value */
	Optional<Figure> made() {
		return StudyForm.decimal(value).map(number -> {
			Figure figure = EcoreUtil.copy(before);
			figure.setKind(kind);
			figure.setLabel(label.strip());
			figure.setValue(number);
			figure.setLow(StudyForm.decimal(low).orElse(Double.NaN));
			figure.setHigh(StudyForm.decimal(high).orElse(Double.NaN));
			return figure;
		});
	}
}
