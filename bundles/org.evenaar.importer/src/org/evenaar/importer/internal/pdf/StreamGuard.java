package org.evenaar.importer.internal.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;

/**
 * Keeps packed parts that unpack to very much away from the library, which would unpack each of them whole into
 * memory. Pictures are left out: they are never unpacked here.
 */
final class StreamGuard {

	/** What is shorter cannot unpack to more than about 60 MB. */
	private static final int HARMLESS = 60_000;
	private static final int DICTIONARY = 1_500;
	private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);

	private final ReadContext context;
	private final long limit;

	StreamGuard(ReadContext context) {
		this.context = context;
		this.limit = context.limits().unpackedBytes() / 4;
	}

	private record Packed(long start, long length) {
	}

	/** Checks all packed parts of a file that could be large. */
	void checkFile(Path file) throws ImportException, IOException {
		for (Packed packed : packed(file)) {
			context.check();
			try (SeekableByteChannel channel = Files.newByteChannel(file)) {
				channel.position(packed.start());
				if (unpacks(Channels.newInputStream(channel), packed.length()) > limit) {
					throw tooLarge();
				}
			}
		}
	}

	/** Checks the drawing of a page, which the library unpacks as a whole. */
	void checkPage(PDPage page) throws ImportException, IOException {
		COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
		List<COSStream> streams = new ArrayList<>();
		if (contents instanceof COSStream stream) {
			streams.add(stream);
		} else if (contents instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				if (array.getObject(i) instanceof COSStream stream) {
					streams.add(stream);
				}
			}
		}
		long packed = 0;
		for (COSStream stream : streams) {
			packed += Math.max(0, stream.getLength());
		}
		if (packed < HARMLESS) {
			return;
		}
		long unpacked = 0;
		for (COSStream stream : streams) {
			context.check();
			try (InputStream raw = stream.createRawInputStream()) {
				unpacked += unpacks(raw, Long.MAX_VALUE);
			}
			if (unpacked > limit) {
				throw tooLarge();
			}
		}
	}

	private ImportException tooLarge() {
		return new ImportException(ImportMessage.of("pdf.unpacked", limit >> 20));
	}

	/** @return the size when unpacked, or a number above the limit where it is more; 0 for what is not packed this way */
	private long unpacks(InputStream in, long length) throws IOException, ImportException {
		Inflater inflater = new Inflater();
		byte[] packed = new byte[16 << 10];
		byte[] unpacked = new byte[64 << 10];
		long size = 0;
		long rest = length;
		try {
			while (size <= limit && !inflater.finished() && rest > 0) {
				int count = in.read(packed, 0, (int) Math.min(packed.length, rest));
				if (count < 0) {
					break;
				}
				rest -= count;
				inflater.setInput(packed, 0, count);
				context.check();
				for (int n = inflater.inflate(unpacked); n > 0 && size <= limit; n = inflater.inflate(unpacked)) {
					size += n;
				}
			}
			return size;
		} catch (DataFormatException notPacked) {
			// The library unpacks as far as it can, and so did this.
			return size;
		} finally {
			inflater.end();
		}
	}

	private List<Packed> packed(Path file) throws IOException, ImportException {
		List<Packed> found = new ArrayList<>();
		byte[] recent = new byte[DICTIONARY];
		long position = 0;
		long start = -1;
		boolean relevant = false;
		int matched = 0;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			for (int b = in.read(); b >= 0; b = in.read()) {
				recent[(int) (position % DICTIONARY)] = (byte) b;
				position++;
				if ((position & 0xfffff) == 0) {
					context.check();
				}
				matched = b == WORD[matched] ? matched + 1 : b == WORD[0] ? 1 : 0;
				if (matched < WORD.length) {
					continue;
				}
				matched = 0;
				String before = before(recent, position);
				if (!before.endsWith("endstream")) {
					start = position;
					relevant = !before.contains("/Image") && (before.contains("/FlateDecode") || before.contains("/Fl"));
				} else if (start >= 0) {
					add(found, file, start, position - 9, relevant);
					start = -1;
				}
			}
		}
		if (start >= 0) {
			add(found, file, start, position, relevant);
		}
		return found;
	}

	private static void add(List<Packed> found, Path file, long start, long end, boolean relevant) throws IOException {
		if (!relevant || end - start < HARMLESS) {
			return;
		}
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			channel.position(start);
			InputStream in = Channels.newInputStream(channel);
			long skip = 0;
			for (int b = in.read(); b == '\r' || b == '\n' || b == ' '; b = in.read()) {
				skip++;
			}
			found.add(new Packed(start + skip, end - start - skip));
		}
	}

	/** @return what stands before a place of the file, back to the start of the object it is in */
	private static String before(byte[] recent, long position) {
		int length = (int) Math.min(position, DICTIONARY);
		byte[] text = new byte[length];
		for (int i = 0; i < length; i++) {
			text[i] = recent[(int) ((position - length + i) % DICTIONARY)];
		}
		String all = new String(text, StandardCharsets.ISO_8859_1);
		int object = all.lastIndexOf(" obj");
		return object < 0 ? all : all.substring(object);
	}
}
