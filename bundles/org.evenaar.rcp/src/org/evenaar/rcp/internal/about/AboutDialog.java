package org.evenaar.rcp.internal.about;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.rcp.internal.ShellTexts;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What this program is, which version, under which licence, and what it is made with. */
final class AboutDialog extends Dialog {

	private static final Point SIZE = new Point(640, 560);
	private static final List<String> COLUMNS = List.of("about.library", "about.version", "about.licence");

	AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ShellTexts.of("about.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(16, 12).applyTo(area);
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(picture());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
		Link text = new Link(area, SWT.WRAP);
		text.setText(ShellTexts.of("about.text", version(), System.getProperty("java.version")));
		text.addListener(SWT.Selection, event -> Program.launch(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 140, SWT.DEFAULT).applyTo(text);
		TabFolder tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(tabs);
		libraries(tabs);
		InstalledTexts.of("NOTICE").ifPresent(notice -> text(tabs, "about.notice", notice));
		InstalledTexts.of("LICENSE").ifPresent(licence -> text(tabs, "about.licence", licence));
		return area;
	}

	private static Image picture() {
		Image image = JFaceResources.getImageRegistry().get("org.evenaar.rcp.about");
		if (image == null) {
			JFaceResources.getImageRegistry().put("org.evenaar.rcp.about",
					ImageDescriptor.createFromURL(AboutDialog.class.getResource("/icons/evenaar-64.png")));
			image = JFaceResources.getImageRegistry().get("org.evenaar.rcp.about");
		}
		return image;
	}

	private static String version() {
		return Optional.ofNullable(Platform.getBundle("org.evenaar.rcp")).map(Bundle::getVersion)
				.map(Object::toString).orElse("");
	}

	private static void libraries(TabFolder tabs) {
		Composite frame = new Composite(tabs, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		Table table = new Table(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setData("org.evenaar.id", "about.libraries");
		int[] weights = { 55, 15, 30 };
		for (int i = 0; i < COLUMNS.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(ShellTexts.of(COLUMNS.get(i)));
			layout.setColumnData(column, new ColumnWeightData(weights[i]));
		}
		for (Library library : Library.installed(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext())) {
			new TableItem(table, SWT.NONE)
					.setText(new String[] { library.name(), library.version(), library.licence() });
		}
		tab(tabs, "about.libraries", frame);
	}

	private static void text(TabFolder tabs, String title, String content) {
		Text text = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		text.setText(content);
		tab(tabs, title, text);
	}

	private static void tab(TabFolder tabs, String title, Control control) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(ShellTexts.of(title));
		tab.setControl(control);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ShellTexts.of("button.close"), true);
	}
}
