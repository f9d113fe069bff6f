package org.evenaar.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.review.internal.Texts;
import org.evenaar.review.internal.document.DocumentPlace;
import org.evenaar.review.internal.session.Autosave;
import org.evenaar.review.internal.session.Commands;
import org.evenaar.review.internal.session.Comparison;
import org.evenaar.review.internal.session.DocumentState;
import org.evenaar.review.internal.session.Exchange;
import org.evenaar.review.internal.session.Listeners;
import org.evenaar.review.internal.session.Opened;
import org.evenaar.review.internal.session.Records;
import org.evenaar.review.internal.session.ReviewOrder;
import org.evenaar.review.internal.session.SessionItems;
import org.evenaar.review.internal.session.SessionStack;
import org.evenaar.review.internal.session.SettingsModel;
import org.evenaar.review.internal.session.Step;
import org.evenaar.review.internal.store.ReviewMerge;
import org.evenaar.review.internal.store.ReviewStore;
import org.evenaar.review.internal.store.ReviewXml;
import org.evenaar.rules.Text;

/**
 * One open review. Belongs to one thread at a time, in a window the thread of the window; what it returns may go to
 * any thread.
 */
public final class ReviewSession {

	private final ReviewStore store;
	private final Autosave autosave;
	private final Review review;
	private final SessionStack stack = new SessionStack();
	private final EditingDomain domain;
	private final Commands commands;
	private final Listeners<ReviewSession> listeners = new Listeners<>();
	private final SessionItems items = new SessionItems();
	private final List<Text> notices;
	private final boolean recovered;
	private Path file;
	private byte[] saved;
	private volatile DocumentState state;
	private RuleSettings workspace;
	private boolean unsaved;
	private boolean documentChanged;
	private boolean overtaken;

	ReviewSession(ReviewStore store, Clock clock, Autosave autosave, RuleSettings workspace, Opened opened) {
		this.store = store;
		this.autosave = autosave;
		this.workspace = workspace;
		this.review = opened.review();
		this.file = opened.file();
		this.saved = opened.saved();
		this.state = opened.state();
		this.notices = List.copyOf(opened.notices());
		this.recovered = opened.recovered();
		this.unsaved = opened.unsaved();
		this.documentChanged = opened.documentChanged();
		this.domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		var resource = new XMIResourceImpl(URI.createURI("memory:/review"));
		domain.getResourceSet().getResources().add(resource);
		resource.getContents().add(review);
		this.commands = new Commands(domain, review, clock);
		showAnew();
		stack.addCommandStackListener(event -> Optional.ofNullable(stack.getMostRecentCommand()).ifPresent(this::changed));
	}

	private void showAnew() {
		items.rebuild(review, state, effectiveRules());
		listeners.tell(this);
	}

	private void changed(Command command) {
		Step.Reach reach = command instanceof Step step ? step.reach() : Step.Reach.ALL;
		List<FindingRecord> touched = command instanceof Step step ? step.records() : List.of();
		autosave.keep(reach, touched, review, file, saved);
		if (reach == Step.Reach.DECISIONS) {
			items.refresh(review, touched);
			listeners.tell(this);
		} else {
			showAnew();
		}
	}

	private void execute(Step step) {
		if (!step.canExecute()) {
			throw new IllegalStateException("Cannot be done: " + step.getLabel());
		}
		stack.execute(step);
	}

	private ReviewItem known(String id) {
		return item(id).orElseThrow(() -> new IllegalArgumentException("No finding " + id));
	}

	/** @return the file of the review */
	public Path file() {
		return file;
	}

	/** @return the file of the document */
	public Path document() {
		return state.file();
	}

	/** @return the title of the document, or its file name where it states none */
	public String title() {
		return state.title();
	}

	public Guideline guideline() {
		return state.guideline();
	}

	/** @return the model, for reading only */
	public Review review() {
		return review;
	}

	/** @return what the checks found, with all rule settings applied */
	public RunResult run() {
		return items.list().run();
	}

	/** @return that of the one document */
	public DocumentResult result() {
		return items.list().run().documents().get(0);
	}

	/** @return all findings in the order of the document: information, held back, by hand and gone ones too */
	public List<ReviewItem> items() {
		return items.list().items();
	}

	/** @param id of the item, or of the finding as the checks made it */
	public Optional<ReviewItem> item(String id) {
		return items.list().item(id);
	}

	public ReviewProgress progress() {
		return ReviewProgress.of(items.list().items());
	}

	/** @return sentences to be shown once after opening: work that was recovered, a document that was changed since */
	public List<Text> notices() {
		return notices;
	}

	/** @return true where unsaved work of an earlier, interrupted session was found and taken up */
	public boolean recovered() {
		return recovered;
	}

	/** @return true where the file of the document was changed since the review was last saved: offer an update */
	public boolean documentChanged() {
		return documentChanged;
	}

	/** @return why unsaved work cannot be kept safe at the moment, such as a full disk; empty where it is */
	public Optional<Text> autosaveProblem() {
		return autosave.problem();
	}

	/**
	 * Takes one decision on some findings, as one step for undo. Safe against the end of this process when it returns.
	 *
	 * @throws IllegalArgumentException where the draft has a problem or an id is unknown
	 */
	public void decide(Collection<String> ids, DecisionDraft draft, String reviewer) {
		draft.problem().ifPresent(problem -> {
			throw new IllegalArgumentException(problem.en());
		});
		List<ReviewItem> chosen = ids.stream().distinct().map(this::known).distinct().toList();
		if (!chosen.isEmpty()) {
			execute(commands.decide(chosen, items.records(), draft, reviewer));
		}
	}

