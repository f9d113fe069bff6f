package org.evenaar.ui.internal.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

/**
 * Images of the workbench for the theme it is in, sharp at every zoom. Images are shared: nobody disposes one. UI thread
 * only. After {@link EvenaarColors#whenChanged} ask again, for the images of the other theme.
 */
public final class EvenaarIcons {

	private static final String FOLDER = "/icons/";

	private EvenaarIcons() {
	}

	/**
	 * Reads one drawing on a thread of its own. The first one makes Java load all it draws with, for which the window
	 * would have to wait. Needs no display and no window.
	 */
	public static void warmUp() {
		Thread.ofPlatform().daemon().name("Evenaar icons").start(() -> {
			try (InputStream drawing = EvenaarIcons.class.getResourceAsStream(path(Icon.EVENAAR, false))) {
				new ImageData(drawing);
			} catch (IOException | SWTException e) {
				ILog.of(EvenaarIcons.class).warn("A drawing could not be read", e);
			}
		});
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
