package org.evenaar.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page that fetches nothing and runs nothing.
 *
 * @param text as it stands in the page
 */
public record StyleSheet(String text) {

	/**
	 * Browsers take the hash after turning line ends into one sign.
	 *
	 * @param neighbour a class beside the file
	 */
	public static StyleSheet read(Class<?> neighbour, String name) {
		try (InputStream in = neighbour.getResourceAsStream(name)) {
			return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the style that pages of results share: light, dark and printed */
	public static StyleSheet shared() {
		return read(StyleSheet.class, "page.css");
	}

	/** @return this and then another */
	public StyleSheet and(StyleSheet more) {
		return new StyleSheet(text + more.text);
	}

	/** @return a content security policy: this style and nothing else, from anywhere */
	public String policy() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
					+ "'; base-uri 'none'; form-action 'none'";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** Writes what stands before the contents of a page. */
	public void open(Markup html, Figures figures, String title) {
		html.raw("<!DOCTYPE html>\n<html lang=\"" + figures.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
		html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\">\n");
		html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
		html.raw("<meta name=\"generator\" content=\"Evenaar\">\n");
		html.element("title", title).raw("\n<style>" + text + "</style>\n</head>\n<body>\n<main>\n");
	}
}