	/** Withdraws the decisions that stand on some findings; the file keeps them as withdrawn. */
	public void withdraw(Collection<String> ids, String reviewer) {
		List<FindingRecord> decided = ids.stream().map(id -> items.records().get(known(id).id())).filter(Objects::nonNull)
				.distinct().toList();
		commands.withdraw(decided, reviewer).ifPresent(this::execute);
	}

	/** @return the id of the new item */
	public String addFinding(HandFinding draft, String reviewer) {
		Step step = commands.add(draft, state.text(), reviewer);
		execute(step);
		return step.records().get(0).getId();
	}

	/** @param id of an item that was made by hand */
	public void removeFinding(String id) {
		FindingRecord record = items.records().get(known(id).id());
		if (record == null || !record.isByHand()) {
			throw new IllegalArgumentException("Not made by hand: " + id);
		}
		execute(commands.remove(record));
	}

	/** Goes on with a newer version of the document, as one step for undo. */
	public void apply(DocumentUpdate update) {
		if (update.comparison().isEmpty()) {
			turnTo(new Version(update.state(), false));
			showAnew();
			return;
		}
		List<Comparison.Subject> late = review.getRecords().stream().filter(Records::decided).map(Comparison.Subject::of)
				.toList();
		execute(commands.update(update.comparison().get().with(late),
				new Exchange<>(new Version(update.state(), false), new Version(state, documentChanged), this::turnTo)));
	}

	public EditingDomain editingDomain() {
		return domain;
	}

	public boolean canUndo() {
		return stack.canUndo();
	}

	public boolean canRedo() {
		return stack.canRedo();
	}

	public void undo() {
		stack.undo();
	}

	public void redo() {
		stack.redo();
	}

	/** @return what undo would take back, or empty */
	public Text undoLabel() {
		return stack.undoLabel();
	}

	/** @return what redo would do again, or empty */
	public Text redoLabel() {
		return stack.redoLabel();
	}

	public boolean dirty() {
		return unsaved || stack.isSaveNeeded();
	}

	/** @return the rule settings of this review */
	public RuleSettings ruleSettings() {
		return SettingsModel.of(review);
	}

	/** Changes the rule settings of this review; can be undone. */
	public void setRuleSettings(RuleSettings settings) {
		if (!settings.equals(ruleSettings())) {
			execute(commands.settings(settings));
		}
	}

	/** @return those of the person and of this review together, as they are applied */
	public RuleSettings effectiveRules() {
		return workspace.merge(ruleSettings());
	}

	/** To be called when the person's own rule settings changed. */
	public void rulesChanged(RuleSettings settings) {
		if (!settings.equals(workspace)) {
			workspace = settings;
			showAnew();
		}
	}

	/** Saves where it is. See {@link #beginSave} for saving without keeping this thread. */
	public void save(IProgressMonitor monitor) throws ReviewException {
		saveAs(file, monitor);
	}

	/** Saves to another file, and goes on there. */
	public void saveAs(Path target, IProgressMonitor monitor) throws ReviewException {
		PendingSave pending = beginSave(target);
		pending.write(monitor);
		endSave(pending);
	}

	/** @return what is to be written, as it is now; write it on any thread, then give it to {@link #endSave} */
	public PendingSave beginSave() {
		return beginSave(file);
	}

	/** The same for another file, whatever is in it. */
	public PendingSave beginSave(Path target) {
		boolean elsewhere = !target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
		Review copy = EcoreUtil.copy(review);
		copy.setDocument(DocumentPlace.name(target, state.file()));
		ReviewOrder.sort(copy, state.text());
		return new PendingSave(store, autosave, copy, saved, target, elsewhere, stack.mark());
	}

	/**
	 * @param written after {@link PendingSave#write}
	 * @return a sentence where decisions of somebody else came in, or empty
	 */
	public Optional<Text> endSave(PendingSave written) {
		ReviewStore.Saved result = written.saved();
		boolean still = stack.mark().equals(written.mark());
		Optional<Text> notice = result.theirs().map(theirs -> takeIn(result, theirs));
		if (result.theirs().isPresent()) {
			stack.forget(still);
		} else {
			stack.saved(written.mark());
		}
		file = written.file();
		saved = result.otherDocument() ? saved : result.bytes();
		unsaved = false;
		autosave.goOn(written.journal());
		if (!still) {
			autosave.keep(Step.Reach.ALL, List.of(), review, file, saved);
		}
		showAnew();
		return notice;
	}

	/** What somebody else saved comes into the session, unless it is about another version of the document. */
	private Text takeIn(ReviewStore.Saved result, Review theirs) {
		if (result.otherDocument()) {
			overtaken = true;
			return Texts.of("save.otherDocument", String.valueOf(file.getFileName()));
		}
		ReviewMerge.bringIn(review, ReviewXml.own(saved), theirs);
		return result.both() == 0 ? Texts.of("save.merged") : Texts.of("save.mergedBoth", result.both());
	}

	/**
	 * @return true where somebody else went on to another version of the document in this file: everything is saved
	 *         there, but this session shows the earlier version. Close it and open the review again
	 */
	public boolean overtaken() {
		return overtaken;
	}

	/** Where the session is among the versions of its document. */
	private record Version(DocumentState state, boolean changed) {
	}

	private void turnTo(Version version) {
		state = version.state();
		documentChanged = version.changed();
	}

	DocumentState state() {
		return state;
	}

	/** @return by item, on any thread; see {@link Comparison.Subject#of} */
	Map<String, Boolean> kept() {
		return items.kept();
	}

	/** Ends the session; what is not saved is given up. */
	public void close() {
		autosave.end();
		listeners.clear();
	}

	/** @param listener told after every change, on the thread that made it */
	public void addListener(Consumer<ReviewSession> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<ReviewSession> listener) {
		listeners.remove(listener);
	}
}
