package org.evenaar.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;

/** A resource set out of which no way leads: it knows the given packages only, and opens nothing by its address. */
public final class ClosedResources extends ResourceSetImpl {

	public ClosedResources(EPackage... packages) {
		var registry = new EPackageRegistryImpl();
		for (EPackage known : packages) {
			registry.put(known.getNsURI(), known);
		}
		setPackageRegistry(registry);
		setURIConverter(new NoWay());
	}

	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return getResources().stream().filter(resource -> uri.equals(resource.getURI())).findFirst().orElse(null);
	}

	private static final class NoWay extends ExtensibleURIConverterImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("Not opened: " + uri);
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("Not opened: " + uri);
		}
	}
}
