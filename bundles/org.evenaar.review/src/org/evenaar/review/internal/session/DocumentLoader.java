package org.evenaar.review.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentSource;
import org.evenaar.check.RunResult;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ReadContext;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.review.ReviewEnvironment;
import org.evenaar.review.ReviewException;
import org.evenaar.review.internal.Texts;
import org.evenaar.review.internal.document.DocumentText;
import org.evenaar.review.internal.document.GuidelineCache;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Reads documents and runs the checks on them. */
public final class DocumentLoader {

	private static final int READING = 60;
	private static final int CHECKING = 40;

	private final ReviewEnvironment environment;
	private final GuidelineCache cache;

	public DocumentLoader(ReviewEnvironment environment) {
		this.environment = environment;
		Bundle readers = FrameworkUtil.getBundle(GuidelineImporter.class);
		String version = readers == null ? "plain" : readers.getVersion().toString();
		this.cache = new GuidelineCache(environment.cacheFolder(), environment.reader().getLanguage() + "-" + version,
				environment.clock());
	}

	/** Reads the file and checks it. */
	public DocumentState load(Path file, IProgressMonitor monitor) throws ReviewException {
		SubMonitor progress = SubMonitor.convert(monitor, READING + CHECKING);
		progress.subTask(Texts.of("progress.reading", name(file)).in(environment.reader()));
		Guideline guideline = read(file, progress);
		progress.worked(READING);
		return check(file, guideline, progress.split(CHECKING));
	}

	/** @param sha256 of the file, where it is as it was read before; the file itself is not looked at then */
	public DocumentState load(Path file, String sha256, IProgressMonitor monitor) throws ReviewException {
		Optional<DocumentState> known = cached(file, sha256, monitor);
		return known.isPresent() ? known.get() : load(file, monitor);
	}

	/** @return the version of the document with that checksum, where it was read before */
	public Optional<DocumentState> cached(Path file, String sha256, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, READING + CHECKING);
		progress.subTask(Texts.of("progress.reading", name(file)).in(environment.reader()));
		Optional<Guideline> known = cache.get(sha256);
		known.ifPresent(guideline -> guideline.setSourceFile(file.toString()));
		progress.worked(READING);
		return known.map(guideline -> check(file, guideline, progress.split(CHECKING)));
	}

	/** Runs the checks again on a document that was read. */
	public DocumentState again(DocumentState state, IProgressMonitor monitor) {
		return check(state.file(), state.guideline(), SubMonitor.convert(monitor));
	}

	private Guideline read(Path file, IProgressMonitor monitor) throws ReviewException {
		try {
			Guideline guideline = environment.importer().read(file,
					new ReadContext(environment.limits().get(), monitor::isCanceled, environment.reader()));
			cache.put(guideline);
			return guideline;
		} catch (ImportException e) {
			throw new ReviewException(e.problem().text(), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private DocumentState check(Path file, Guideline guideline, SubMonitor monitor) {
		monitor.subTask(Texts.of("progress.checking").in(environment.reader()));
		var source = new Read(name(file), guideline);
		RunResult all = new CheckRunner(environment.checks().get(), CheckSelection.ALL, 1).run(List.of(source), monitor);
		return new DocumentState(file, guideline, DocumentText.of(guideline), all);
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private record Read(String name, Guideline guideline) implements DocumentSource {
		@Override
		public Guideline read(BooleanSupplier cancelled) {
			return guideline;
		}
	}
}
