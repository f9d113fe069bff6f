package org.evenaar.ui.internal.instruments;

import java.util.List;

import org.evenaar.instrument.evidence.EvidenceRow;

/** What people can do to an instrument; each is one step that can be undone. Parts are named by their ids. */
interface InstrumentActions {

	/** @param row what the study is about; @param groups in whom */
	void addStudy(EvidenceRow row, List<String> groups);

	void editStudy(String id);

	void removeStudy(String id);

	/** Notes that somebody looked for evidence about these groups. */
	void addInquiry(List<String> groups);

	void addItem();

	void editItem(String id);

	void removeItem(String id);

	void addScale();

	void editScale(String id);

	/** With its cut-offs and studies. */
	void removeScale(String id);

	/** @param scale id of the scale it is about; empty for the first */
	void addCutOff(String scale);

	void editCutOff(String id);

	void removeCutOff(String id);

	void editInstrument();

	void editVersions();
}
