package org.evenaar.review;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.review.Review;
import org.evenaar.rules.Text;

/**
 * One open review. Belongs to one thread at a time, in a window the thread of the window; what it returns may go to
 * any thread.
 */
public final class ReviewSession {

	ReviewSession() {
	}

	/** @return the file of the review */
	public Path file() {
		throw new UnsupportedOperationException();
	}

	/** @return the file of the document */
	public Path document() {
		throw new UnsupportedOperationException();
	}

	/** @return the title of the document, or its file name where it states none */
	public String title() {
		throw new UnsupportedOperationException();
	}

	public Guideline guideline() {
		throw new UnsupportedOperationException();
	}

	/** @return the model, for reading only */
	public Review review() {
		throw new UnsupportedOperationException();
	}

	/** @return what the checks found, with all rule settings applied */
	public RunResult run() {
		throw new UnsupportedOperationException();
	}

	/** @return that of the one document */
	public DocumentResult result() {
		throw new UnsupportedOperationException();
	}

	/** @return all findings in the order of the document: information, held back, by hand and gone ones too */
	public List<ReviewItem> items() {
		throw new UnsupportedOperationException();
	}

	/** @param id of the item, or of the finding as the checks made it */
	public Optional<ReviewItem> item(String id) {
		throw new UnsupportedOperationException();
	}

	public ReviewProgress progress() {
		throw new UnsupportedOperationException();
	}

	/** @return sentences to be shown once after opening: work that was recovered, a document that was changed since */
	public List<Text> notices() {
		throw new UnsupportedOperationException();
	}

	/** @return true where unsaved work of an earlier, interrupted session was found and taken up */
	public boolean recovered() {
		throw new UnsupportedOperationException();
	}

	/** @return true where the file of the document was changed since the review was last saved: offer an update */
	public boolean documentChanged() {
		throw new UnsupportedOperationException();
	}

	/** @return why unsaved work cannot be kept safe at the moment, such as a full disk; empty where it is */
	public Optional<Text> autosaveProblem() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes one decision on some findings, as one step for undo. Safe against the end of this process when it returns.
	 *
	 * @throws IllegalArgumentException where the draft has a problem or an id is unknown
	 */
	public void decide(Collection<String> ids, DecisionDraft draft, String reviewer) {
		throw new UnsupportedOperationException();
	}

	/** Withdraws the decisions that stand on some findings; the file keeps them as withdrawn. */
	public void withdraw(Collection<String> ids, String reviewer) {
		throw new UnsupportedOperationException();
	}

	/** @return the id of the new item */
	public String addFinding(HandFinding draft, String reviewer) {
		throw new UnsupportedOperationException();
	}

	/** @param id of an item that was made by hand */
	public void removeFinding(String id) {
		throw new UnsupportedOperationException();
	}

	/** Goes on with a newer version of the document, as one step for undo. */
	public void apply(DocumentUpdate update) {
		throw new UnsupportedOperationException();
	}

	public EditingDomain editingDomain() {
		throw new UnsupportedOperationException();
	}

	public boolean canUndo() {
		throw new UnsupportedOperationException();
	}

	public boolean canRedo() {
		throw new UnsupportedOperationException();
	}

	public void undo() {
		throw new UnsupportedOperationException();
	}

	public void redo() {
		throw new UnsupportedOperationException();
	}

	/** @return what undo would take back, or empty */
	public Text undoLabel() {
		throw new UnsupportedOperationException();
	}

	/** @return what redo would do again, or empty */
	public Text redoLabel() {
		throw new UnsupportedOperationException();
	}

	public boolean dirty() {
		throw new UnsupportedOperationException();
	}

	/** @return the rule settings of this review */
	public RuleSettings ruleSettings() {
		throw new UnsupportedOperationException();
	}

	/** Changes the rule settings of this review; can be undone. */
	public void setRuleSettings(RuleSettings settings) {
		throw new UnsupportedOperationException();
	}

	/** @return those of the person and of this review together, as they are applied */
	public RuleSettings effectiveRules() {
		throw new UnsupportedOperationException();
	}

	/** To be called when the person's own rule settings changed. */
	public void rulesChanged(RuleSettings workspace) {
		throw new UnsupportedOperationException();
	}

	/** Saves where it is. See {@link #beginSave} for saving without keeping this thread. */
	public void save(IProgressMonitor monitor) throws ReviewException {
		throw new UnsupportedOperationException();
	}

	/** Saves to another file, and goes on there. */
	public void saveAs(Path file, IProgressMonitor monitor) throws ReviewException {
		throw new UnsupportedOperationException();
	}

	/** @return what is to be written, as it is now; write it on any thread, then give it to {@link #endSave} */
	public PendingSave beginSave() {
		throw new UnsupportedOperationException();
	}

	/**
	 * @param written after {@link PendingSave#write}
	 * @return a sentence where decisions of somebody else came in, or empty
	 */
	public Optional<Text> endSave(PendingSave written) {
		throw new UnsupportedOperationException();
	}

	/** Ends the session; what is not saved is given up. */
	public void close() {
		throw new UnsupportedOperationException();
	}

	/** @param listener told after every change, on the thread that made it */
	public void addListener(Consumer<ReviewSession> listener) {
		throw new UnsupportedOperationException();
	}

	public void removeListener(Consumer<ReviewSession> listener) {
		throw new UnsupportedOperationException();
	}
}
