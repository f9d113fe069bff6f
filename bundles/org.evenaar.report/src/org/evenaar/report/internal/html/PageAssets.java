package org.evenaar.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script that stand in the page, and the policy that lets a browser run nothing else. */
final class PageAssets {

	static final PageAssets SHIPPED = new PageAssets(read("report.css"), read("report.js"));
	/** For a report with decisions. */
	static final PageAssets OF_REVIEW = new PageAssets(SHIPPED.style + read("review.css"), SHIPPED.script);

	private final String style;
	private final String script;

	private PageAssets(String style, String script) {
		this.style = style;
		this.script = script;
	}

	String style() {
		return style;
	}

	String script() {
		return script;
	}

	/** @return a content security policy: this style and this script, and nothing from anywhere else */
	String policy() {
		return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
				+ "'; base-uri 'none'; form-action 'none'";
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** Browsers take the hash after turning line ends into one sign, so a checkout with two must be turned as well. */
	private static String read(String name) {
		try (InputStream stream = PageAssets.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
