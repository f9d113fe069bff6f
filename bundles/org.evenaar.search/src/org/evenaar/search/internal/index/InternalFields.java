package org.evenaar.search.internal.index;

/** The fields of the index that no query names; see {@link org.evenaar.search.internal.Fields} for the others. */
public final class InternalFields {

	/** Of units: what tells the content of the file apart; the units of one content stand in one segment. */
	public static final String CONTENT = "_content";
	/** Of findings that checks saw: the content, so that they can be taken out by themselves. */
	public static final String CHECKED = "_checked";
	/** Doc value of units: place among the units of the content. */
	public static final String ORDINAL = "_ordinal";
	/** Doc value of units: 32 bits that tell the text and the state of the unit apart from others. */
	public static final String DIGEST = "_digest";
	/** Doc value of units: what the score is multiplied with, in hundredths. */
	public static final String WEIGHT = "_weight";
	/** Doc value of units: title of the document, for sorting. */
	public static final String TITLE_ORDER = "_title";
	/** Doc value of units: headings, kind of section and language, which many units share; see {@link StoredUnit}. */
	public static final String SETTING = "_setting";
	/** Stored with units: where it stands, see {@link StoredUnit}. */
	public static final String STORED = "_unit";
	/** Of files: their content. Another field than that of units, so that units can be replaced by themselves. */
	public static final String FILE_CONTENT = "_of";
	/** Of files: the path. */
	public static final String PATH = "_path";
	/** Of files that could not be read. */
	public static final String UNREAD = "_unread";
	/** Stored with files, see {@link FileEntry}. */
	public static final String ENTRY = "_file";

	private InternalFields() {
	}
}
