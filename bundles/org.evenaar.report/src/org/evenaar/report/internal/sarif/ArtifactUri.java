package org.evenaar.report.internal.sarif;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.evenaar.report.internal.SafeText;

/** Makes names of documents into addresses: relative where the name is, in the characters that RFC 3986 allows. */
final class ArtifactUri {

	private static final Pattern WINDOWS_ABSOLUTE = Pattern.compile("[A-Za-z]:[\\\\/].*", Pattern.DOTALL);
	private static final String UNRESERVED = "-._~!$&'()*+,;=@";

	private ArtifactUri() {
	}

	static String of(String name) {
		String text = SafeText.wellFormed(name);
		if (WINDOWS_ABSOLUTE.matcher(text).matches()) {
			return "file:///" + text.charAt(0) + ':' + encoded(text.substring(2).replace('\\', '/'));
		}
		if (text.startsWith("\\\\")) {
			return "file:" + encoded(text.replace('\\', '/'));
		}
		if (text.startsWith("/")) {
			return "file://" + encoded(text);
		}
		String path = encoded(text.indexOf('/') < 0 ? text.replace('\\', '/') : text);
		return path.isEmpty() ? "." : path;
	}

	private static String encoded(String path) {
		StringBuilder uri = new StringBuilder(path.length() + 16);
		for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (octet & 0xFF);
			boolean plain = c == '/' || c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
			if (plain) {
				uri.append(c);
			} else {
				uri.append(String.format("%%%02X", (int) c));
			}
		}
		return uri.toString();
	}
}
