package org.evenaar.instrument.internal.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.evenaar.instrument.exchange.ExchangeRemark;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;

/** What an instrument holds and a file of another format does not; told, never silently lost. */
public final class NotCarried {

	private final List<ExchangeRemark> remarks = new ArrayList<>();

	/** Tells of what no foreign format here holds: evidence, and facts about the instrument as a whole. */
	public static NotCarried of(Instrument instrument) {
		NotCarried lost = new NotCarried();
		lost.many("lost.cutOffs", instrument.getCutOffs());
		lost.many("lost.studies", instrument.getStudies());
		lost.many("lost.inquiries", instrument.getInquiries());
		lost.many("lost.alternatives", instrument.getAlternatives());
		lost.many("lost.sources", instrument.getSources());
		lost.many("lost.remarks", instrument.getRemarks());
		lost.when(!instrument.getRespondents().isEmpty(), "lost.respondents");
		lost.when(instrument.getAgeFrom() >= 0 || instrument.getAgeTo() >= 0, "lost.ages");
		lost.when(instrument.getStatedItems() > 0, "lost.statedItems");
		lost.when(instrument.isTextsFree(), "lost.textsFree");
		return lost;
	}

	public void many(String key, Collection<?> things) {
		if (!things.isEmpty()) {
			remark(Text.EMPTY, key, things.size());
		}
	}

	public void when(boolean there, String key, Object... arguments) {
		if (there) {
			remark(Text.EMPTY, key, arguments);
		}
	}

	public void remark(Text place, String key, Object... arguments) {
		remarks.add(new ExchangeRemark(place, Sentences.of(key, arguments)));
	}

	public List<ExchangeRemark> remarks() {
		return List.copyOf(remarks);
	}
}
