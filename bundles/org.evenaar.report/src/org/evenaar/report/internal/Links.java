package org.evenaar.report.internal;

import java.net.URI;
import java.net.URISyntaxException;

import org.evenaar.rules.Source;

/** Addresses of sources. Rule packs come from anybody: only addresses that open a page on the web become links. */
public final class Links {

	private static final String DOI_START = "10.";

	private Links() {
	}

	/** @return an address of the web in the characters of RFC 3986, or empty where the source has none */
	public static String of(Source source) {
		try {
			return address(source).toASCIIString();
		} catch (URISyntaxException e) {
			return "";
		}
	}

	private static URI address(Source source) throws URISyntaxException {
		if (source.doi().isEmpty()) {
			var address = new URI(SafeText.wellFormed(source.url()));
			boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
			return web && address.getHost() != null ? address : new URI("");
		}
		// DOIs may hold signs that addresses may not, such as < and >
		String doi = SafeText.wellFormed(source.doi());
		return doi.startsWith(DOI_START) ? new URI("https", "doi.org", "/" + doi, null) : new URI("");
	}
}
