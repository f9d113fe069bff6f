package org.evenaar.instrument.internal.exchange.redcap;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of a data dictionary, by the names that REDCap's file, its API and older versions give them. */
enum RedcapColumn {
	VARIABLE("variablefieldname", "fieldname", "variablename", "variable"),
	FORM("formname", "form"),
	SECTION("sectionheader"),
	TYPE("fieldtype"),
	LABEL("fieldlabel"),
	CHOICES("choicescalculationsorsliderlabels", "choicesorcalculations", "selectchoicesorcalculations", "choices"),
	NOTE("fieldnote"),
	VALIDATION("textvalidationtypeorshowslidernumber", "textvalidationtype"),
	MINIMUM("textvalidationmin"),
	MAXIMUM("textvalidationmax"),
	IDENTIFIER("identifier"),
	BRANCHING("branchinglogicshowfieldonlyif", "branchinglogic"),
	REQUIRED("requiredfield"),
	ALIGNMENT("customalignment"),
	NUMBER("questionnumbersurveysonly", "questionnumber"),
	MATRIX("matrixgroupname"),
	RANKING("matrixranking"),
	ANNOTATION("fieldannotation");

	private final Set<String> names;

	RedcapColumn(String... names) {
		this.names = Set.of(names);
	}

	/** @return where each column is in the header */
	static Map<RedcapColumn, Integer> in(List<String> header) {
		Map<RedcapColumn, Integer> places = new EnumMap<>(RedcapColumn.class);
		for (int i = 0; i < header.size(); i++) {
			String name = header.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
			for (RedcapColumn column : values()) {
				if (column.names.contains(name)) {
					places.putIfAbsent(column, i);
				}
			}
		}
		return places;
	}
}
