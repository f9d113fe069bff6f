package org.evenaar.ui.internal.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The commands and keys of the running workbench. */
final class WorkbenchNames implements HelpNames {

	private static final String OWN = "org.evenaar.";

	/** Commands of the platform that people meet in our menus. */
	private static final Set<String> SHARED = Set.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAs",
			"org.eclipse.ui.file.close", "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.copy",
			"org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.findReplace", "org.eclipse.ui.file.print",
			"org.eclipse.ui.file.exit");

	private final ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

	@Override
	public String command(String id, String otherwise) {
		Command command = commands.getCommand(id);
		try {
			return command.isDefined() ? withoutDots(command.getName()) : otherwise;
		} catch (NotDefinedException gone) {
			return otherwise;
		}
	}

	/** The dots say that a dialog follows; in a sentence they only disturb. */
	private static String withoutDots(String name) {
		return name.replaceFirst("\\s*(\\.\\.\\.|\u2026)$", "");
	}

	@Override
	public String keys(String id, String otherwise) {
		String keys = bindings.getBestActiveBindingFormattedFor(id);
		return keys == null || keys.isEmpty() ? elsewhere(id).orElse("") : keys;
	}

	/** Beside a dialog the keys of the window rest, but they are still the keys of the command. */
	private Optional<String> elsewhere(String id) {
		String scheme = bindings.getActiveScheme() == null ? "" : bindings.getActiveScheme().getId();
		return Arrays.stream(bindings.getBindings())
				.filter(b -> b.getParameterizedCommand() != null && b.getParameterizedCommand().getId().equals(id)
						&& b.getParameterizedCommand().getParameterMap().isEmpty() && b.getSchemeId().equals(scheme)
						&& (b.getPlatform() == null || b.getPlatform().equals(SWT.getPlatform())))
				.map(b -> b.getTriggerSequence().format())
				.min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
	}

	@Override
	public List<Shortcut> shortcuts() {
		List<Shortcut> found = new ArrayList<>();
		for (Command command : commands.getDefinedCommands()) {
			if (command.getId().startsWith(OWN) || SHARED.contains(command.getId())) {
				add(command, found);
			}
		}
		found.sort(Comparator.comparing(Shortcut::group).thenComparing(Shortcut::name));
		return found;
	}

	private void add(Command command, List<Shortcut> found) {
		String keys = keys(command.getId(), command.getId());
		if (keys.isEmpty()) {
			return;
		}
		try {
			found.add(new Shortcut(command.getCategory().getName(), keys, withoutDots(command.getName())));
		} catch (NotDefinedException withoutCategory) {
			found.add(new Shortcut(HelpTexts.of("keys.other"), keys, command(command.getId(), command.getId())));
		}
	}
}
