package org.evenaar.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.evenaar.check.Finding;
import org.evenaar.check.Log;
import org.evenaar.model.files.FileWork;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewFactory;
import org.evenaar.review.internal.Texts;
import org.evenaar.review.internal.document.DocumentPlace;
import org.evenaar.review.internal.session.Autosave;
import org.evenaar.review.internal.session.Comparison;
import org.evenaar.review.internal.session.DocumentLoader;
import org.evenaar.review.internal.session.DocumentState;
import org.evenaar.review.internal.session.Opened;
import org.evenaar.review.internal.session.Records;
import org.evenaar.review.internal.session.ReviewOrder;
import org.evenaar.review.internal.session.Step;
import org.evenaar.review.internal.store.Recovery;
import org.evenaar.review.internal.store.ReviewMerge;
import org.evenaar.review.internal.store.ReviewStore;
import org.evenaar.rules.Text;

/**
 * Makes and opens review sessions. All of it is slow, and meant for jobs; each method may be cancelled by its monitor,
 * throws {@link OperationCanceledException} then, and leaves nothing behind.
 */
public final class Reviews {

	private static final int LOADING = 90;
	private static final int REST = 10;
	private static final long IDLE_SECONDS = 10;

	private final ReviewEnvironment environment;
	private final ReviewStore store;
	private final DocumentLoader loader;
	private final ExecutorService disk;

	public Reviews(ReviewEnvironment environment) {
		this(environment, new FileWork());
	}

