package org.evenaar.importer.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.evenaar.importer.ContentMark;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;

/** The first bytes of a file, and the names inside it where it is a zip file: enough to tell its format. */
public final class FileHead {

	/** What the first bytes say about a file that no reader claims. */
	public enum Nature {
		TEXT, XML, RTF, OLD_OFFICE, ZIP, BINARY
	}

	private static final int SIZE = 8_192;
	private static final int MOST_ENTRIES = 20_000;
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };
	private static final byte[] OLE2 = HexFormat.of().parseHex("D0CF11E0A1B11AE1");

	private final byte[] bytes;
	private final String opening;
	private final Set<String> entries;
	private final boolean brokenZip;

	private FileHead(byte[] bytes, Set<String> entries, boolean brokenZip) {
		this.bytes = bytes;
		this.opening = opening(bytes);
		this.entries = entries;
		this.brokenZip = brokenZip;
	}

	/** @throws ImportException where the file is a zip file with too many parts */
	public static FileHead of(Path file) throws IOException, ImportException {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(SIZE);
		}
		Set<String> entries = new HashSet<>();
		boolean broken = false;
		if (startsWith(bytes, ZIP)) {
			try (ZipFile zip = new ZipFile(file.toFile())) {
				if (zip.size() > MOST_ENTRIES) {
					throw new ImportException(ImportMessage.of("packed.count", MOST_ENTRIES));
				}
				for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
					entries.add(all.nextElement().getName());
				}
			} catch (IOException | IllegalArgumentException damaged) {
				broken = true;
			}
		}
		return new FileHead(bytes, entries, broken);
	}

	/** @return true where the content bears the mark */
	public boolean bears(ContentMark mark) {
		return switch (mark) {
		case ContentMark.Bytes sign -> contains(HexFormat.of().parseHex(sign.hex()), sign.within());
		case ContentMark.Opening start -> opening.startsWith(start.start().toLowerCase(Locale.ROOT));
		case ContentMark.Entry entry -> entries.contains(entry.name());
		};
	}

	/** @return true where the file is a zip file that was cut off or damaged */
	public boolean isBrokenZip() {
		return brokenZip;
	}

	public Nature nature() {
		if (startsWith(bytes, OLE2)) {
			return Nature.OLD_OFFICE;
		}
		if (startsWith(bytes, ZIP)) {
			return Nature.ZIP;
		}
		String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1).stripLeading();
		if (start.startsWith("{\\rtf")) {
			return Nature.RTF;
		}
		if (!isText()) {
			return Nature.BINARY;
		}
		return start.startsWith("<?xml") || start.startsWith("\u00ef\u00bb\u00bf<?xml") ? Nature.XML : Nature.TEXT;
	}

	/** Text has no zero bytes, save in UTF-16 and UTF-32, and hardly any other control characters. */
	private boolean isText() {
		if (hasWideMark()) {
			return true;
		}
		int odd = 0;
		for (byte b : bytes) {
			if (b == 0) {
				return false;
			}
			if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 11 && b != 26 && b != 27) {
				odd++;
			}
		}
		return odd * 50 <= bytes.length;
	}

	private boolean hasWideMark() {
		return bytes.length >= 2 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
	}

	/** @return true where a file of old Office holds a stream of this name in its directory */
	public static boolean hasStream(Path file, String name) throws IOException {
		byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
		byte[] window = new byte[1 << 16];
		int kept = 0;
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.readNBytes(window, kept, window.length - kept); read > 0; read = in.readNBytes(window, kept, window.length - kept)) {
				int length = kept + read;
				if (indexOf(window, length, wanted, length) >= 0) {
					return true;
				}
				kept = Math.min(length, wanted.length - 1);
				System.arraycopy(window, length - kept, window, 0, kept);
			}
		}
		return false;
	}

	private boolean contains(byte[] wanted, int within) {
		return indexOf(bytes, bytes.length, wanted, within) >= 0;
	}

	private static int indexOf(byte[] where, int length, byte[] wanted, int within) {
		for (int i = 0; i < within && i + wanted.length <= length; i++) {
			int j = 0;
			while (j < wanted.length && where[i + j] == wanted[j]) {
				j++;
			}
			if (j == wanted.length) {
				return i;
			}
		}
		return -1;
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return indexOf(bytes, bytes.length, start, 1) == 0;
	}

	/** @return the first text in lower case, behind mark, spaces, XML declaration and comments */
	private static String opening(byte[] bytes) {
		boolean wide = bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
		boolean wideBig = bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
		String text = new String(bytes, wide ? StandardCharsets.UTF_16LE : wideBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '\ufeff' || Character.isWhitespace(c)) {
				at++;
			} else if (text.startsWith("<?xml", at) && text.indexOf("?>", at) > 0) {
				at = text.indexOf("?>", at) + 2;
			} else if (text.startsWith("<!--", at) && text.indexOf("-->", at) > 0) {
				at = text.indexOf("-->", at) + 3;
			} else {
				break;
			}
		}
		return text.substring(at, Math.min(text.length(), at + 256)).toLowerCase(Locale.ROOT);
	}
}
