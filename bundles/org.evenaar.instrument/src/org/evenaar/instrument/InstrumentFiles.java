package org.evenaar.instrument;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.files.FileWork;
import org.evenaar.model.files.ModelXml;
import org.evenaar.model.files.UnreadableModelException;
import org.evenaar.model.files.XmlText;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.rules.Text;

/**
 * Files of instruments (.instrument) and of how a file of responses is read (.mapping): XMI, one element a line. What
 * is read may come from anybody.
 */
public final class InstrumentFiles {

	/** Bytes; an instrument of two hundred items in six languages takes a twentieth of it. */
	static final int LARGEST = 16 << 20;

	private static final ModelXml INSTRUMENTS = new ModelXml(InstrumentPackage.Literals.INSTRUMENT, LARGEST, InstrumentPackage.eINSTANCE);
	private static final ModelXml MAPPINGS = new ModelXml(InstrumentPackage.Literals.RESPONSE_MAPPING, LARGEST, InstrumentPackage.eINSTANCE);

	private InstrumentFiles() {
	}

	/** @throws InstrumentException where the file is not there, or no instrument that this version can read */
	public static Instrument read(Path file) throws InstrumentException {
		return (Instrument) read(file, INSTRUMENTS);
	}

	/** @throws InstrumentException where the file is not there, or no mapping that this version can read */
	public static ResponseMapping readMapping(Path file) throws InstrumentException {
		return (ResponseMapping) read(file, MAPPINGS);
	}

	/**
	 * Writes in one piece: whatever goes wrong, what was there before stays.
	 *
	 * @param instrument is not changed
	 * @throws InstrumentException where the file cannot be written
	 */
	public static void write(Instrument instrument, Path file) throws InstrumentException {
		write(instrument, file, INSTRUMENTS);
	}

	/** Writes a mapping; see {@link #write(Instrument, Path)}. */
	public static void write(ResponseMapping mapping, Path file) throws InstrumentException {
		write(mapping, file, MAPPINGS);
	}

	/** @return where the mapping of a file of responses stands: beside it, with .mapping after its name */
	public static Path mappingOf(Path responses) {
		return responses.resolveSibling(responses.getFileName() + ".mapping");
	}

	private static EObject read(Path file, ModelXml kind) throws InstrumentException {
		String name = String.valueOf(file.getFileName());
		try {
			if (Files.isDirectory(file)) {
				throw Texts.problem("file.folder", name);
			}
			if (Files.size(file) > LARGEST) {
				throw Texts.problem("file.large", name, LARGEST >> 20);
			}
			return kind.read(Files.readAllBytes(file));
		} catch (UnreadableModelException e) {
			throw new InstrumentException(sentence(name, e, kind == INSTRUMENTS ? "file.other" : "file.otherMapping"), e);
		} catch (NoSuchFileException e) {
			throw new InstrumentException(Texts.of("file.missing", name), e);
		} catch (IOException e) {
			throw new InstrumentException(Texts.of("file.closed", name), e);
		}
	}

	private static Text sentence(String name, UnreadableModelException unreadable, String other) {
		return switch (unreadable.reason()) {
		case EMPTY -> Texts.of("file.empty", name);
		case LARGE -> Texts.of("file.large", name, LARGEST >> 20);
		case OTHER -> Texts.of(other, name);
		case NEWER -> Texts.of("file.newer", name);
		case UNKNOWN -> Texts.of("file.unknown", name, unreadable.line());
		case CONFLICT -> Texts.of("file.conflict", name);
		case DAMAGED -> unreadable.line() == 0 ? Texts.of("file.damaged", name)
				: Texts.of("file.damagedAt", name, unreadable.line());
		};
	}

	private static void write(EObject root, Path file, ModelXml kind) throws InstrumentException {
		EObject copy = EcoreUtil.copy(root);
		XmlText.clean(copy);
		try {
			byte[] bytes = kind.write(copy);
			if (bytes.length > LARGEST) {
				throw Texts.problem("save.large", file.getFileName(), LARGEST >> 20);
			}
			new FileWork().put(FileWork.target(file), bytes);
		} catch (AccessDeniedException e) {
			throw new InstrumentException(Texts.of("save.closed", file.getFileName()), e);
		} catch (IOException | ReadOnlyFileSystemException e) {
			Path folder = file.toAbsolutePath().getParent();
			boolean gone = folder == null || !Files.isDirectory(folder);
			throw new InstrumentException(gone ? Texts.of("save.noFolder", file.getFileName(), String.valueOf(folder))
					: Texts.of("save.failed", file.getFileName()), e);
		}
	}
}
