package org.evenaar.ui.internal.editor;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evenaar.model.review.Verdict;
import org.evenaar.ui.internal.document.DocumentView;

/** Hands the commands of a review to the review editor that is in front. */
public final class EditorHandler extends AbstractHandler {

	private static final String COMMAND = "org.evenaar.ui.command.";
	private static final Map<String, Consumer<ReviewEditor>> ACTIONS = Map.ofEntries(
			Map.entry("nextFinding", ReviewEditor::nextFinding),
			Map.entry("previousFinding", ReviewEditor::previousFinding),
			Map.entry("nextOpenFinding", ReviewEditor::nextOpenFinding),
			Map.entry("decideChange", editor -> editor.choose(Verdict.CHANGE)),
			Map.entry("decideJustified", editor -> editor.choose(Verdict.JUSTIFIED)),
			Map.entry("decideNotApplicable", editor -> editor.choose(Verdict.NOT_APPLICABLE)),
			Map.entry("decideDiscuss", editor -> editor.choose(Verdict.DISCUSS)),
			Map.entry("withdrawDecision", ReviewEditor::withdraw),
			Map.entry("addFinding", ReviewEditor::addFinding),
			Map.entry("removeFinding", ReviewEditor::removeFinding),
			Map.entry("updateDocument", ReviewEditor::updateDocument),
			Map.entry("zoomIn", editor -> editor.zoomBy(1)),
			Map.entry("zoomOut", editor -> editor.zoomBy(-1)),
			Map.entry("zoomReset", editor -> editor.zoom(DocumentView.USUAL_ZOOM)));

	@Override
	public Object execute(ExecutionEvent event) {
		String id = event.getCommand().getId();
		if (id.startsWith(COMMAND) && HandlerUtil.getActiveEditor(event) instanceof ReviewEditor editor) {
			ACTIONS.getOrDefault(id.substring(COMMAND.length()), ignored -> { }).accept(editor);
		}
		return null;
	}
}
