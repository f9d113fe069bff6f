package org.evenaar.review.findings;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.evenaar.model.files.FileWork;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.ReviewException;
import org.evenaar.review.internal.store.ReviewStore;

/** What people decided can stay as it is, for runs that need not mention it again. */
public final class AcceptedFindings {

	private AcceptedFindings() {
	}

	/**
	 * @param review a file; its document is not needed
	 * @return ids of the findings, as a run gives them, that are justified or not applicable by the decision that counts
	 * @throws ReviewException where it cannot be read
	 */
	public static Set<String> read(Path review) throws ReviewException {
		Set<String> ids = new HashSet<>();
		for (FindingRecord record : new ReviewStore(new FileWork()).read(review).review().getRecords()) {
			Optional<Decision> last = record.getDecisions().stream().filter(decision -> decision.getWithdrawn() == null)
					.reduce((earlier, later) -> later);
			if (last.isPresent() && isAccepted(last.get().getVerdict())) {
				ids.add(record.getFinding().isEmpty() ? record.getId() : record.getFinding());
			}
		}
		return ids;
	}

	private static boolean isAccepted(Verdict verdict) {
		return verdict == Verdict.JUSTIFIED || verdict == Verdict.NOT_APPLICABLE;
	}
}
