package org.evenaar.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.evenaar.rules.Language;
import org.evenaar.search.Facet;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.read.ReadDocument;
import org.evenaar.search.internal.read.Unit;

/** Makes documents of the index out of units. */
public final class UnitDocuments {

	/** How facets are kept; narrowing goes by the keyword fields, so that values need no second list of documents. */
	public static final FacetsConfig FACETS = facets();

	/** A longer keyword is cut; a keyword may have no more than 32,766 bytes. */
	private static final int LONGEST_KEYWORD = 500;
	private static final int LONGEST_ORDER = 100;
	/** As written. Offsets are those of the stems; for the few words found as written only, a snippet is analysed again. */
	private static final FieldType WRITTEN = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, true);
	private static final FieldType STEMS = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false, true);
	private static final FieldType POSITIONS = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false, false);

	private UnitDocuments() {
	}

	private static FacetsConfig facets() {
		var config = new FacetsConfig();
		for (Facet facet : Facet.values()) {
			config.setDrillDownTermsIndexing(Fields.of(facet), DrillDownTermsIndexing.NONE);
		}
		return config;
	}

	private static FieldType text(IndexOptions options, boolean stored, boolean norms) {
		var type = new FieldType(TextField.TYPE_NOT_STORED);
		type.setIndexOptions(options);
		type.setStored(stored);
		type.setOmitNorms(!norms);
		type.freeze();
		return type;
	}

	/** @return the units of a document, which go into the index together */
	public static List<Document> of(ReadDocument read, String content, boolean withFindings) {
		List<Document> documents = new ArrayList<>(read.units().size());
		for (Unit unit : read.units()) {
			documents.add(document(read, unit, content, documents.size()));
		}
		if (withFindings) {
			for (Unit finding : read.findings()) {
				Document document = document(read, finding, content, documents.size());
				document.add(new StringField(InternalFields.CHECKED, content, Field.Store.NO));
				documents.add(document);
			}
		}
		return documents;
	}

	private static Document document(ReadDocument read, Unit unit, String content, int ordinal) {
		var document = new Document();
		document.add(new StringField(Fields.TYPE, Fields.UNIT, Field.Store.NO));
		document.add(new StringField(InternalFields.CONTENT, content, Field.Store.NO));
		document.add(new SortedDocValuesField(InternalFields.CONTENT, new BytesRef(content)));
		document.add(new NumericDocValuesField(InternalFields.ORDINAL, ordinal));
		document.add(new NumericDocValuesField(InternalFields.WEIGHT, Weights.of(unit)));
		document.add(new NumericDocValuesField(InternalFields.DIGEST, digest(unit)));
		document.add(new SortedDocValuesField(InternalFields.TITLE_ORDER, new BytesRef(order(read.title()))));
		document.add(new SortedDocValuesField(InternalFields.SETTING, new BytesRef(StoredUnit.setting(unit))));
		document.add(new StoredField(InternalFields.STORED, StoredUnit.write(unit)));
		texts(document, read, unit);
		keywords(document, read, unit);
		return document;
	}

	private static void texts(Document document, ReadDocument read, Unit unit) {
		Optional<Language> language = Language.of(unit.setting().language());
		text(document, Fields.TEXT, unit.text(), language, WRITTEN, STEMS);
		text(document, Fields.TITLE, read.title(), language, POSITIONS, POSITIONS);
		String heading = unit.setting().chapter() + " \u203a " + unit.setting().heading();
		text(document, Fields.HEADINGS, heading, language, POSITIONS, POSITIONS);
		text(document, Fields.POPULATION, unit.labels().population(), language, POSITIONS, POSITIONS);
	}

	/** Text whose language nobody knows has the stems of the two languages that this program speaks. */
	private static void text(Document document, String field, String text, Optional<Language> language, FieldType exact,
			FieldType stems) {
		if (text.isEmpty()) {
			return;
		}
		document.add(new Field(field, text, exact));
		if (language.isPresent()) {
			document.add(new Field(Fields.stems(field, language.get()), text, stems));
		} else {
			document.add(new Field(Fields.stems(field, Language.NL), text, stems));
			document.add(new Field(Fields.stems(field, Language.EN), text, stems));
		}
	}

	private static void keywords(Document document, ReadDocument read, Unit unit) {
		facet(document, Facet.DOCUMENT_KIND, read.kind().code());
		facet(document, Facet.UNIT_KIND, unit.kind().code());
		facet(document, Facet.SECTION_KIND, unit.setting().sectionKind());
		facet(document, Facet.CATEGORY, unit.labels().category());
		facet(document, Facet.SEVERITY, unit.labels().severity());
		facet(document, Facet.VERDICT, unit.labels().verdict());
		facet(document, Facet.LANGUAGE, unit.setting().language());
		facet(document, Facet.ISSUER, read.issuer());
		int year = unit.labels().year() != 0 ? unit.labels().year() : read.year();
		if (year != 0) {
			document.add(new IntPoint(Fields.YEAR, year));
			document.add(new NumericDocValuesField(Fields.YEAR, year));
			count(document, Fields.YEAR, Integer.toString(year));
		}
		keyword(document, Fields.FINDING, unit.labels().finding());
		keyword(document, Fields.REVIEWER, unit.labels().reviewer());
		unit.labels().instruments().forEach(name -> keyword(document, Fields.INSTRUMENT, name));
	}

	private static void facet(Document document, Facet facet, String value) {
		if (!value.isBlank()) {
			keyword(document, Fields.of(facet), value);
			count(document, Fields.of(facet), cut(value.strip(), LONGEST_KEYWORD));
		}
	}

	private static void count(Document document, String dimension, String value) {
		document.add(new SortedSetDocValuesField(FacetsConfig.DEFAULT_INDEX_FIELD_NAME,
				new BytesRef(FacetsConfig.pathToString(dimension, new String[] { value }))));
	}

	private static void keyword(Document document, String field, String value) {
		if (!value.isBlank()) {
			document.add(new StringField(field, cut(Fields.keyword(value), LONGEST_KEYWORD), Field.Store.NO));
		}
	}

	private static int digest(Unit unit) {
		return (unit.kind() + "\n" + unit.element() + "\n" + unit.labels().verdict() + "\n" + unit.text()).hashCode();
	}

	private static String order(String title) {
		return cut(title.strip().toLowerCase(Locale.ROOT), LONGEST_ORDER);
	}

	private static String cut(String text, int most) {
		return text.length() <= most ? text : text.substring(0, most);
	}
}
