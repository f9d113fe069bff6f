package org.evenaar.rcp.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.evenaar.rcp.internal.log.LogMemory;
import org.evenaar.rcp.internal.start.Arguments;
import org.evenaar.rcp.internal.start.HandOver;
import org.evenaar.rcp.internal.start.InstanceArea;
import org.evenaar.rcp.internal.start.OpenRequests;
import org.evenaar.rcp.internal.start.Relaunch;
import org.evenaar.ui.internal.preferences.LanguageFile;
import org.evenaar.ui.internal.preferences.Themes;
import org.evenaar.ui.internal.theme.EvenaarIcons;

/** Starts the window, or gives the files to the one that is open. */
public final class EvenaarApplication implements IApplication {

	/** As the command line: something is wrong with the installation or the machine. */
	private static final Integer EXIT_FAILED = 4;

	private final OpenRequests requests = new OpenRequests();

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName("Evenaar");
		Display display = PlatformUI.createDisplay();
		display.addListener(SWT.OpenDocument, event -> requests.add(Arguments.files(event.text)));
		try {
			Optional<InstanceArea> area = InstanceArea.of(Platform.getInstanceLocation());
			if (area.isEmpty()) {
				return failed("area.missing", "");
			}
			return start(display, area.get());
		} finally {
			display.dispose();
		}
	}

	private Object start(Display display, InstanceArea area) {
		List<Path> files = Arguments.files(Platform.getApplicationArgs());
		try {
			if (!area.take()) {
				return HandOver.give(area.folder(), files) ? EXIT_OK : failed("area.taken", area.folder());
			}
		} catch (IOException e) {
			return failed("area.locked", area.folder());
		}
		try {
			requests.add(files);
			return run(display, area.folder());
		} finally {
			area.release();
		}
	}

	private Object run(Display display, Path folder) {
		int code;
		LogMemory log = LogMemory.start();
		Optional<HandOver> handOver = listen(folder);
		try {
			EvenaarIcons.warmUp();
			Themes.beforeTheWindow();
			code = PlatformUI.createAndRunWorkbench(display, new ShellWorkbenchAdvisor(requests));
		} finally {
			handOver.ifPresent(HandOver::close);
			log.stop();
		}
		if (code == PlatformUI.RETURN_RESTART) {
			Relaunch.ofThisProgram(Platform.getCommandLineArgs()).atExit(new LanguageFile(folder).language());
		}
		return EXIT_OK;
	}

	private Optional<HandOver> listen(Path folder) {
		try {
			return Optional.of(HandOver.listen(folder, files -> {
				requests.add(files);
				ShellWindowAdvisor.comeToFront();
			}));
		} catch (IOException e) {
			ILog.of(EvenaarApplication.class).info("A second start cannot give its files to this window", e);
			return Optional.empty();
		}
	}

	private static Object failed(String key, Object argument) {
		MessageDialog.openError(null, "Evenaar", ShellTexts.of(key, argument));
		return EXIT_FAILED;
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}
}
