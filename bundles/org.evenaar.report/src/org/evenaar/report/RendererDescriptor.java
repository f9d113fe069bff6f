package org.evenaar.report;

import org.evenaar.rules.Text;

/**
 * A form of report as its author declared it; its class is loaded on first use only.
 *
 * @param id            the name by which people choose it, such as html
 * @param title         what it is, in a few words
 * @param fileExtension usual ending of its files, without a dot
 * @param contributor   symbolic name of the bundle that brings it
 * @param factory       makes the renderer
 */
public record RendererDescriptor(String id, Text title, String fileExtension, String contributor, Factory factory) {

	/** Makes a renderer. */
	@FunctionalInterface
	public interface Factory {
		/** @throws Exception where the class cannot be loaded or made */
		Renderer create() throws Exception;
	}
}
