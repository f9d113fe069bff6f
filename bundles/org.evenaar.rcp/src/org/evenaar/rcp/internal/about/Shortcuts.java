package org.evenaar.rcp.internal.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.util.Util;
import org.eclipse.ui.keys.IBindingService;

/** The keyboard shortcuts that work in this program, as they are now: read from the bindings, so never out of date. */
final class Shortcuts {

	/** One command and the keys that run it. */
	record Row(String group, String command, String keys) {
	}

	private Shortcuts() {
	}

	static List<Row> of(IBindingService bindings) {
		String scheme = bindings.getActiveScheme().getId();
		Map<ParameterizedCommand, List<String>> keys = new LinkedHashMap<>();
		for (Binding binding : bindings.getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command != null && binding.getSchemeId().equals(scheme) && fits(binding)) {
				keys.computeIfAbsent(command, none -> new ArrayList<>()).add(binding.getTriggerSequence().format());
			}
		}
		Map<String, List<Row>> groups = new TreeMap<>();
		keys.forEach((command, sequences) -> add(command, sequences, groups));
		return groups.values().stream().flatMap(rows -> rows.stream().sorted(Comparator.comparing(Row::command)))
				.toList();
	}

	/** Keys of other systems are in the list too. */
	private static boolean fits(Binding binding) {
		String platform = binding.getPlatform();
		return platform == null || platform.equals(Util.getWS());
	}

	private static void add(ParameterizedCommand command, List<String> sequences, Map<String, List<Row>> groups) {
		try {
			Command base = command.getCommand();
			String keys = sequences.stream().distinct().sorted().collect(Collectors.joining(", "));
			groups.computeIfAbsent(base.getCategory().getName(), none -> new ArrayList<>())
					.add(new Row(base.getCategory().getName(), command.getName(), keys));
		} catch (NotDefinedException e) {
			ILog.of(Shortcuts.class).info("A shortcut of something that is not installed: " + command.getId());
		}
	}
}
