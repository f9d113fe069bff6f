package org.evenaar.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.DatabaseAccess;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.ImportReport;
import org.evenaar.population.PatientGroup;
import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationReader;
import org.evenaar.population.PopulationReading;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.representation.ParticipantWeights;
import org.evenaar.representation.Publication;
import org.evenaar.representation.Representation;
import org.evenaar.representation.RepresentationAnalysis;
import org.evenaar.representation.RepresentationOptions;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.rules.Text;
import org.evenaar.statistics.disclosure.SuppressionRule;

/** Carries out one comparison: data and populations in, results to screen and file, exit code out. */
final class RepresentRun {

	/** The password of a database is no argument: others on the machine could read it. */
	static final String PASSWORD = "EVENAAR_DATABASE_PASSWORD";
	static final String USER = "EVENAAR_DATABASE_USER";

	private final Session session;
	private final RepresentOrder order;

	RepresentRun(Session session, RepresentOrder order) {
		this.session = session;
		this.order = order;
	}

	/** @return the exit code */
	int run() throws Exception {
		try {
			List<ReferencePopulation> given = given();
			DatasetReader reader = open();
			RepresentPlan plan = new RepresentPlanner(session, order, reader, given, patients()).plan();
			Dataset dataset = count(reader, plan);
			if (dataset.people() == 0) {
				throw new DatasetException(Texts.both("represent.nobody", order.data()));
			}
			Representation representation = RepresentationAnalysis.analyse(dataset, plan.populations(), plan.dimensions(), options());
			return write(representation);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (DatasetException e) {
			session.surroundings().err().println(e.text().in(session.language()));
			return ExitCode.INCOMPLETE;
		} catch (PopulationException e) {
			throw new UsageException(e.sentence());
		}
	}

	private RepresentationOptions options() {
		RepresentationOptions options = RepresentationOptions.DEFAULT.withApproximate(order.approximate());
		return order.seed() == null ? options : options.withSeed(order.seed());
	}

	private List<ReferencePopulation> given() throws PopulationException, DatasetException, UsageException {
		List<ReferencePopulation> given = new ArrayList<>();
		for (String name : order.populations()) {
			boolean file = !session.services().populations().knows(name) && PopulationReader.isFile(session.path(name));
			try {
				PopulationReading reading = session.services().populations().open(name, session.surroundings().folder());
				reading.report().remarks().forEach(remark -> session.say("represent.populationRemark", name, remark.text()));
				given.add(reading.population());
			} catch (PopulationException e) {
				if (file) {
					throw new DatasetException(e.sentence(), e);
				}
				throw e;
			}
		}
		return given;
	}

	private Optional<PatientGroup> patients() throws DatasetException, UsageException {
		if (order.people().condition() == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(PatientGroup.read(session.path(order.people().condition())));
		} catch (PopulationException e) {
			throw new DatasetException(e.sentence(), e);
		}
	}

	private DatasetReader open() throws DatasetException, UsageException {
		if (order.database() != null) {
			if (!order.database().startsWith("jdbc:")) {
				throw new UsageException("represent.database", order.database());
			}
			String password = session.surroundings().variable(PASSWORD);
			DatabaseAccess access = password.isEmpty() ? DatabaseAccess.PLAIN : DatabaseAccess.PLAIN.withPassword(password);
			return DatasetReader.open(new DataSource.Table(order.database(), session.surroundings().variable(USER), order.data()), access);
		}
		Path file = session.path(order.data());
		for (Optional<OutputFile> output : List.of(order.output().file(), order.output().weights())) {
			if (output.isPresent() && output.get().replaces(file)) {
				throw new UsageException("represent.outputIsInput", output.get().name());
			}
		}
		if (Files.isDirectory(file)) {
			throw new DatasetException(Texts.both("represent.folder", order.data()));
		}
		DatasetReader reader = DatasetReader.open(file);
		if (order.table1() && reader.form() != DatasetReader.Form.MARGINS) {
			throw new UsageException("represent.noTable1", order.data());
		}
		reader.preview().ifPresent(preview -> preview.remarks().forEach(remark -> session.surroundings().err().println(remark.in(session.language()))));
		return reader;
	}

	private Dataset count(DatasetReader reader, RepresentPlan plan) throws DatasetException {
		var line = new CountingLine(session);
		try {
			Dataset dataset = reader.count(plan.mapping(), session.cancelled(), line);
			line.done();
			tell(dataset.report());
			return dataset;
		} finally {
			line.done();
		}
	}

	private void tell(ImportReport report) {
		for (ImportReport.Remark remark : report.remarks()) {
			session.surroundings().err().println(remark.text().in(session.language()));
		}
		report.unmapped().forEach((column, unmapped) -> session.say("represent.unmapped", column,
				String.join("; ", unmapped.values().keySet().stream().limit(10).toList())));
	}

	private int write(Representation representation) throws PopulationException, IOException {
		boolean everything = order.threshold() <= 1;
		Publication publication = everything ? Publication.ofEverything(representation)
				: Publication.of(representation, new SuppressionRule(order.threshold()));
		Results results = new Results(session);
		results.print(order.output().screen() == RepresentationFormat.TEXT, out -> order.output().screen()
				.renderer(session.surroundings().width()).render(publication, session.language(), out));
		boolean written = true;
		if (order.output().file().isPresent()) {
			OutputFile file = order.output().file().get();
			written = results.write(file, out -> order.output().form().renderer(session.surroundings().width()).render(publication, session.language(), out));
		}
		if (order.output().weights().isPresent()) {
			ParticipantWeights weights = ParticipantWeights.of(representation,
					everything ? Optional.empty() : Optional.of(new SuppressionRule(order.threshold())));
			written &= results.write(order.output().weights().get(), weights::write);
			for (Text remark : weights.remarks()) {
				session.surroundings().err().println(remark.in(session.language()));
			}
		}
		return !written ? ExitCode.INCOMPLETE : representation.clearlyUnder() ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}
}
