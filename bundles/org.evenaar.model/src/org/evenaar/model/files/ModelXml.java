package org.evenaar.model.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.evenaar.model.files.UnreadableModelException.Reason;

/**
 * One kind of model as the XMI of its files: one element a line, in a fixed order, so that files can be compared and
 * merged. What is read may come from anybody: it knows no document types and no other files, and its size is limited.
 * Safe for use by several threads.
 */
public final class ModelXml {

	private static final URI NOWHERE = URI.createURI("memory:/model");
	private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|>{7}) ", Pattern.MULTILINE);
	private static final int HEAD = 4096;
	private static final Map<String, Boolean> PARSER = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
	private static final Map<Object, Object> LOAD = Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER,
			XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
	private static final Map<Object, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
			XMLResource.OPTION_LINE_DELIMITER, "\n", XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);

	private final EClass root;
	private final EPackage[] packages;
	private final int largest;
	private final Pattern namespace;
	private final int version;

	/**
	 * @param root     what a file holds; the address of its package ends in a version number
	 * @param largest  bytes that a file may have
	 * @param packages those whose elements may stand in a file
	 */
	public ModelXml(EClass root, int largest, EPackage... packages) {
		this.root = root;
		this.largest = largest;
		this.packages = packages.clone();
		String address = root.getEPackage().getNsURI();
		int end = address.lastIndexOf('/') + 1;
		this.namespace = Pattern.compile(Pattern.quote(address.substring(0, end)) + "([0-9]{1,9})[\"']");
		this.version = Integer.parseInt(address.substring(end));
	}

	/** @return bytes that a file may have */
	public int largest() {
		return largest;
	}

	/** @return the bytes of a file; the model is not changed */
	public byte[] write(EObject model) {
		Resource before = model.eResource();
		XMLResource resource = resource();
		// A model stands in one resource at a time: what is to be written is a copy, unless nobody else has it.
		resource.getContents().add(before == null && model.eContainer() == null ? model : EcoreUtil.copy(model));
		try {
			var out = new ByteArrayOutputStream(1 << 16);
			resource.save(out, SAVE);
			return out.toByteArray();
		} catch (IOException e) {
			throw new IllegalStateException("Memory can be written", e);
		} finally {
			resource.getContents().clear();
		}
	}

	/**
	 * @return the model, in no resource
	 * @throws UnreadableModelException where the bytes are not one whole model that this version can read
	 */
	public EObject read(byte[] bytes) throws UnreadableModelException {
		requireKind(bytes);
		XMLResource resource = resource();
		try {
			resource.load(new ByteArrayInputStream(bytes), LOAD);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			throw damaged(resource, bytes, e);
		}
		if (resource.getContents().size() != 1 || !root.isInstance(resource.getContents().getFirst())) {
			throw new UnreadableModelException(Reason.OTHER, 0, null);
		}
		if (!EcoreUtil.ProxyCrossReferencer.find(resource).isEmpty()) {
			throw damaged(resource, bytes, null);
		}
		EObject model = resource.getContents().getFirst();
		resource.getContents().clear();
		return model;
	}

	private XMLResource resource() {
		var resource = new KeyedResource(NOWHERE);
		new ClosedResources(packages).getResources().add(resource);
		return resource;
	}

	private void requireKind(byte[] bytes) throws UnreadableModelException {
		if (bytes.length == 0) {
			throw new UnreadableModelException(Reason.EMPTY, 0, null);
		}
		if (bytes.length > largest) {
			throw new UnreadableModelException(Reason.LARGE, 0, null);
		}
		Matcher address = namespace.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8));
		if (!address.find()) {
			throw new UnreadableModelException(Reason.OTHER, 0, null);
		}
		if (Integer.parseInt(address.group(1)) > version) {
			throw new UnreadableModelException(Reason.NEWER, 0, null);
		}
	}

	private static UnreadableModelException damaged(XMLResource resource, byte[] bytes, Throwable cause) {
		if (CONFLICT.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
			return new UnreadableModelException(Reason.CONFLICT, 0, cause);
		}
		for (Diagnostic problem : resource.getErrors()) {
			if (problem instanceof FeatureNotFoundException || problem instanceof ClassNotFoundException) {
				return new UnreadableModelException(Reason.UNKNOWN, problem.getLine(), cause);
			}
		}
		return new UnreadableModelException(Reason.DAMAGED,
				resource.getErrors().isEmpty() ? 0 : resource.getErrors().getFirst().getLine(), cause);
	}
}
