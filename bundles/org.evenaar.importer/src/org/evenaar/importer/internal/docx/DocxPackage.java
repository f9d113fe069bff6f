package org.evenaar.importer.internal.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.QuietLog4j;

/**
 * The parts of a Word document. POI opens the package, with its own guard against zip bombs; the parts that hold text
 * are read as streams that count what they unpack.
 */
final class DocxPackage implements AutoCloseable {

	private static final String OFFICE_DOCUMENT = "/officeDocument";
	/** Small files pack well by nature; the ratio says something from this size on. */
	private static final long RATIO_FROM = 1L << 20;

	private final OPCPackage pack;
	private final PackagePart main;
	private final ReadContext context;
	private long unpacked;

	private DocxPackage(OPCPackage pack, PackagePart main, ReadContext context) {
		this.pack = pack;
		this.main = main;
		this.context = context;
	}

	static DocxPackage open(Path file, ReadContext context) throws ImportException, IOException {
		QuietLog4j.hush();
		checkEntries(file, context.limits());
		OPCPackage pack;
		try {
			pack = OPCPackage.open(file.toFile(), PackageAccess.READ);
		} catch (InvalidFormatException damaged) {
			throw new IOException(damaged);
		}
		try {
			return new DocxPackage(pack, mainPart(pack), context);
		} catch (InvalidFormatException | RuntimeException damaged) {
			pack.revert();
			throw new IOException(damaged);
		}
	}

	/** What the directory of the zip file itself admits is checked before anything is unpacked. */
	private static void checkEntries(Path file, ImportLimits limits) throws IOException, ImportException {
		long sum = 0;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
				ZipEntry entry = all.nextElement();
				long size = Math.max(0, entry.getSize());
				long packed = Math.max(1, entry.getCompressedSize());
				sum += size;
				if (size > RATIO_FROM && size / (double) packed > limits.unpackedRatio()) {
					throw ratio(limits);
				}
				if (sum > limits.unpackedBytes()) {
					throw total(limits);
				}
			}
		}
	}

	private static ImportException ratio(ImportLimits limits) {
		return new ImportException(ImportMessage.of("limit.ratio", Math.round(limits.unpackedRatio())));
	}

	private static ImportException total(ImportLimits limits) {
		return new ImportException(ImportMessage.of("limit.unpacked", limits.unpackedBytes() >> 20));
	}

	private static PackagePart mainPart(OPCPackage pack) throws InvalidFormatException, IOException {
		for (PackageRelationship relation : pack.getRelationships()) {
			if (relation.getRelationshipType().endsWith(OFFICE_DOCUMENT) && relation.getTargetMode() == TargetMode.INTERNAL) {
				PackagePart part = pack.getPart(relation);
				if (part != null) {
					return part;
				}
			}
		}
		throw new IOException("no main part");
	}

	/** Reads the main part. */
	void readMain(XmlWork work) throws IOException, ImportException {
		read(main, work);
	}

	/**
	 * Reads a part that belongs to the main one, where there is one.
	 *
	 * @param type the end of the relationship type, such as /styles
	 */
	void readRelated(String type, XmlWork work) throws IOException, ImportException {
		Optional<PackagePart> part = related(type);
		if (part.isPresent()) {
			read(part.get(), work);
		}
	}

	private Optional<PackagePart> related(String type) throws IOException {
		try {
			PackageRelationshipCollection relations = main.getRelationships();
			for (PackageRelationship relation : relations) {
				if (relation.getRelationshipType().endsWith(type) && relation.getTargetMode() == TargetMode.INTERNAL) {
					return Optional.ofNullable(main.getRelatedPart(relation));
				}
			}
			return Optional.empty();
		} catch (InvalidFormatException damaged) {
			throw new IOException(damaged);
		}
	}

	/** @return title, creator and language as the document states them */
	PackageProperties properties() throws IOException {
		try {
			return pack.getPackageProperties();
		} catch (InvalidFormatException damaged) {
			throw new IOException(damaged);
		}
	}

	/** Something done with the events of a part. */
	interface XmlWork {
		void with(XMLStreamReader xml) throws XMLStreamException, ImportException;
	}

	private void read(PackagePart part, XmlWork work) throws IOException, ImportException {
		try (InputStream in = new Counted(part.getInputStream())) {
			XMLStreamReader xml = factory().createXMLStreamReader(in);
			try {
				work.with(xml);
			} finally {
				xml.close();
			}
		} catch (XMLStreamException damaged) {
			if (damaged.getNestedException() instanceof TooMuch much) {
				throw much.reason;
			}
			throw bomb(damaged.getNestedException() instanceof IOException io ? io : new IOException(damaged));
		} catch (TooMuch much) {
			throw much.reason;
		} catch (IOException damaged) {
			throw bomb(damaged);
		}
	}

	/** POI's guard tells of a zip bomb in words only. */
	private IOException bomb(IOException damaged) throws ImportException {
		if (damaged.getMessage() != null && damaged.getMessage().startsWith("Zip bomb")) {
			throw ratio(context.limits());
		}
		return damaged;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		// The JDK's own ceiling on depth is lower than ours; the depth of tables and lists is checked where it counts.
		factory.setProperty("jdk.xml.maxElementDepth", "0");
		return factory;
	}

	@Override
	public void close() {
		pack.revert();
	}

	private static final class TooMuch extends IOException {
		private static final long serialVersionUID = 1L;
		private final transient ImportException reason;

		TooMuch(ImportException reason) {
			super(reason);
			this.reason = reason;
		}
	}

	/** Counts all unpacked bytes of the document, whatever the directory of the zip file says. */
	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			count(value < 0 ? 0 : 1);
			return value;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int bytes) throws IOException {
			unpacked += bytes;
			if (unpacked > context.limits().unpackedBytes()) {
				throw new TooMuch(total(context.limits()));
			}
			try {
				context.check();
			} catch (ImportException stopped) {
				throw new TooMuch(stopped);
			}
		}
	}
}
