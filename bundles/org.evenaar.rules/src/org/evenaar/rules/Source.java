package org.evenaar.rules;

/**
 * Where a rule has its facts from.
 *
 * @param id       name of the source within its pack
 * @param citation the source as a reader would cite it
 * @param doi      without prefix, or empty
 * @param url      or empty
 * @param verified true only where somebody read the source and found the fact there; else readers see
 *                 'source to be verified'
 */
public record Source(String id, String citation, String doi, String url, boolean verified) {

	/** @return an address a reader can open, or empty */
	public String link() {
		return doi.isEmpty() ? url : "https://doi.org/" + doi;
	}
}
