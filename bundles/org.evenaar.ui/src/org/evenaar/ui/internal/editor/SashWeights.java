package org.evenaar.ui.internal.editor;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;

/** Remembers how people divided a part of the window. */
public final class SashWeights {

	private SashWeights() {
	}

	public static void keep(SashForm sash, String key, int... usual) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.evenaar.ui");
		int[] kept = read(preferences.get(key, ""));
		sash.setWeights(kept.length == usual.length && Arrays.stream(kept).allMatch(w -> w > 0) ? kept : usual);
		sash.getChildren()[0].addListener(SWT.Resize, event -> sash.getDisplay().asyncExec(() -> {
			if (!sash.isDisposed()) {
				preferences.put(key, Arrays.stream(sash.getWeights()).mapToObj(Integer::toString)
						.collect(Collectors.joining(" ")));
			}
		}));
	}

	private static int[] read(String text) {
		return Arrays.stream(text.split(" ")).filter(part -> part.matches("\\d{1,6}")).mapToInt(Integer::parseInt)
				.toArray();
	}
}
