package org.evenaar.ui.internal.dialogs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evenaar.ui.internal.editor.Named;

/** The row of a form that says to which file something is written, and whether that can be. */
public final class TargetFile {

	private static final int WIDTH = 420;

	private final Text field;
	private String ending;

	/**
	 * @param id      of the field, for tests; that of the button is "id.browse"
	 * @param usual   what is proposed; its name has that ending
	 * @param ending  with its dot
	 * @param changed told when another file is chosen
	 */
	public TargetFile(Composite parent, String id, Path usual, String ending, Runnable changed) {
		this.ending = ending;
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(DialogTexts.text("file"));
		field = Named.spoken(new Text(row, SWT.BORDER), id, DialogTexts.text("file"));
		field.setText(usual.toString());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> changed.run());
		var browse = Named.id(new Button(row, SWT.PUSH), id + ".browse");
		browse.setText(DialogTexts.text("browse"));
		browse.addListener(SWT.Selection, event -> browse());
	}

	/** Another kind of file is to be written: the name gets its ending, unless somebody gave it one of their own. */
	public void turnTo(String newEnding) {
		String name = field.getText();
		String before = ending;
		ending = newEnding;
		if (name.endsWith(before)) {
			field.setText(name.substring(0, name.length() - before.length()) + newEnding);
		}
	}

	/** @return absolute; empty where what stands there is no name of a file */
	public Optional<Path> path() {
		return path(field.getText());
	}

	private static Optional<Path> path(String text) {
		try {
			Path path = Path.of(text.strip()).toAbsolutePath().normalize();
			return text.isBlank() || path.getFileName() == null ? Optional.empty() : Optional.of(path);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/**
	 * @param sources what the file is made of, and so must not be written over
	 * @return why it cannot be written there, in one sentence
	 */
	public Optional<String> problem(Collection<Path> sources) {
		return problem(field.getText(), sources);
	}

	static Optional<String> problem(String text, Collection<Path> sources) {
		Optional<Path> path = path(text);
		if (path.isEmpty()) {
			return Optional.of(DialogTexts.text("file.noName"));
		}
		Path folder = path.get().getParent();
		if (!Files.isDirectory(folder)) {
			return Optional.of(DialogTexts.text("file.noFolder", folder.toString()));
		}
		if (Files.isDirectory(path.get())) {
			return Optional.of(DialogTexts.text("file.isFolder", path.get().toString()));
		}
		List<Path> taken = sources.stream().map(source -> source.toAbsolutePath().normalize()).toList();
		return taken.contains(path.get()) ? Optional.of(DialogTexts.text("file.isSource")) : Optional.empty();
	}

	/** Asks whether a file that is there already may go. */
	public boolean mayBeWritten() {
		Path path = path().orElseThrow();
		return !Files.exists(path) || MessageDialog.openQuestion(field.getShell(), field.getShell().getText(),
				DialogTexts.text("file.replace", path.getFileName().toString()));
	}

	private void browse() {
		var dialog = new FileDialog(field.getShell(), SWT.SAVE);
		dialog.setText(field.getShell().getText());
		dialog.setFilterExtensions(new String[] {"*" + ending});
		path().ifPresent(path -> {
			dialog.setFileName(path.getFileName().toString());
			dialog.setFilterPath(path.getParent().toString());
		});
		String chosen = dialog.open();
		if (chosen != null) {
			field.setText(chosen);
		}
	}
}
