package org.evenaar.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.evenaar.model.guideline.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionKindsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "Aanbevelingen|RECOMMENDATION", "2.3 Aanbeveling|RECOMMENDATION",
			"Kernaanbevelingen|RECOMMENDATION", "Overwegingen|RATIONALE", "Van bewijs naar aanbeveling|RATIONALE",
			"Onderbouwing|EVIDENCE", "Samenvatting literatuur|EVIDENCE", "Zoeken en selecteren|EVIDENCE", "Literatuur|REFERENCES",
			"7. Referenties|REFERENCES", "References|REFERENCES", "Literatuurlijst bij hoofdstuk 3|REFERENCES", "BIJLAGE 2: Zoekstrategie|ANNEX",
			"Bijlage 3 Literatuur|REFERENCES", "Appendix A|ANNEX", "Annex 1 - Search|ANNEX", "Colofon|FRONT_MATTER", "Inhoudsopgave|FRONT_MATTER",
			"Samenstelling van de werkgroep|FRONT_MATTER", "Table of contents|FRONT_MATTER", "Recommendations|RECOMMENDATION",
			"Strength of evidence|EVIDENCE", "Rationale|RATIONALE", "Empfehlungen|RECOMMENDATION", "Begr\u00fcndung|RATIONALE",
			"Literaturverzeichnis|REFERENCES", "Recommandations|RECOMMENDATION", "R\u00e9f\u00e9rences|REFERENCES", "Inleiding|-",
			"Referentiewaarden|-", "Opstellen van aanbevelingen|-", "Behandeling van hypertensie|-", "Bijlagentas|-" })
	void headingTellsTheKind(String heading, SectionKind kind) {
		assertEquals(Optional.ofNullable(kind), SectionKinds.of(heading));
	}
}
