package org.evenaar.review.internal.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.evenaar.model.anchor.AnchorPackage;
import org.evenaar.model.files.ModelXml;
import org.evenaar.model.files.UnreadableModelException;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewPackage;
import org.evenaar.review.ReviewException;
import org.evenaar.review.internal.Texts;
import org.evenaar.rules.Text;

/** A review as the XMI of its file: one element a line, in a fixed order, so that it can be compared and merged. */
public final class ReviewXml {

	/** Bytes; a review of ten thousand findings takes a tenth of it. */
	public static final int LARGEST = 100 << 20;

	private static final ModelXml XML = new ModelXml(ReviewPackage.Literals.REVIEW, LARGEST, AnchorPackage.eINSTANCE,
			ReviewPackage.eINSTANCE);

	private ReviewXml() {
	}

	/** @return the bytes of a file; the review is not changed */
	public static byte[] write(Review review) {
		return XML.write(review);
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
		try {
			Review review = (Review) XML.read(bytes);
			requireWhole(name, review);
			return review;
		} catch (UnreadableModelException e) {
			throw new ReviewException(sentence(name, e), e);
		}
	}

	private static Text sentence(String name, UnreadableModelException unreadable) {
		return switch (unreadable.reason()) {
		case EMPTY -> Texts.of("file.empty", name);
		case LARGE -> Texts.of("file.large", name, LARGEST >> 20);
		case OTHER -> Texts.of("file.other", name);
		case NEWER -> Texts.of("file.newer", name);
		case UNKNOWN -> Texts.of("file.unknown", name, unreadable.line());
		case CONFLICT -> Texts.of("file.conflict", name);
		case DAMAGED -> unreadable.line() == 0 ? Texts.of("file.damaged", name)
				: Texts.of("file.damagedAt", name, unreadable.line());
		};
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
