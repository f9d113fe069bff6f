package org.evenaar.importer.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.Origin;
import org.evenaar.importer.ReadContext;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Language;

/**
 * Builds a guideline from what a reader tells. Takes the document from one thread; {@link #close()} may come from
 * another and ends a reader that goes on after its time.
 */
public final class GuidelineAssembler implements DocumentSink {

	/** A limit was broken inside a call of the sink, whose methods cannot throw the checked exception itself. */
	static final class LimitReached extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient ImportException reason;

		LimitReached(ImportException reason) {
			super(reason.getMessage(), reason, false, false);
			this.reason = reason;
		}

		ImportException reason() {
			return reason;
		}
	}

	private static final Pattern TABLE_CAPTION = Pattern.compile("^(?:Tabel|Table|Tabelle|Tableau)\\b.*", Pattern.DOTALL);

	private final ReadContext context;
	private final Function<CharSequence, Optional<Language>> detector;
	private final Outline outline = new Outline();
	private final Map<Property, String> properties = new EnumMap<>(Property.class);
	private final List<ImportMessage> remarks = new ArrayList<>();
	private volatile boolean closed;
	private long characters;
	private int pages;
	private boolean content;

	/** @param detector tells the language of a text, or nothing where it cannot */
	public GuidelineAssembler(ReadContext context, Function<CharSequence, Optional<Language>> detector) {
		this.context = context;
		this.detector = detector;
	}

	@Override
	public void property(Property property, String value) {
		String clean = take(value);
		if (!clean.isEmpty()) {
			properties.putIfAbsent(property, clean.replace('\n', ' '));
		}
	}

	@Override
	public void heading(int level, String text, Origin origin) {
		String clean = take(text).replace('\n', ' ');
		if (!clean.isEmpty()) {
			content = true;
			outline.heading(Math.max(1, level), clean, origin);
		}
	}

	@Override
	public void paragraph(Role role, String text, Origin origin) {
		String clean = take(text);
		if (!clean.isEmpty()) {
			content = true;
			Role told = role == Role.BODY && FormulaText.isFormula(clean) ? Role.FORMULA : role;
			outline.add(new Outline.Text(told, clean, origin));
		}
	}

	@Override
	public void listItem(int depth, String marker, String text, Origin origin) {
		String clean = take(text);
		if (!clean.isEmpty()) {
			content = true;
			outline.add(new Outline.Item(Math.max(1, depth), TextCleaner.clean(marker), clean, origin));
		}
	}

	@Override
	public void table(String caption, List<Row> rows, Origin origin) {
		List<Row> clean = new ArrayList<>(rows.size());
		boolean any = false;
		for (Row row : rows) {
			List<Cell> cells = new ArrayList<>(row.cells().size());
			for (Cell cell : row.cells()) {
				String text = take(cell.text());
				any |= !text.isEmpty();
				cells.add(new Cell(text, Math.max(1, cell.columnSpan()), cell.origin()));
			}
			clean.add(new Row(row.header(), cells));
		}
		if (any) {
			content = true;
			String title = take(caption);
			outline.add(new Outline.Grid(title.isEmpty() ? captionBefore() : title, clean, origin));
		}
	}

	/** Word and PDF keep the caption of a table in a paragraph of its own; here it goes to its table. */
	private String captionBefore() {
		List<Outline.Piece> pieces = outline.pieces();
		if (!pieces.isEmpty() && pieces.getLast() instanceof Outline.Text last && last.role() == Role.CAPTION
				&& TABLE_CAPTION.matcher(last.text()).matches()) {
			pieces.removeLast();
			return last.text();
		}
		return "";
	}

	@Override
	public void footnote(String label, String text, Origin origin) {
		String clean = take(text);
		if (!clean.isEmpty()) {
			content = true;
			outline.add(new Outline.Note(TextCleaner.clean(label), clean, origin));
		}
	}

	@Override
	public void pages(int count) {
		pages = count;
	}

	@Override
	public void remark(ImportMessage message) {
		if (!remarks.contains(message)) {
			remarks.add(message);
		}
	}

	private String take(String text) {
		if (closed) {
			throw new CancellationException();
		}
		characters += text.length();
		try {
			context.check();
			if (characters > context.limits().textCharacters()) {
				throw new ImportException(ImportMessage.of("limit.text", context.limits().textCharacters()));
			}
		} catch (ImportException broken) {
			throw new LimitReached(broken);
		}
		return TextCleaner.clean(text);
	}

	/** Refuses everything that comes from now on. */
	public void close() {
		closed = true;
	}

	/**
	 * @return the guideline, without the facts about its file
	 * @throws ImportException where no text came at all
	 */
	public Guideline finish() throws ImportException {
		if (!content) {
			throw new ImportException(ImportMessage.of("file.notext"));
		}
		ReferenceLists.separate(outline);
		GuidelineBuilder builder = new GuidelineBuilder();
		Guideline guideline = builder.build(outline);
		guideline.setPages(pages);
		new DocumentFacts(properties).tell(guideline, builder);
		new LanguageAssigner(detector, properties.getOrDefault(Property.LANGUAGE, "")).assign(guideline);
		new RecommendationFinder(builder.recommendationBlocks()).find(guideline);
		remarks.forEach(r -> guideline.getRemarks().add(r.in(context.reader())));
		return guideline;
	}
}
