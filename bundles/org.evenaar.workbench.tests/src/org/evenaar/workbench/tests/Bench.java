package org.evenaar.workbench.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.evenaar.ui.internal.reviews.UiLanguage;

/**
 * The workbench as a person uses it, for tests that run in its thread: commands, widgets by their id, and waiting until
 * something has come about.
 */
final class Bench implements AutoCloseable {

	private static final String ID = "org.evenaar.id";
	private static final long PATIENCE = 30_000;

	private final List<IStatus> errors = new ArrayList<>();
	private final ILogListener listener = this::logged;

	Bench() {
		Platform.addLogListener(listener);
	}

	private void logged(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR) {
			synchronized (errors) {
				errors.add(status);
			}
		}
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}

	/** @return what was logged as an error since this bench was made */
	List<String> errors() {
		synchronized (errors) {
			return errors.stream().map(status -> status.getPlugin() + ": " + status.getMessage()
					+ (status.getException() == null ? "" : " (" + status.getException() + " at "
							+ Stream.of(status.getException().getStackTrace()).limit(4).map(String::valueOf)
									.collect(Collectors.joining(" < "))
							+ ")"))
					.toList();
		}
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Runs a command as its menu entry or key would. */
	void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception e) {
			throw new AssertionError("Command " + command, e);
		}
		settle();
	}

	/** Does what waits to be done in the window. */
	void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// Until nothing is left.
		}
	}

	/** Lets the window work until the condition holds; fails when it does not within a good while. */
	void await(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE;
		boolean[] late = { false };
		display.timerExec((int) PATIENCE, () -> late[0] = true);
		while (!condition.getAsBoolean()) {
			if (late[0] || System.currentTimeMillis() > end) {
				fail("Waited in vain for: " + what + ". " + errors());
			}
			if (!display.readAndDispatch()) {
				// Woken by the next event, at the latest by the clock below.
				display.timerExec(50, () -> {
				});
				display.sleep();
			}
		}
	}

	/** @return the control with that id in some open window that can be seen; waits for it */
	<C extends Widget> C find(Class<C> type, String id) {
		return find(type, "id " + id, control -> id.equals(control.getData(ID)));
	}

	<C extends Widget> C find(Class<C> type, String what, Predicate<Control> wanted) {
		List<C> found = new ArrayList<>();
		await(type.getSimpleName() + " with " + what, () -> {
			found.clear();
			for (Shell shell : Display.getCurrent().getShells()) {
				collect(shell, type, wanted, found);
			}
			return !found.isEmpty();
		});
		return found.get(0);
	}

	private static <C extends Widget> void collect(Composite parent, Class<C> type, Predicate<Control> wanted, List<C> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && wanted.test(child) && child.isVisible()) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, wanted, found);
			}
		}
	}

	/** Presses a button, or chooses a radio button. */
	void press(Button button) {
		if ((button.getStyle() & SWT.RADIO) != 0) {
			for (Control sibling : button.getParent().getChildren()) {
				if (sibling instanceof Button other && other != button && other.getSelection()) {
					other.setSelection(false);
					other.notifyListeners(SWT.Selection, null);
				}
			}
			button.setSelection(true);
		}
		button.notifyListeners(SWT.Selection, null);
		settle();
	}

	/** Does something as soon as a dialog with a control of that id has opened; called before what opens it. */
	void whenDialogHas(String id, Runnable work) {
		Display display = Display.getCurrent();
		display.timerExec(50, new Runnable() {

			private int tries;

			@Override
			public void run() {
				List<Control> found = new ArrayList<>();
				for (Shell shell : display.getShells()) {
					collect(shell, Control.class, control -> id.equals(control.getData(ID)), found);
				}
				if (!found.isEmpty()) {
					work.run();
				} else if (tries++ < PATIENCE / 50) {
					display.timerExec(50, this);
				}
			}
		});
	}

	/** Writes a picture of the window into the folder of the system property, where it is set. */
	void picture(String name) {
		String folder = System.getProperty("evenaar.screenshots", "");
		settle();
		if (folder.isEmpty()) {
			return;
		}
		Display display = Display.getCurrent();
		Rectangle bounds = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(Path.of(folder, name + "-" + UiLanguage.locale().getLanguage() + ".png").toString(), SWT.IMAGE_PNG);
	}
}
