package org.evenaar.dataset.internal.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a file, by its beginning.
 *
 * @param name  as {@link Charset} knows it
 * @param mixed whether there are characters of UTF-8 and others that are not
 */
public record EncodingGuess(String name, boolean mixed) {

	/** Text has fewer control characters than one in so many. */
	private static final int MOST_CONTROLS = 50;

	public static EncodingGuess of(byte[] sample) {
		if (starts(sample, 0xEF, 0xBB, 0xBF)) {
			return new EncodingGuess("UTF-8", utf8(sample)[1] > 0);
		}
		if (starts(sample, 0xFF, 0xFE)) {
			return new EncodingGuess("UTF-16LE", false);
		}
		if (starts(sample, 0xFE, 0xFF)) {
			return new EncodingGuess("UTF-16BE", false);
		}
		String wide = wide(sample);
		if (!wide.isEmpty()) {
			return new EncodingGuess(wide, false);
		}
		int[] utf8 = utf8(sample);
		return utf8[1] > 0 && utf8[0] == 0 ? new EncodingGuess("windows-1252", false)
				: new EncodingGuess("UTF-8", utf8[1] > 0);
	}

	/** @return true where the bytes are no text in any encoding, as those of a picture or a program */
	public static boolean noText(byte[] sample) {
		if (of(sample).name().startsWith("UTF-16")) {
			return false;
		}
		int controls = 0;
		for (byte each : sample) {
			if (each > 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
				controls++;
			}
		}
		return controls * MOST_CONTROLS > sample.length;
	}

	private static boolean starts(byte[] sample, int... mark) {
		if (sample.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((sample[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** UTF-16 without a mark: nearly every other byte is zero. */
	private static String wide(byte[] sample) {
		int[] zeros = new int[2];
		for (int i = 0; i < sample.length; i++) {
			if (sample[i] == 0) {
				zeros[i % 2]++;
			}
		}
		int half = sample.length / 2;
		if (half < 2) {
			return "";
		}
		if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) {
			return "UTF-16LE";
		}
		return zeros[0] > half * 0.7 && zeros[1] < half * 0.1 ? "UTF-16BE" : "";
	}

	/** @return number of characters beyond ASCII that are UTF-8, and of those that are not */
	private static int[] utf8(byte[] sample) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(sample);
		CharBuffer out = CharBuffer.allocate(sample.length + 2);
		int wrong = 0;
		// A character cut off by the end of the sample is no mistake.
		for (CoderResult result = decoder.decode(in, out, false); result.isError(); result = decoder.decode(in, out, false)) {
			wrong++;
			in.position(in.position() + result.length());
		}
		int beyond = 0;
		for (int i = 0; i < out.position(); i++) {
			beyond += out.get(i) > 127 && out.get(i) != '\ufeff' ? 1 : 0;
		}
		return new int[] { beyond, wrong };
	}

	/** @return the sample as text, without a byte order mark */
	public String decode(byte[] sample) {
		String text = new String(sample, Charset.forName(name));
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}
}
