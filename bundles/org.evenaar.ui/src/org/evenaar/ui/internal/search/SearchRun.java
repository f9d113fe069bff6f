package org.evenaar.ui.internal.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.evenaar.search.SearchIndex;

/** Searches beside the UI thread, a moment after the last key was pressed; only the answer to the last question is told. */
final class SearchRun {

	private record Question(long number, Asked asked) {
	}

	private final AtomicReference<Question> last = new AtomicReference<>();
	private final Display display;
	private final WorkbenchIndex home;
	private final BiConsumer<Asked, Answer> told;
	private final Job job;
	private long number;

	/** @param told gets answers on the UI thread */
	SearchRun(Display display, WorkbenchIndex home, BiConsumer<Asked, Answer> told) {
		this.display = display;
		this.home = home;
		this.told = told;
		job = Job.createSystem("Search", (ICoreRunnable) monitor -> answer());
		job.setPriority(Job.INTERACTIVE);
	}

	/** @param delay in milliseconds */
	void ask(Asked asked, int delay) {
		last.set(new Question(++number, asked));
		job.cancel();
		job.schedule(delay);
	}

	/** No answer is wanted any more. */
	void forget() {
		last.set(null);
		job.cancel();
	}

	private void answer() {
		Question question = last.get();
		Optional<SearchIndex> index = home.index();
		if (question == null || index.isEmpty()) {
			return;
		}
		Answer answer = Answer.of(question.asked(), index.get());
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (last.get() == question) {
					told.accept(question.asked(), answer);
				}
			});
		}
	}
}
