package org.evenaar.search.internal.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentSource;
import org.evenaar.check.Finding;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ReadContext;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.instrument.mention.InstrumentMentions;
import org.evenaar.instrument.mention.Mention;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.review.Review;
import org.evenaar.search.SearchOptions;
import org.evenaar.search.internal.Texts;

/** Reads files for one update of the index, several at a time. */
public final class DocumentReading {

	public static final String REVIEW = "review";
	private static final String GUIDELINE = "guideline";
	private static final String INSTRUMENT = "instrument";
	/** Reports that this program writes are no guidelines. */
	private static final String OWN_REPORT = ".evenaar.html";

	private final SearchOptions options;
	private final Map<Path, Review> unsaved;
	private final Optional<CheckRegistry> checks;
	private final Optional<CheckRunner> runner;
	private final InstrumentRegistry instruments;
	private final InstrumentMentions mentioned;

	/** @param unsaved reviews that count as they are here, whatever is in their files */
	public DocumentReading(SearchOptions options, Map<Path, Review> unsaved) {
		this.options = options;
		this.unsaved = unsaved;
		this.checks = options.checks().get();
		this.runner = checks.map(registry -> new CheckRunner(registry, CheckSelection.ALL, 1));
		this.instruments = options.known().get();
		this.mentioned = InstrumentMentions.of(instruments);
	}

	/** @return true where checks are run on guidelines */
	public boolean findsFindings() {
		return checks.isPresent();
	}

	/** @return the instruments of the registry, as documents by their ids */
	public List<Instrument> registered() {
		return instruments.instruments();
	}

	/** @return a text that differs where the same file would be read in another way */
	public String fingerprint() {
		var parts = new StringBuilder();
		options.importer().readers().forEach(reader -> parts.append(reader.id()).append('\n'));
		checks.ifPresent(registry -> {
			registry.rules().packs().forEach(pack -> parts.append(pack.id()).append(pack.digest()).append('\n'));
			registry.checks().forEach(check -> parts.append(check.id()).append('\n'));
		});
		instruments.instruments().forEach(each -> parts.append(InstrumentUnits.names(each)).append(each.getMentions()));
		return Digests.of(parts);
	}

	/** @return true where a file with that name can be indexed; the content is not looked at */
	public boolean reads(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return switch (extension(file)) {
		case REVIEW, GUIDELINE, INSTRUMENT -> true;
		default -> !name.endsWith(OWN_REPORT) && options.importer().isNamedLikeGuideline(file);
		};
	}

	/** @return the ending of the name in lower case, without the dot */
	public static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** @return a review that is not saved, as a document; empty where the file holds what counts */
	public Optional<ReadDocument> unsaved(Path file) {
		return Optional.ofNullable(unsaved.get(file)).map(ReviewUnits::of);
	}

	/** @return true where something else than what is in the file counts */
	public boolean isUnsaved(Path file) {
		return unsaved.containsKey(file);
	}

	/**
	 * @param check true where checks are to be run on a guideline
	 * @throws CancellationException where the person cancelled
	 */
	public ReadDocument read(Path file, boolean check, BooleanSupplier cancelled) throws UnreadableException {
		try {
			return switch (extension(file)) {
			case REVIEW -> ReviewUnits.of(ModelFile.read(file, Review.class));
			case INSTRUMENT -> InstrumentUnits.of(InstrumentFiles.read(file));
			case GUIDELINE -> guideline(ModelFile.read(file, Guideline.class), check, cancelled);
			default -> guideline(options.importer().read(file,
					new ReadContext(options.limits().get(), cancelled, options.reader())), check, cancelled);
			};
		} catch (ImportException e) {
			throw new UnreadableException(e.problem().text(), e);
		} catch (InstrumentException e) {
			throw new UnreadableException(e.text(), e);
		} catch (CancellationException e) {
			throw e;
		} catch (OperationCanceledException e) {
			throw new CancellationException();
		} catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
			throw new UnreadableException(Texts.of("file.damaged", file.getFileName().toString()), e);
		}
	}

	/** @return an instrument of the registry as a document */
	public static ReadDocument read(Instrument instrument) {
		return InstrumentUnits.of(instrument);
	}

	private ReadDocument guideline(Guideline guideline, boolean check, BooleanSupplier cancelled) {
		List<Finding> findings = check && runner.isPresent() ? findings(guideline, runner.get(), cancelled) : List.of();
		return GuidelineUnits.of(guideline, mentions(guideline), findings);
	}

	/** @return the names of instruments, by the paths of the blocks that mention them */
	private Map<String, TreeSet<String>> mentions(Guideline guideline) {
		Map<String, TreeSet<String>> byBlock = new HashMap<>();
		for (Mention mention : mentioned.in(guideline)) {
			TreeSet<String> names = byBlock.computeIfAbsent(mention.block().getPath(), path -> new TreeSet<>());
			names.add(mention.words());
			names.addAll(InstrumentUnits.names(mention.instrument()));
		}
		return byBlock;
	}

	private static List<Finding> findings(Guideline guideline, CheckRunner runner, BooleanSupplier cancelled) {
		var monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return super.isCanceled() || cancelled.getAsBoolean();
			}
		};
		return runner.run(List.of(new Read(guideline)), monitor).findings().toList();
	}

	private record Read(Guideline guideline) implements DocumentSource {

		@Override
		public String name() {
			return "guideline";
		}

		@Override
		public Guideline read(BooleanSupplier cancelled) {
			return guideline;
		}
	}
}
