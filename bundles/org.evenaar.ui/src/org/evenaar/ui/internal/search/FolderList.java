package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** The folders that somebody searches in, to add to and take from. */
final class FolderList {

	private final Composite control;
	private final Table table;
	private final List<Path> folders;
	private final Button remove;

	FolderList(Composite parent) {
		folders = new ArrayList<>(SearchPreferences.folders());
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
		table = Named.spoken(new Table(control, SWT.BORDER | SWT.MULTI), "search.folders", SearchTexts.of("folders.name"));
		GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(380, 120).applyTo(table);
		Button add = SearchTexts.FORM.button(control, SWT.PUSH, "folders.add", button -> add());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(add);
		remove = SearchTexts.FORM.button(control, SWT.PUSH, "folders.remove", button -> remove());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
		table.addListener(SWT.Selection, event -> remove.setEnabled(table.getSelectionCount() > 0));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		dropped();
		fill();
	}

	Composite control() {
		return control;
	}

	List<Path> folders() {
		return List.copyOf(folders);
	}

	/** Asks for a folder and adds it. */
	private void add() {
		ask(control.getShell()).ifPresent(this::add);
	}

	static Optional<Path> ask(Shell shell) {
		var dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText(SearchTexts.of("folders.choose"));
		dialog.setMessage(SearchTexts.of("folders.choose.message"));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	void add(Path folder) {
		Path plain = folder.toAbsolutePath().normalize();
		if (!folders.contains(plain)) {
			folders.add(plain);
			fill();
		}
	}

	private void remove() {
		int[] chosen = table.getSelectionIndices();
		for (int i = chosen.length - 1; i >= 0; i--) {
			folders.remove(chosen[i]);
		}
		fill();
	}

	private void fill() {
		table.removeAll();
		for (Path folder : folders) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(folder.toString());
			item.setImage(EvenaarIcons.image(Icon.OPEN));
		}
		remove.setEnabled(false);
	}

	/** Folders can be dropped on the list. */
	private void dropped() {
		var target = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					for (String name : names) {
						add(Path.of(name));
					}
				}
			}
		});
	}
}
