package org.evenaar.instrument.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.AtomicFile;
import org.evenaar.instrument.internal.exchange.csv.TemplateWriter;
import org.evenaar.instrument.internal.exchange.fhir.JsonTree;
import org.evenaar.instrument.internal.exchange.fhir.Node;
import org.evenaar.instrument.internal.exchange.fhir.QuestionnaireWriter;
import org.evenaar.instrument.internal.exchange.fhir.XmlTree;
import org.evenaar.model.instrument.Instrument;

/**
 * Writes instruments for other programs. Each file is written in one piece: where that fails, what was there before
 * stays. What the other format cannot hold comes back as remarks.
 */
public final class InstrumentWriters {

	private InstrumentWriters() {
	}

	/**
	 * Writes a Questionnaire of FHIR as JSON.
	 *
	 * @return what the file does not hold
	 * @throws InstrumentException where it cannot be written
	 */
	public static List<ExchangeRemark> fhirJson(Instrument instrument, Path file, FhirVersion version) throws InstrumentException {
		QuestionnaireWriter writer = new QuestionnaireWriter(instrument, version);
		AtomicFile.write(file, JsonTree.write(writer.write()));
		return writer.remarks();
	}

	/**
	 * Writes a Questionnaire of FHIR as XML.
	 *
	 * @return what the file does not hold
	 * @throws InstrumentException where it cannot be written
	 */
	public static List<ExchangeRemark> fhirXml(Instrument instrument, Path file, FhirVersion version) throws InstrumentException {
		QuestionnaireWriter writer = new QuestionnaireWriter(instrument, version);
		Node root = writer.write();
		AtomicFile.write(file, XmlTree.write(root));
		return writer.remarks();
	}

	/**
	 * Writes Evenaar's plain CSV.
	 *
	 * @param reader for whom: the names of the columns are Dutch or English
	 * @return what the file does not hold
	 * @throws InstrumentException where it cannot be written
	 */
	public static List<ExchangeRemark> csv(Instrument instrument, Path file, Locale reader) throws InstrumentException {
		TemplateWriter writer = new TemplateWriter(instrument, reader);
		AtomicFile.write(file, writer.write());
		return writer.remarks();
	}
}
