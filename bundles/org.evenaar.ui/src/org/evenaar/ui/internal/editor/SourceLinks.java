package org.evenaar.ui.internal.editor;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.evenaar.report.FindingWords;
import org.evenaar.rules.Source;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** The sources of a finding. A page on the web opens only after people saw its address. */
public final class SourceLinks {

	private final Composite control;

	public SourceLinks(Composite parent) {
		control = Named.ownColors(Named.id(new Composite(parent, SWT.NONE), "finding.sources"));
		GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(control);
	}

	public Composite control() {
		return control;
	}

	public void show(List<Source> sources) {
		for (Control child : control.getChildren()) {
			child.dispose();
		}
		if (!sources.isEmpty()) {
			heading();
			sources.forEach(this::source);
		}
		color();
	}

	private void heading() {
		var label = Named.ownColors(new Label(control, SWT.NONE));
		label.setText(EditorTexts.text("panel.sources"));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
	}

	private void source(Source source) {
		String address = FindingWords.link(source);
		String mark = source.verified() ? "" : " (" + EditorTexts.text("panel.unverified") + ")";
		String citation = escaped(source.citation() + mark);
		var link = Named.ownColors(new Link(control, SWT.WRAP));
		link.setText(address.isEmpty() ? citation : citation + "\n<a>" + escaped(shown(address)) + "</a>");
		link.setToolTipText(address);
		link.addListener(SWT.Selection, event -> open(control.getShell(), address));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
	}

	private static String shown(String address) {
		return address.startsWith("https://") ? address.substring("https://".length()) : address;
	}

	private static String escaped(String words) {
		return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
	}

	/** Shows the address, and opens it where people say so. */
	public static void open(Shell shell, String address) {
		String[] answers = {EditorTexts.text("source.open"), EditorTexts.text("source.cancel")};
		var question = new MessageDialog(shell, EditorTexts.text("source.title"), null,
				EditorTexts.text("source.question", address), MessageDialog.QUESTION, 0, answers);
		if (!address.matches("https?://.+") || question.open() != 0) {
			return;
		}
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
		} catch (PartInitException | MalformedURLException e) {
			Program.launch(address);
		}
	}

	private void color() {
		control.setBackground(EvenaarColors.background(ColorRole.PAGE));
		for (Control child : control.getChildren()) {
			child.setBackground(EvenaarColors.background(ColorRole.PAGE));
			child.setForeground(EvenaarColors.foreground(child instanceof Link ? ColorRole.PAGE : ColorRole.MUTED));
		}
	}
}
