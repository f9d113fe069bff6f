package org.evenaar.instrument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.ResponseMapping;

/**
 * Files of instruments (.instrument) and of how a file of responses is read (.mapping): XMI, one element a line. What
 * is read may come from anybody.
 */
public final class InstrumentFiles {

	private InstrumentFiles() {
	}

	/** @throws InstrumentException where the file is not there, or no instrument that this version can read */
	public static Instrument read(Path file) throws InstrumentException {
		return (Instrument) root(file, Instrument.class);
	}

	/** @throws InstrumentException where the file is not there, or no mapping that this version can read */
	public static ResponseMapping readMapping(Path file) throws InstrumentException {
		return (ResponseMapping) root(file, ResponseMapping.class);
	}

	/**
	 * Writes in one piece: whatever goes wrong, what was there before stays.
	 *
	 * @param instrument is not changed
	 * @throws InstrumentException where the file cannot be written
	 */
	public static void write(Instrument instrument, Path file) throws InstrumentException {
		save(instrument, file);
	}

	/** Writes a mapping; see {@link #write(Instrument, Path)}. */
	public static void write(ResponseMapping mapping, Path file) throws InstrumentException {
		save(mapping, file);
	}

	/** @return where the mapping of a file of responses stands: beside it, with .mapping after its name */
	public static Path mappingOf(Path responses) {
		return responses.resolveSibling(responses.getFileName() + ".mapping");
	}

	private static EObject root(Path file, Class<? extends EObject> type) throws InstrumentException {
		try {
			XMLResource resource = resource();
			resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), Map.of());
			EObject root = resource.getContents().getFirst();
			resource.getContents().clear();
			if (type.isInstance(root)) {
				return root;
			}
			throw Texts.problem("file.other", file.getFileName());
		} catch (IOException e) {
			throw new InstrumentException(Texts.of("file.closed", file.getFileName()), e);
		}
	}

	private static void save(EObject root, Path file) throws InstrumentException {
		XMLResource resource = resource();
		resource.getContents().add(EcoreUtil.copy(root));
		var out = new ByteArrayOutputStream();
		try {
			resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
			Files.write(file, out.toByteArray());
		} catch (IOException e) {
			throw new InstrumentException(Texts.of("save.failed", file.getFileName()), e);
		}
	}

	private static XMLResource resource() {
		var resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(InstrumentPackage.eNS_URI, InstrumentPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		return (XMLResource) resources.createResource(URI.createURI("memory:/instrument"));
	}
}
