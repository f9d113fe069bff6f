package org.evenaar.ui.internal.theme;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * Images of the workbench for the theme it is in, sharp at every zoom. Images are shared: nobody disposes one. UI thread
 * only. After {@link EvenaarColors#whenChanged} ask again, for the images of the other theme.
 */
public final class EvenaarIcons {

	private static final String FOLDER = "/icons/";

	private EvenaarIcons() {
	}

	public static Image image(Icon icon) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = path(icon, EvenaarColors.isDark());
		if (registry.getDescriptor(key) == null) {
			registry.put(key, fromFile(key));
		}
		return registry.get(key);
	}

	public static ImageDescriptor descriptor(Icon icon) {
		return fromFile(path(icon, EvenaarColors.isDark()));
	}

	private static String path(Icon icon, boolean dark) {
		return FOLDER + (dark ? "dark/" : "light/") + icon.fileName() + ".svg";
	}

	private static ImageDescriptor fromFile(String path) {
		URL file = EvenaarIcons.class.getResource(path);
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}
}
