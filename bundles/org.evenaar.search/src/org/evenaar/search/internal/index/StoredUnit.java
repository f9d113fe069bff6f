package org.evenaar.search.internal.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.search.UnitKind;
import org.evenaar.search.internal.read.Unit;
import org.evenaar.search.internal.read.Unit.Labels;
import org.evenaar.search.internal.read.Unit.Piece;
import org.evenaar.search.internal.read.Unit.Place;
import org.evenaar.search.internal.read.Unit.Setting;

/** What is kept of a unit beside its text, for showing it as a hit. */
public final class StoredUnit {

	/** No heading has it: it is no character of a text. */
	private static final String BETWEEN = "\u001f";

	private StoredUnit() {
	}

	/** @return what is different for every unit */
	static byte[] write(Unit unit) {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(bytes)) {
			out.writeByte(unit.kind().ordinal());
			for (String text : List.of(unit.element(), unit.labels().verdict(), unit.labels().severity(),
					unit.place().block())) {
				out.writeUTF(cut(text));
			}
			if (!unit.place().block().isEmpty()) {
				out.writeInt(unit.place().start());
				out.writeInt(unit.place().end());
			}
			out.writeShort(Math.min(unit.setting().page(), Short.MAX_VALUE));
			int pieces = Math.min(unit.pieces().size(), Short.MAX_VALUE);
			out.writeShort(pieces);
			for (Piece piece : unit.pieces().subList(0, pieces)) {
				out.writeInt(piece.offset());
				out.writeUTF(cut(piece.block()));
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	/** @return what many units have in common, kept once for all of them */
	static String setting(Unit unit) {
		Setting setting = unit.setting();
		return String.join(BETWEEN, cut(setting.chapter()), cut(setting.heading()), setting.sectionKind(),
				setting.language());
	}

	/** @return the unit with its text, as far as it is kept */
	public static Unit read(byte[] bytes, int offset, int length, String text, String common) throws IOException {
		String[] setting = common.split(BETWEEN, -1);
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
			UnitKind kind = UnitKind.values()[in.readByte()];
			String element = in.readUTF();
			String verdict = in.readUTF();
			String severity = in.readUTF();
			String block = in.readUTF();
			var place = block.isEmpty() ? Place.NONE : new Place(block, in.readInt(), in.readInt());
			int page = in.readShort();
			int count = in.readShort();
			List<Piece> pieces = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				pieces.add(new Piece(in.readInt(), in.readUTF()));
			}
			return new Unit(kind, element, text, pieces, place,
					new Setting(setting[0], setting[1], setting[2], setting[3], page),
					new Labels("", "", severity, verdict, "", "", List.of(), 0));
		}
	}

	/** Headings can be as long as the author of a file likes; the form has 65,535 bytes for each. */
	private static String cut(String text) {
		int most = 1_000;
		return text.length() <= most ? text : text.substring(0, most - 1) + "…";
	}
}
