package org.evenaar.rcp.internal.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.evenaar.rcp.internal.ShellTexts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** What went wrong since the program started, to read, to copy for whoever helps, and the way to the whole log. */
public final class LogView extends ViewPart {

	private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
			.withLocale(UiLanguage.locale()).withZone(ZoneId.systemDefault());
	private final Runnable onEntry = this::refreshLater;
	private LogMemory memory;
	private TableViewer table;
	private Text details;

	@Override
	public void createPartControl(Composite parent) {
		memory = LogMemory.current();
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		createTable(new Composite(halves, SWT.NONE));
		details = new Text(halves, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		details.setData("org.evenaar.id", "log.details");
		halves.setWeights(60, 40);
		table.addSelectionChangedListener(event -> showDetails());
		addActions();
		memory.addListener(onEntry);
		EvenaarColors.whenChanged(parent, table::refresh);
		table.setInput(memory.entries());
		showDetails();
		getSite().setSelectionProvider(table);
	}

	private void createTable(Composite parent) {
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		table.getTable().setData("org.evenaar.id", "log.entries");
		column(layout, "log.time", 25, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return time.format(((LogEntry) element).time());
			}

			@Override
			public Image getImage(Object element) {
				return EvenaarIcons.image(icon((LogEntry) element));
			}
		});
		column(layout, "log.kind", 15, ColumnLabelProvider.createTextProvider(entry -> kind((LogEntry) entry)));
		column(layout, "log.message", 60, ColumnLabelProvider.createTextProvider(
				entry -> ((LogEntry) entry).message()));
	}

	private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(ShellTexts.of(title));
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private static Icon icon(LogEntry entry) {
		return switch (entry.severity()) {
		case IStatus.ERROR -> Icon.PROBLEM;
		case IStatus.WARNING -> Icon.WARNING;
		default -> Icon.SEVERITY_INFO;
		};
	}

	private static String kind(LogEntry entry) {
		return ShellTexts.of(switch (entry.severity()) {
		case IStatus.ERROR -> "log.kind.error";
		case IStatus.WARNING -> "log.kind.warning";
		default -> "log.kind.message";
		});
	}

	private void addActions() {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action("log.copy", Icon.COPY, this::copy));
		bar.add(action("log.open", Icon.LOG, LogFile::open));
	}

	private static Action action(String text, Icon icon, Runnable run) {
		Action action = new Action(ShellTexts.of(text), EvenaarIcons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(ShellTexts.of(text));
		action.setId(text);
		return action;
	}

	private void showDetails() {
		List<LogEntry> chosen = chosen();
		if (chosen.isEmpty()) {
			details.setText(ShellTexts.of(memory.entries().isEmpty() ? "log.empty" : "log.details"));
		} else {
			details.setText(text(chosen.getFirst()));
		}
	}

	private List<LogEntry> chosen() {
		IStructuredSelection selection = table.getStructuredSelection();
		return selection.stream().map(LogEntry.class::cast).toList();
	}

	/** Copies what is selected, or everything. */
	private void copy() {
		List<LogEntry> entries = chosen().isEmpty() ? memory.entries() : chosen();
		if (entries.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(table.getTable().getDisplay());
		String text = entries.stream().map(this::text).collect(Collectors.joining("\n\n"));
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private String text(LogEntry entry) {
		return time.format(entry.time()) + "  " + kind(entry) + "  " + entry.source() + "\n" + entry.details();
	}

	private void refreshLater() {
		Display display = table.getTable().isDisposed() ? null : table.getTable().getDisplay();
		if (display != null && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!table.getTable().isDisposed()) {
					table.setInput(memory.entries());
					showDetails();
				}
			});
		}
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

	@Override
	public void dispose() {
		if (memory != null) {
			memory.removeListener(onEntry);
		}
		super.dispose();
	}
}
