package org.evenaar.search.internal.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.evenaar.rules.Text;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.read.ReadDocument;

/**
 * What the index knows about a file.
 *
 * @param path     absolute, or {@value #REGISTERED} and the id of an instrument of a registry
 * @param size     in bytes
 * @param modified time of the last change in milliseconds; {@link #UNSURE} where the file may have changed since without
 *                 another time
 * @param reading  fingerprint of the way in which it was read
 * @param content  what tells its content apart; sixteen hexadecimal digits
 * @param checked  true where findings of checks are in the index
 * @param problem  why it could not be read, or empty
 * @param about    what it says about itself; without units
 */
public record FileEntry(String path, long size, long modified, String reading, String content, boolean checked,
		Text problem, ReadDocument about) {

	public static final String REGISTERED = "registry:";
	public static final long UNSURE = -1;

	boolean broken() {
		return !problem.isEmpty();
	}

	/** @return the entry of another file with the same content */
	FileEntry as(String otherPath, long otherSize, long otherModified) {
		return new FileEntry(otherPath, otherSize, otherModified, reading, content, checked, problem, about);
	}

	FileEntry checked(boolean now) {
		return new FileEntry(path, size, modified, reading, content, now, problem, about);
	}

	Document document() {
		var document = new Document();
		document.add(new StringField(Fields.TYPE, Fields.FILE, Field.Store.NO));
		document.add(new StringField(InternalFields.PATH, path, Field.Store.NO));
		document.add(new SortedDocValuesField(InternalFields.PATH, new BytesRef(path)));
		document.add(new StringField(InternalFields.FILE_CONTENT, content, Field.Store.NO));
		if (broken()) {
			document.add(new StringField(InternalFields.UNREAD, Fields.FILE, Field.Store.NO));
		}
		document.add(new StoredField(InternalFields.ENTRY, write()));
		return document;
	}

	private byte[] write() {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(bytes)) {
			out.writeUTF(path);
			out.writeLong(size);
			out.writeLong(modified);
			for (String text : List.of(reading, content, problem.nl(), problem.en(), about.kind().name(), about.title(),
					about.issuer(), about.version(), about.language(), about.sha256())) {
				out.writeUTF(text.length() > 5_000 ? text.substring(0, 5_000) : text);
			}
			out.writeInt(about.year());
			out.writeBoolean(checked);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	/** @return the entry as it is stored in a document of the index */
	public static FileEntry read(Document document) throws IOException {
		BytesRef bytes = document.getBinaryValue(InternalFields.ENTRY);
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
			String path = in.readUTF();
			long size = in.readLong();
			long modified = in.readLong();
			List<String> texts = new ArrayList<>();
			for (int i = 0; i < 10; i++) {
				texts.add(in.readUTF());
			}
			int year = in.readInt();
			var about = new ReadDocument(DocumentKind.valueOf(texts.get(4)), texts.get(5), texts.get(6), texts.get(7),
					year, texts.get(8), texts.get(9), List.of(), List.of());
			return new FileEntry(path, size, modified, texts.get(0), texts.get(1), in.readBoolean(),
					new Text(texts.get(2), texts.get(3)), about);
		}
	}
}
