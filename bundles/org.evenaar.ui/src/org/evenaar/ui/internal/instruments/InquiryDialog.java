package org.evenaar.ui.internal.instruments;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.InquiryOutcome;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.ui.internal.reviews.Reviewer;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks who looked for evidence, where and when, and what came of it. */
final class InquiryDialog extends InstrumentDialog {

	private List<String> groups;
	private InquiryOutcome outcome = InquiryOutcome.NOTHING_FOUND;
	private String date = LocalDate.now().toString();
	private String by = Reviewer.name();
	private String where = "";
	private String remark = "";

	InquiryDialog(Shell parent, List<String> groups) {
		super(parent, "inquiryForm");
		this.groups = groups;
	}

	@Override
	protected void createFields(Composite form) {
		GroupField[] field = new GroupField[1];
		field[0] = new GroupField(form, "study.groups", groups, () -> {
			groups = field[0].groups();
			validate();
		});
		choice(form, "inquiry.outcome", InquiryOutcome.VALUES,
				o -> InstrumentTexts.of(o == InquiryOutcome.FOUND ? "inquiry.found" : "inquiry.nothing"), outcome, o -> outcome = o);
		field(form, "inquiry.whereLabel", where, text -> where = text);
		field(form, "inquiry.date", date, text -> date = text);
		field(form, "inquiry.byLabel", by, text -> by = text);
		area(form, "inquiry.remark", remark, 3, text -> remark = text);
	}

	@Override
	protected Optional<String> problem() {
		if (groups.isEmpty()) {
			return Optional.of(InstrumentTexts.of("study.noGroup"));
		}
		if (where.isBlank()) {
			return Optional.of(InstrumentTexts.of("inquiry.noPlace"));
		}
		try {
			LocalDate.parse(date.strip());
			return Optional.empty();
		} catch (DateTimeParseException e) {
			return Optional.of(InstrumentTexts.of("inquiry.badDate"));
		}
	}

	List<String> groups() {
		return groups;
	}

	/** @return what was filled in */
	Inquiry made(Instrument instrument) {
		Inquiry inquiry = InstrumentFactory.eINSTANCE.createInquiry();
		inquiry.getGroups().addAll(groups);
		inquiry.setOutcome(outcome);
		inquiry.setDate(date.strip());
		inquiry.setBy(by.strip());
		inquiry.setWhere(where.strip());
		if (!remark.isBlank()) {
			inquiry.getRemarks().add(InstrumentNames.local(UiLanguage.locale().getLanguage(), remark.strip()));
		}
		return inquiry;
	}
}
