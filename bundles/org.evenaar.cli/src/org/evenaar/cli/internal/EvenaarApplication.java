package org.evenaar.cli.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts the command line in Equinox. */
public final class EvenaarApplication implements IApplication {

	private volatile CommandLineProgram program;

	@Override
	public Object start(IApplicationContext context) {
		program = new CommandLineProgram(Console.surroundings(), new InstalledServices());
		context.applicationRunning();
		return program.run(Platform.getApplicationArgs());
	}

	@Override
	public void stop() {
		CommandLineProgram running = program;
		if (running != null) {
			running.cancel();
		}
	}
}
