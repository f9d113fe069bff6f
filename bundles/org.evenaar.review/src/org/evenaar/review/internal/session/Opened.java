package org.evenaar.review.internal.session;

import java.nio.file.Path;
import java.util.List;

import org.evenaar.model.review.Review;
import org.evenaar.rules.Text;

/**
 * What a session begins with.
 *
 * @param file            of the review
 * @param saved           the bytes of the file
 * @param review          in no resource
 * @param state           the document
 * @param notices         what to say once
 * @param recovered       true where work that was not saved was taken up
 * @param unsaved         true where the review is not what is in the file
 * @param documentChanged true where the document has a newer version
 */
public record Opened(Path file, byte[] saved, Review review, DocumentState state, List<Text> notices, boolean recovered,
		boolean unsaved, boolean documentChanged) {
}
