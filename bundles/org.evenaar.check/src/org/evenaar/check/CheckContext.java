package org.evenaar.check;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Language;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** One document, for reading only, and what helps a check to make findings about it. */
public interface CheckContext {

	/** @return the document; a check that changes it breaks the run for the others */
	Guideline guideline();

	/** @return the language of most of the document, or empty where that is unknown or not one of ours */
	Optional<Language> language();

	/** @return the whole text in the order of the document, cut into pieces that know their place */
	List<LocatedPassage> passages();

	/** @return what the check's author declared, to make findings with the same id, category and severity */
	CheckDescriptor descriptor();

	/**
	 * Makes a finding with the id, title, category and severity that the check's author declared.
	 *
	 * @param place     where it stands; see {@link LocatedPassage#place}
	 * @param certainty how sure the check is
	 * @param why       why it matters here; may be the check's description
	 * @param remedies  what to do instead; may be empty
	 */
	default Finding finding(Place place, Certainty certainty, Text why, List<Text> remedies) {
		CheckDescriptor check = descriptor();
		return new Finding(check.id(), check.title(), check.category(), check.severity(), certainty,
				Status.NOT_APPLICABLE, 0, place, why, remedies, List.of(), "", 0);
	}

	/**
	 * To be called every now and then by a check that takes long.
	 *
	 * @throws OperationCanceledException where the person cancelled
	 */
	void checkCanceled();
}
