package org.evenaar.search.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.evenaar.model.anchor.AnchorPackage;
import org.evenaar.model.guideline.GuidelinePackage;
import org.evenaar.model.review.ReviewPackage;

/** Reads models out of XMI that may come from anybody: nothing else is opened, whatever the file refers to. */
final class ModelFile {

	/** Bytes. */
	private static final int LARGEST = 100 << 20;
	private static final URI NOWHERE = URI.createURI("memory:/model");
	private static final Map<String, Boolean> PARSER = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	private ModelFile() {
	}

	/**
	 * @return the only model in the file
	 * @throws IOException where there is none of that type, or it is damaged
	 */
	static <T extends EObject> T read(Path file, Class<T> type) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new IOException("Too large: " + Files.size(file));
		}
		var resource = new XMIResourceImpl(NOWHERE);
		new Closed().getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(Files.readAllBytes(file)),
					Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER, XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
		} catch (RuntimeException | StackOverflowError damaged) {
			throw new IOException(damaged);
		}
		if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().get(0))) {
			throw new IOException("Not a " + type.getSimpleName());
		}
		return type.cast(resource.getContents().get(0));
	}

	/** Out of it no way leads: it knows the packages of the models only. */
	private static final class Closed extends ResourceSetImpl {

		Closed() {
			var registry = new EPackageRegistryImpl();
			for (EPackage known : new EPackage[] { AnchorPackage.eINSTANCE, GuidelinePackage.eINSTANCE,
					ReviewPackage.eINSTANCE }) {
				registry.put(known.getNsURI(), known);
			}
			setPackageRegistry(registry);
		}

		@Override
		public Resource getResource(URI uri, boolean loadOnDemand) {
			return getResources().stream().filter(each -> uri.equals(each.getURI())).findFirst().orElse(null);
		}
	}
}
