package org.evenaar.report.internal;

import java.net.URI;
import java.net.URISyntaxException;

import org.evenaar.rules.Source;

/** Addresses of sources. Rule packs come from anybody: only addresses that open a page on the web become links. */
public final class Links {

	private Links() {
	}

	/** @return an address of the web that RFC 3986 allows, or empty where the source has none */
	public static String of(Source source) {
		String link = source.link();
		if (!link.startsWith("https://") && !link.startsWith("http://")) {
			return "";
		}
		if (source.doi().isEmpty()) {
			return isAddress(link) ? link : "";
		}
		// DOIs may hold signs that addresses may not, such as < and >
		try {
			URI address = new URI("https", "doi.org", "/" + source.doi(), null);
			return address.toASCIIString();
		} catch (URISyntaxException e) {
			return "";
		}
	}

	private static boolean isAddress(String link) {
		try {
			return new URI(link).getHost() != null;
		} catch (URISyntaxException e) {
			return false;
		}
	}
}