	Reviews(ReviewEnvironment environment, FileWork work) {
		this.environment = environment;
		this.store = new ReviewStore(work, environment.recoveryFolder());
		this.loader = new DocumentLoader(environment);
		var pool = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().name("evenaar-autosave-", 0).factory());
		pool.allowCoreThreadTimeOut(true);
		this.disk = pool;
	}

	/**
	 * Reads and checks a document, and writes a new review.
	 *
	 * @throws ReviewException where the document cannot be read, the review exists already or cannot be written
	 */
	public ReviewSession create(Path document, Path reviewFile, IProgressMonitor monitor) throws ReviewException {
		SubMonitor progress = SubMonitor.convert(monitor, LOADING + REST);
		if (Files.exists(reviewFile)) {
			throw new ReviewException(Texts.of("save.exists", reviewFile.getFileName()));
		}
		DocumentState state = loader.load(document, progress.split(LOADING));
		Review review = ReviewFactory.eINSTANCE.createReview();
		Comparison.describe(review, state);
		review.setCreated(now());
		review.setDocument(DocumentPlace.name(reviewFile, document));
		List<Finding> kept = state.all().documents().get(0).findings().stream().filter(Records::kept).toList();
		Set<String> taken = new HashSet<>();
		kept.forEach(finding -> review.getRecords().add(Records.of(Records.free(finding.id(), taken), finding)));
		review.getCheckTexts().addAll(Records.missingTexts(review, kept));
		ReviewOrder.sort(review, state.text());
		requireGoOn(progress);
		byte[] saved = store.create(review, reviewFile);
		forgetUnsaved(reviewFile);
		progress.worked(REST);
		return session(new Opened(reviewFile, saved, review, state, List.of(), false, false, false));
	}

	/** What an earlier review of that name left unsaved is not about this one. */
	private void forgetUnsaved(Path reviewFile) {
		try {
			Recovery.look(environment.recoveryFolder(), reviewFile).delete();
		} catch (IOException e) {
			Log.of(Reviews.class).warning("Unsaved work of another review stays behind", e);
		}
	}

	/**
	 * Opens a review, with unsaved work of an interrupted session.
	 *
	 * @throws MissingDocumentException where its document is not found beside it
	 * @throws ReviewException          where it cannot be read
	 */
	public ReviewSession open(Path reviewFile, IProgressMonitor monitor) throws ReviewException {
		return open(reviewFile, Optional.empty(), monitor);
	}

	/** Opens a review whose document is elsewhere now. */
	public ReviewSession open(Path reviewFile, Path document, IProgressMonitor monitor) throws ReviewException {
		return open(reviewFile, Optional.of(document), monitor);
	}

	private ReviewSession open(Path file, Optional<Path> given, IProgressMonitor monitor) throws ReviewException {
		SubMonitor progress = SubMonitor.convert(monitor, LOADING + REST);
		ReviewStore.Stored stored = store.read(file);
		Recovery recovery = unsaved(file);
		Review review = stored.review();
		for (Recovery.Unsaved unsaved : recovery.found()) {
			review = ReviewMerge.takeUp(review, unsaved.base(), unsaved.review());
		}
		boolean recovered = !ReviewMerge.same(review, stored.review());
		List<Text> notices = new ArrayList<>();
		if (recovered) {
			notices.add(Texts.of("open.recovered"));
		}
		DocumentPlace.Found found = document(file, given, review);
		DocumentState state;
		boolean laid = false;
		if (found.same()) {
			state = loader.load(found.file(), review.getSha256(), progress.split(LOADING));
		} else {
			Optional<DocumentState> before = loader.cached(found.file(), review.getSha256(), progress.split(LOADING / 2));
			laid = before.isEmpty();
			notices.add(Texts.of(laid ? "open.changedCompared" : "open.changed", found.file().getFileName()));
			state = before.isPresent() ? before.get() : loader.load(found.file(), progress.split(LOADING / 2));
			if (laid) {
				List<Comparison.Subject> subjects = review.getRecords().stream().map(Comparison.Subject::of).toList();
				Comparison.of(subjects, Optional.empty(), state).apply(review, now());
			}
		}
		requireGoOn(progress);
		ReviewSession session = session(new Opened(file, stored.bytes(), review, state, notices, recovered,
				recovered || laid, !found.same() && !laid));
		if (session.autosaveProblem().isEmpty()) {
			delete(recovery);
		}
		return session;
	}

	private Recovery unsaved(Path file) throws ReviewException {
		try {
			return Recovery.look(environment.recoveryFolder(), file);
		} catch (IOException e) {
			throw new ReviewException(Texts.of("open.recovery"), e);
		}
	}

	private static void delete(Recovery recovery) {
		try {
			recovery.delete();
		} catch (IOException e) {
			Log.of(Reviews.class).warning("Work that was taken up stays behind", e);
		}
	}

	private DocumentPlace.Found document(Path file, Optional<Path> given, Review review) throws ReviewException {
		try {
			if (given.isPresent()) {
				Path document = given.get();
				return new DocumentPlace.Found(document,
						Files.isRegularFile(document) && DocumentPlace.sha256(document).equals(review.getSha256()));
			}
			String name = review.getDocument().substring(review.getDocument().lastIndexOf('/') + 1);
			return DocumentPlace.find(file, review.getDocument(), review.getSha256(), environment.importer()::isNamedLikeGuideline)
					.orElseThrow(() -> new MissingDocumentException(Texts.of("open.missing", name), file, name));
		} catch (IOException e) {
			throw new ReviewException(Texts.of("open.closed", review.getDocument()), e);
		}
	}

	private ReviewSession session(Opened opened) {
		var autosave = new Autosave(environment.recoveryFolder(), disk);
		try {
			autosave.goOn(Optional.of(autosave.start(opened.file(), opened.saved())));
			if (opened.unsaved()) {
				autosave.keep(Step.Reach.ALL, List.of(), opened.review(), opened.file(), opened.saved());
			}
		} catch (IOException e) {
			Log.of(Reviews.class).warning("No journal", e);
			autosave.goOn(Optional.empty());
		}
		return new ReviewSession(store, environment.clock(), autosave, environment.workspaceRules().get(), opened);
	}

	/** Finds the findings and decisions of a session again in a newer version of its document. Changes nothing. */
	public DocumentUpdate update(ReviewSession session, Path newVersion, IProgressMonitor monitor)
			throws ReviewException {
		SubMonitor progress = SubMonitor.convert(monitor, LOADING + REST);
		DocumentState before = session.state();
		List<ReviewItem> items = session.items();
		DocumentState now = loader.load(newVersion, progress.split(LOADING));
		if (now.guideline().getSha256().equals(before.guideline().getSha256())) {
			return new DocumentUpdate(now, Optional.empty());
		}
		progress.subTask(Texts.of("progress.comparing").in(environment.reader()));
		Comparison comparison = Comparison.of(Comparison.Subject.of(items, session.kept()), Optional.of(before.text()), now);
		requireGoOn(progress);
		return new DocumentUpdate(now, Optional.of(comparison));
	}

	/** Runs the checks again on the same document, after rule packs or a user's own terms changed. Changes nothing. */
	public DocumentUpdate rerun(ReviewSession session, IProgressMonitor monitor) throws ReviewException {
		return new DocumentUpdate(loader.again(session.state(), monitor), Optional.empty());
	}

	private static void requireGoOn(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private Date now() {
		return Date.from(environment.clock().instant());
	}

	/** @return the usual place of a review: beside the document, with the ending .review */
	public static Path reviewFileFor(Path document) {
		String name = document.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return document.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".review");
	}
}
