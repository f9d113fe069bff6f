package org.evenaar.ui.internal.theme;

import java.util.Hashtable;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.themes.IColorFactory;

/** Feeds the colour definitions of plugin.xml from the table, by role and part: {@code role} and {@code part} there. */
public final class RoleColorFactory implements IColorFactory, IExecutableExtension {

	private RGB color;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		if (!(data instanceof Hashtable<?, ?> parameters)) {
			throw new IllegalArgumentException("role and part are missing: " + data);
		}
		ColorRole.Pair pair = ColorRole.valueOf((String) parameters.get("role")).light();
		color = "background".equals(parameters.get("part")) ? pair.background() : pair.foreground();
	}

	@Override
	public RGB createColor() {
		return color;
	}
}
