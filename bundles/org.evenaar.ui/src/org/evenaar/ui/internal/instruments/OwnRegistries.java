package org.evenaar.ui.internal.instruments;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentProblem;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Below the list: adding files of one's own to it, and what is wrong with those that are there. */
final class OwnRegistries {

	private static final int MOST_PROBLEMS = 3;

	private final Composite form;
	private final Supplier<List<InstrumentProblem>> problems;
	private final BiConsumer<InstrumentRegistry, List<String>> added;
	private final Label words;

	/** @param added told the new list and ids of what was added to it */
	OwnRegistries(Composite form, Supplier<List<InstrumentProblem>> problems, BiConsumer<InstrumentRegistry, List<String>> added) {
		this.form = form;
		this.problems = problems;
		this.added = added;
		Composite row = InstrumentTexts.FORM.row(form, 2);
		InstrumentTexts.FORM.button(row, SWT.PUSH, "registry.add", b -> choose()).setToolTipText(InstrumentTexts.of("registry.add.tip"));
		InstrumentTexts.FORM.button(row, SWT.PUSH, "registry.folder", b -> Program.launch(Registries.folder().toString()))
				.setToolTipText(InstrumentTexts.of("registry.folder.tip"));
		words = InstrumentTexts.FORM.words(form, "");
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(words);
		tell(Optional.empty());
	}

	private void choose() {
		FileDialog dialog = new FileDialog(form.getShell(), SWT.OPEN);
		dialog.setText(InstrumentTexts.of("registry.add"));
		dialog.setFilterExtensions(new String[] { "*.yaml;*.yml;*" + Instruments.ENDING });
		dialog.setFilterNames(new String[] { InstrumentTexts.of("registry.filter") });
		String chosen = dialog.open();
		if (chosen != null) {
			add(Path.of(chosen));
		}
	}

	/** Reads and copies beside the UI thread. */
	void add(Path file) {
		Job.createSystem(InstrumentTexts.of("registry.job"), (IJobFunction) monitor -> {
			try {
				List<String> ids = Registries.add(file);
				InstrumentRegistry now = Registries.current();
				onUi(() -> {
					added.accept(now, ids);
					tell(Optional.of(InstrumentTexts.of("registry.added", file.getFileName())));
				});
			} catch (InstrumentException e) {
				onUi(() -> tell(Optional.of(UiLanguage.of(e.text()))));
			} catch (IOException e) {
				onUi(() -> tell(Optional.of(InstrumentTexts.of("registry.notAdded", file.getFileName()))));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private void onUi(Runnable action) {
		Later.with(form, action);
	}

	private void tell(Optional<String> news) {
		String folder = Registries.folder() + File.separator;
		String found = problems.get().stream().limit(MOST_PROBLEMS).map(problem -> UiLanguage.of(problem.text()).replace(folder, ""))
				.collect(Collectors.joining("\n"));
		words.setText(news.map(sentence -> found.isEmpty() || found.contains(sentence) ? sentence : sentence + "\n" + found).orElse(found));
		form.layout(true, true);
	}
}
