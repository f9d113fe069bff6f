package org.evenaar.ui.internal.representation;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.evenaar.dataset.AgeBands;
import org.evenaar.dataset.DatasetException;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Labels;
import org.evenaar.representation.StandardPopulations;
import org.evenaar.ui.internal.parts.PercentProgress;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Compares participants with a population, step by step. */
final class ComparisonWizard extends Wizard {

	private static final String AGE = "age";

	private final ComparisonDraft draft;
	private final Optional<Path> first;
	private Optional<Path> kept;
	private final FilePage file = new FilePage(this);
	private final MappingPage mapping = new MappingPage(this);
	private final TablePage table = new TablePage(this);
	private final PopulationPage population = new PopulationPage(this);
	private final OptionsPage options = new OptionsPage(this);

	/**
	 * @param draft what is known already
	 * @param first a file to begin with
	 * @param kept  where the comparison is kept, if it is
	 */
	ComparisonWizard(ComparisonDraft draft, Optional<Path> first, Optional<Path> kept) {
		this.draft = draft;
		this.first = first;
		this.kept = kept;
		setWindowTitle(ComparisonTexts.of("wizard.title"));
		setNeedsProgressMonitor(true);
	}

	/** @return a draft that knows the populations; reads them, which is for jobs */
	static ComparisonDraft draft(Populations populations) {
		return new ComparisonDraft(new PopulationDraft(populations), LocalDate.now(), UiLanguage.locale());
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(mapping);
		addPage(table);
		addPage(population);
		addPage(options);
	}

	@Override
	public IWizardPage getStartingPage() {
		return draft.data().isEmpty() ? file : draft.typed() ? table : mapping;
	}

	/** Looks at the file to begin with, once the window is there. */
	void begin() {
		first.ifPresent(path -> file.open(path, Optional.empty()));
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == file) {
			return draft.typed() ? table : mapping;
		}
		if (page == mapping || page == table) {
			return population;
		}
		return page == population ? options : null;
	}

	@Override
	public IWizardPage getPreviousPage(IWizardPage page) {
		if (page == options) {
			return population;
		}
		if (page == population) {
			return draft.typed() ? table : mapping;
		}
		return page == file ? null : file;
	}

	/** Only at the end, when a person has seen everything that decides the outcome. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == options && options.isPageComplete();
	}

	ComparisonDraft draft() {
		return draft;
	}

	/** @return where the comparison is kept already */
	Optional<Path> file() {
		return kept;
	}

	/** Takes over a comparison that was kept. Slow; for jobs. */
	void adopt(Comparison before, Optional<Path> file, BooleanSupplier cancelled) throws DatasetException, PopulationException {
		adopt(draft, before, cancelled);
		kept = file;
	}

	/** Makes a draft of a comparison that was made before. Slow; for jobs. */
	static void adopt(ComparisonDraft draft, Comparison before, BooleanSupplier cancelled) throws DatasetException, PopulationException {
		for (String population : new LinkedHashSet<>(before.populations().values())) {
			if (!draft.population().populations().knows(population)) {
				Path own = Path.of(population);
				draft.population().add(own, draft.population().read(own).population());
			}
		}
		Optional<ComparisonDraft.Opened> opened = Optional.empty();
		if (before.data() instanceof ParticipantData.Rows rows) {
			opened = Optional.of(ComparisonDraft.look(before.data().file().orElseThrow(), shape(rows), cancelled));
		}
		draft.adopt(before, opened);
	}

	private static Optional<org.evenaar.dataset.CsvShape> shape(ParticipantData.Rows rows) {
		return rows.source() instanceof org.evenaar.dataset.DataSource.Csv csv ? Optional.of(csv.shape()) : Optional.empty();
	}

	/** @return dimensions that some population has, those with a standard one first */
	List<String> populationDimensions() {
		Populations all = draft.population().populations();
		Set<String> ids = new LinkedHashSet<>(List.of("sex", AGE, "origin"));
		Labels.shipped().dimensions().stream().filter(d -> StandardPopulations.has(all, d)).forEach(ids::add);
		return List.copyOf(ids);
	}

	/** @return the categories of the population that a dimension is usually compared with; few bands of ages */
	List<String> usualCategories(String dimension) {
		try {
			List<String> categories = StandardPopulations.of(draft.population().populations(), List.of(dimension)).stream()
					.findFirst().map((ReferencePopulation p) -> p.categories(dimension)).orElse(Labels.shipped().categories(dimension));
			if (!dimension.equals(AGE)) {
				return categories;
			}
			List<Integer> begins = categories.stream().flatMap(c -> AgeRange.parse(c).stream()).map(AgeRange::from).sorted().toList();
			return AgeBands.ranges(AgeBands.few(begins), Optional.empty()).stream().map(AgeRange::id).toList();
		} catch (PopulationException e) {
			return Labels.shipped().categories(dimension);
		}
	}

	/** @return the title of the population that a dimension is compared with */
	String populationTitle(String dimension) {
		return draft.population().dimensions().stream().filter(d -> draft.population().compared(d).equals(dimension) || d.equals(dimension))
				.flatMap(d -> draft.population().chosen(d).stream()).findFirst().map(t -> UiLanguage.of(t.about().title())).orElse("");
	}

	/** @return why participants and populations cannot be compared as chosen; empty where nothing speaks against it */
	Optional<String> problem() {
		Optional<Comparison> comparison = draft.comparison();
		if (comparison.isEmpty()) {
			return Optional.empty();
		}
		try {
			new ComparisonRun(draft.population().populations(), comparison.get()).check();
			return Optional.empty();
		} catch (PopulationException e) {
			return Optional.of(UiLanguage.of(e.sentence()));
		}
	}

	/** @return what went wrong, in one sentence */
	static String sentence(Throwable failure) {
		return switch (failure) {
		case DatasetException e -> UiLanguage.of(e.text());
		case PopulationException e -> UiLanguage.of(e.sentence());
		default -> {
			ILog.of(ComparisonWizard.class).error("Comparison", failure);
			yield ComparisonTexts.of("run.mistake");
		}
		};
	}

	@Override
	public boolean performFinish() {
		Optional<Comparison> comparison = draft.comparison();
		Optional<Path> target = options.target();
		if (comparison.isEmpty()) {
			return false;
		}
		ComparisonResult[] result = new ComparisonResult[1];
		try {
			getContainer().run(true, true, monitor -> result[0] = count(comparison.get(), target, monitor));
		} catch (InvocationTargetException e) {
			options.setErrorMessage(sentence(e.getCause()));
			return false;
		} catch (InterruptedException cancelled) {
			options.setErrorMessage(ComparisonTexts.of("file.cancelled"));
			return false;
		}
		getShell().getDisplay().asyncExec(() -> ComparisonEditor.open(new ComparisonInput(target, result[0])));
		return true;
	}

	private ComparisonResult count(Comparison comparison, Optional<Path> target, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		monitor.beginTask(ComparisonTexts.of("run.counting", comparison.data().name()), IProgressMonitor.UNKNOWN);
		try {
			ComparisonResult result = new ComparisonRun(draft.population().populations(), comparison).run(monitor::isCanceled,
					new PercentProgress(monitor));
			if (target.isPresent()) {
				ComparisonFile.save(comparison, target.get());
			}
			return result;
		} catch (DatasetException | PopulationException e) {
			throw new InvocationTargetException(e);
		} catch (CancellationException e) {
			throw new InterruptedException();
		} finally {
			monitor.done();
		}
	}
}
