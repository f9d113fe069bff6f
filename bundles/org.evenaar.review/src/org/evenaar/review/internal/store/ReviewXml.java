package org.evenaar.review.internal.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.evenaar.model.anchor.AnchorPackage;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewPackage;
import org.evenaar.review.ReviewException;
import org.evenaar.review.internal.Texts;

/** A review as the XMI of its file: one element a line, in a fixed order, so that it can be compared and merged. */
public final class ReviewXml {

	/** Bytes; a review of ten thousand findings takes a tenth of it. */
	public static final int LARGEST = 100 << 20;

	private static final URI NOWHERE = URI.createURI("memory:/review");
	private static final Pattern NAMESPACE = Pattern.compile("http://evenaar\\.org/model/review/([0-9]{1,9})[\"']");
	private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|>{7}) ", Pattern.MULTILINE);
	private static final int HEAD = 4096;
	private static final int VERSION = 1;
	private static final Map<String, Boolean> PARSER = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	private ReviewXml() {
	}

	/** @return the bytes of a file; the review is not changed */
	public static byte[] write(Review review) {
		Resource before = review.eResource();
		XMLResource resource = resource();
		// A model stands in one resource at a time: what is to be written is a copy, unless nobody else has it.
		resource.getContents().add(before == null ? review : EcoreUtil.copy(review));
		try {
			var out = new ByteArrayOutputStream(1 << 16);
			resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
			return out.toByteArray();
		} catch (IOException e) {
			throw new IllegalStateException("Memory can be written", e);
		} finally {
			resource.getContents().clear();
		}
	}

	/** @return the review in bytes that this process wrote or has read before */
	public static Review own(byte[] bytes) {
		try {
			return read("", bytes);
		} catch (ReviewException e) {
			throw new IllegalStateException("What was saved can be read", e);
		}
	}

	/**
	 * @param name of the file, for sentences
	 * @return the review, in no resource
	 * @throws ReviewException where the bytes are not a whole review that this version can read
	 */
	public static Review read(String name, byte[] bytes) throws ReviewException {
		requireReview(name, bytes);
		XMLResource resource = resource();
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_PARSER_FEATURES, PARSER);
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
		try {
			resource.load(new ByteArrayInputStream(bytes), options);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			throw new ReviewException(damaged(name, resource, bytes), e);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Review review)) {
			throw new ReviewException(Texts.of("file.other", name));
		}
		if (!EcoreUtil.ProxyCrossReferencer.find(resource).isEmpty()) {
			throw new ReviewException(damaged(name, resource, bytes));
		}
		resource.getContents().clear();
		requireWhole(name, review);
		return review;
	}

	private static XMLResource resource() {
		var resource = new XMIResourceImpl(NOWHERE);
		new ClosedResources(AnchorPackage.eINSTANCE, ReviewPackage.eINSTANCE).getResources().add(resource);
		return resource;
	}

	private static void requireReview(String name, byte[] bytes) throws ReviewException {
		if (bytes.length == 0) {
			throw new ReviewException(Texts.of("file.empty", name));
		}
		if (bytes.length > LARGEST) {
			throw new ReviewException(Texts.of("file.large", name, LARGEST >> 20));
		}
		String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
		Matcher namespace = NAMESPACE.matcher(head);
		if (!namespace.find()) {
			throw new ReviewException(Texts.of("file.other", name));
		}
		if (Integer.parseInt(namespace.group(1)) > VERSION) {
			throw new ReviewException(Texts.of("file.newer", name));
		}
	}

	private static org.evenaar.rules.Text damaged(String name, XMLResource resource, byte[] bytes) {
		if (CONFLICT.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
			return Texts.of("file.conflict", name);
		}
		for (Diagnostic problem : resource.getErrors()) {
			if (problem instanceof org.eclipse.emf.ecore.xmi.FeatureNotFoundException
					|| problem instanceof org.eclipse.emf.ecore.xmi.ClassNotFoundException) {
				return Texts.of("file.unknown", name, problem.getLine());
			}
		}
		return resource.getErrors().isEmpty() ? Texts.of("file.damaged", name)
				: Texts.of("file.damagedAt", name, resource.getErrors().get(0).getLine());
	}

	/** A merge by hand or by a program may leave a record twice: then it has the decisions of both. */
	private static void requireWhole(String name, Review review) throws ReviewException {
		Map<String, FindingRecord> seen = new HashMap<>();
		for (Iterator<FindingRecord> all = review.getRecords().iterator(); all.hasNext();) {
			FindingRecord record = all.next();
			if (record.getId().isEmpty() || record.getAnchor() == null || record.getAnchor().getQuote() == null) {
				throw new ReviewException(Texts.of("file.damaged", name));
			}
			FindingRecord first = seen.putIfAbsent(record.getId(), record);
			if (first != null) {
				all.remove();
				Decisions.bringIn(record, first);
			}
		}
		if (review.getSha256().isEmpty() || review.getDocument().isEmpty()) {
			throw new ReviewException(Texts.of("file.damaged", name));
		}
	}
}
