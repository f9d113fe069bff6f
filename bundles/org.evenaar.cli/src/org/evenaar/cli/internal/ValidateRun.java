package org.evenaar.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.population.PopulationException;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.evenaar.validation.KnownEvidence;
import org.evenaar.validation.ResponseAnalysis;
import org.evenaar.validation.ResponseFile;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseReader;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.Responses;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationException;
import org.evenaar.validation.ValidationOptions;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.render.ValidationFormat;

/** Carries out one validation: instrument, groups and answers in, results to screen and file, exit code out. */
final class ValidateRun {

	private static final String NONE = "none";

	private final Session session;
	private final ValidateOrder order;

	ValidateRun(Session session, ValidateOrder order) {
		this.session = session;
		this.order = order;
	}

	/** @return the exit code */
	int run() throws Exception {
		try {
			Instrument instrument = instrument();
			Optional<LanguageVersion> version = version(instrument);
			List<String> asked = asked();
			Optional<ResponseResult> result = order.responses().isPresent() ? Optional.of(responses(instrument, order.responses().get()))
					: Optional.empty();
			EvidenceTable evidence = EvidenceTable.of(instrument, asked.isEmpty() ? usual(result) : asked, version);
			return write(Validation.of(evidence, session.services().checks(List.of(), List.of()), result, new Progress(session)));
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (DatasetException e) {
			session.surroundings().err().println(e.text().in(session.language()));
			return ExitCode.INCOMPLETE;
		} catch (ValidationException e) {
			throw new UsageException(e.text());
		}
	}

	/** The instrument of a file together with what the registry knows of it, which is said; as it is where that is not wanted. */
	private Instrument instrument() throws UsageException, DatasetException {
		var finder = new InstrumentFinder(session, order.registries());
		Instrument found = finder.find(order.instrument());
		String wanted = order.evidence().known();
		if (NONE.equals(wanted) || wanted == null && finder.registry().instruments().contains(found)) {
			return found;
		}
		Optional<Instrument> known = wanted == null ? KnownEvidence.namesake(found, finder.registry()) : Optional.of(finder.known(wanted));
		if (known.isEmpty() || known.get() == found) {
			return found;
		}
		KnownEvidence joined = KnownEvidence.join(found, known.get());
		if (wanted == null && !joined.clear()) {
			session.say("validate.notJoined", known.get().getId(), joined.matched(), joined.items(), known.get().getItems().size());
			return found;
		}
		session.say("validate.joined", known.get().getId(), joined.matched(), joined.items());
		return joined.instrument();
	}

	private Optional<LanguageVersion> version(Instrument instrument) throws UsageException {
		String wanted = order.evidence().version();
		if (wanted == null) {
			return Optional.empty();
		}
		List<String> ids = instrument.getLanguageVersions().stream().map(LanguageVersion::getId).toList();
		Optional<LanguageVersion> found = instrument.getLanguageVersions().stream()
				.filter(version -> version.getId().equalsIgnoreCase(wanted) || version.getLanguage().equalsIgnoreCase(wanted)).findFirst();
		return Optional.of(found.orElseThrow(() -> new UsageException(ids.isEmpty() ? Texts.both("validate.noVersions", instrument.getId())
				: Texts.both("validate.noVersion", instrument.getId(), wanted, Texts.choice(ids)))));
	}

	/** @return the groups asked for; none where nothing was asked */
	private List<String> asked() throws UsageException {
		List<String> groups = new ArrayList<>();
		for (String written : order.evidence().groups()) {
			String id = Groups.shipped().id(written).orElseThrow(() -> new UsageException(
					Values.withMeant(Texts.both("validate.noSuchGroup", written), Suggestions.nearest(written, Groups.shipped().ids()))));
			if (!groups.contains(id)) {
				groups.add(id);
			}
		}
		if (order.evidence().population() != null) {
			groups.addAll(ofPopulation(order.evidence().population()));
		}
		return groups;
	}

	private List<String> ofPopulation(String name) throws UsageException {
		try {
			List<String> groups = Groups.shipped().of(session.services().populations().open(name, session.surroundings().folder()).population());
			if (groups.isEmpty()) {
				throw new UsageException("validate.noGroupsIn", name);
			}
			return groups;
		} catch (PopulationException e) {
			throw new UsageException(e.sentence());
		}
	}

	/** The groups that answered, as far as they are known, then those of the standard population. */
	private static List<String> usual(Optional<ResponseResult> result) {
		Set<String> groups = new LinkedHashSet<>();
		result.ifPresent(each -> each.responses().groups().stream().map(ResponseGroup::group).filter(id -> !id.isEmpty()).forEach(groups::add));
		groups.addAll(Groups.shipped().defaults());
		return List.copyOf(groups);
	}

	private ResponseResult responses(Instrument instrument, ValidateOrder.Answers answers)
			throws UsageException, ValidationException, DatasetException {
		Path path = session.path(answers.file());
		if (order.output().file().filter(file -> file.replaces(path)).isPresent()) {
			throw new UsageException("validate.outputIsInput", order.output().file().get().name());
		}
		ResponseFile file = ResponseFile.open(path);
		ResponseMapping mapping = new ResponseMapper(session, answers, instrument, file).mapping();
		var line = new CountingLine(session);
		Responses responses;
		try {
			responses = new ResponseReader(instrument, file, mapping, Optional.ofNullable(order.analysis().scale()), order.analysis().purify())
					.read(session.cancelled(), line);
		} finally {
			line.done();
		}
		responses.remarks().forEach(remark -> session.surroundings().err().println(remark.in(session.language())));
		if (responses.outside() > 0) {
			session.say("validate.outside", responses.outside(), mapping.getGroupColumn());
		}
		responses.scale().filter(scale -> instrument.getScales().size() > 1 && order.analysis().scale() == null)
				.ifPresent(scale -> session.say("validate.scale", scale.getId()));
		if (answers.save()) {
			save(mapping, path);
		}
		return ResponseAnalysis.of(instrument, responses, ValidationOptions.DEFAULT.withMinimumGroup(order.analysis().minimum())
				.withPurify(order.analysis().purify()).withCutOffs(order.analysis().cutOffs()));
	}

	private void save(ResponseMapping mapping, Path responses) throws DatasetException {
		Path file = InstrumentFiles.mappingOf(responses);
		try {
			InstrumentFiles.write(mapping, file);
			session.say("validate.mappingSaved", String.valueOf(file.getFileName()));
		} catch (InstrumentException e) {
			throw new DatasetException(e.text(), e);
		}
	}

	private int write(Validation validation) throws IOException {
		ValidationPublication publication = order.threshold() <= 1 ? ValidationPublication.ofEverything(validation)
				: ValidationPublication.of(validation, new SuppressionRule(order.threshold()));
		Results results = new Results(session);
		int width = session.surroundings().width();
		ValidationFormat screen = order.output().screen();
		results.print(screen == ValidationFormat.TEXT, out -> screen.renderer(width).render(publication, session.language(), out));
		boolean written = true;
		if (order.output().file().isPresent()) {
			written = results.write(order.output().file().get(),
					out -> order.output().form().renderer(width).render(publication, session.language(), out));
		}
		if (screen != ValidationFormat.TEXT) {
			validation.problems().forEach(problem -> session.surroundings().err().println(problem.in(session.language())));
		}
		boolean complete = written && validation.problems().isEmpty();
		return !complete ? ExitCode.INCOMPLETE : validation.against() ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}
}
