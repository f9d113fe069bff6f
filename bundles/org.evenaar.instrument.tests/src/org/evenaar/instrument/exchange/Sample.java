package org.evenaar.instrument.exchange;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.Text;

/** Files of invented questionnaires, and short ways to look at what was read. */
final class Sample {

	static final String REDCAP_HEADER = "\"Variable / Field Name\",\"Form Name\",\"Section Header\",\"Field Type\",\"Field Label\",\"Choices, Calculations, OR Slider Labels\","
			+ "\"Field Note\",\"Text Validation Type OR Show Slider Number\",\"Text Validation Min\",\"Text Validation Max\",Identifier?,"
			+ "\"Branching Logic (Show field only if...)\",\"Required Field?\",\"Custom Alignment\",\"Question Number (surveys only)\",\"Matrix Group Name\",\"Matrix Ranking?\",\"Field Annotation\"\n";

	static final String REDCAP = REDCAP_HEADER + """
			record_id,garden,,text,Record ID,,,,,,,,,,,,,
			calm,garden,"The <b>garden</b> in the past week",radio,"I felt calm in the garden.","0, Never | 1, Now and then, or often | 2, Always | 9, Don't know",,,,,,,y,,1,mood,,
			rush,garden,,radio,"<div class=""rich""><p>I felt rushed&nbsp;there.</p></div>","0, Never | 1, Now and then, or often | 2, Always | 9, Don't know",,,,,,"[calm] = '0'",,,2,mood,,
			tools,garden,,checkbox,"Which tools did you use?","1, Spade | 2, Rake, or fork",,,,,,,,,3,,,@NONEOFTHEABOVE
			hours,garden,,text,"How many hours were you there?",,in whole hours,integer,0,168,,,,,4,,,
			joy,garden,,slider,"How much did you like it?","Not at all | So so | Very much",,,,,,,,,5,,,
			pet,garden,"At home",yesno,"Do you have a pet?",,,,,,,,,,6,,,
			thanks,garden,,descriptive,"Thank you!",,,,,,,,,,,,,
			total,garden,,calc,"Total","sum([calm], (2-[rush]))",,,,,,,,,,,,
			ratio,garden,,calc,"Ratio","[calm] / ([hours] + 1)",,,,,,,,,,,,
			room,house,,dropdown,"Which room is yours?","a, Attic | b, Basement",,,,,,,,,,,,
			""";

	static final String FHIR = """
			{ "resourceType": "Questionnaire", "id": "garden", "language": "en", "status": "active", "version": "2",
			  "title": "The garden list", "_title": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
			    "extension": [{"url": "lang", "valueCode": "nl"}, {"url": "content", "valueString": "De tuinlijst"}]}]},
			  "contained": [{"resourceType": "ValueSet", "id": "often", "compose": {"include": [{"system": "http://example.org/often", "concept": [
			    {"code": "n", "display": "Never", "designation": [{"language": "nl", "value": "Nooit"}],
			     "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]},
			    {"code": "a", "display": "Always", "designation": [{"language": "nl", "value": "Altijd"}],
			     "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2}]}]}]}}],
			  "item": [
			   {"linkId": "g", "type": "group", "text": "In the past week", "enableWhen": [{"question": "there", "operator": "=", "answerBoolean": true}], "item": [
			     {"linkId": "calm", "prefix": "1.", "type": "choice", "text": "I felt calm.", "required": true, "answerValueSet": "#often",
			      "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
			        "extension": [{"url": "lang", "valueCode": "nl"}, {"url": "content", "valueString": "Ik was rustig."}]}]},
			      "item": [{"linkId": "calm.help", "type": "display", "text": "Think of the garden.", "extension": [{
			        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
			        "valueCodeableConcept": {"coding": [{"code": "help"}]}}]}]},
			     {"linkId": "rush", "type": "choice", "text": "I felt rushed.",
			      "enableWhen": [{"question": "calm", "operator": "=", "answerCoding": {"code": "n"}}, {"question": "hours", "operator": ">", "answerInteger": 3}],
			      "enableBehavior": "all",
			      "answerOption": [{"valueInteger": 0}, {"valueInteger": 1, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 5}]}]}]},
			   {"linkId": "there", "type": "boolean", "text": "Were you there?"},
			   {"linkId": "hours", "type": "integer", "text": "For how many hours?", "extension": [
			     {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0}, {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 24}]},
			   {"linkId": "why", "type": "text", "text": "Why?", "maxLength": 200},
			   {"linkId": "total", "type": "decimal", "readOnly": true, "text": "Total", "extension": [
			     {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
			      "valueExpression": {"language": "text/fhirpath", "expression": "%resource.repeat(item).where(linkId != 'there').answer.weight().sum()"}}]}
			  ] }
			""";

	static final String FHIR_XML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- a questionnaire -->
			<Questionnaire xmlns="http://hl7.org/fhir">
			  <id value="garden"/>
			  <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>Garden</p></div></text>
			  <contained><ValueSet><id value="often"/><compose><include><system value="http://example.org/often"/>
			    <concept><code value="n"/><display value="Never"/></concept><concept><code value="a"/><display value="Always"/></concept>
			  </include></compose></ValueSet></contained>
			  <title value="The garden list"/>
			  <status value="active"/>
			  <item><linkId value="calm"/><prefix value="1."/><text value="I felt calm in the garden and at home."/><type value="choice"/><answerValueSet value="#often"/></item>
			  <item><linkId value="why"/><text value="Why was that so?"/><type value="text"/>
			    <enableWhen><question value="calm"/><operator value="="/><answerCoding><code value="n"/></answerCoding></enableWhen></item>
			</Questionnaire>
			""";

	static final String LSS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<document>
			 <LimeSurveyDocType>Survey</LimeSurveyDocType>
			 <DBVersion>630</DBVersion>
			 <languages><language>nl</language><language>en</language></languages>
			 <answers><rows>
			  <row><aid>2</aid><qid>10</qid><code>A2</code><sortorder>2</sortorder><assessment_value>3</assessment_value><scale_id>0</scale_id></row>
			  <row><aid>1</aid><qid>10</qid><code>A1</code><sortorder>1</sortorder><assessment_value>0</assessment_value><scale_id>0</scale_id></row>
			 </rows></answers>
			 <answer_l10ns><rows>
			  <row><aid>1</aid><answer><![CDATA[Nooit]]></answer><language>nl</language></row>
			  <row><aid>1</aid><answer><![CDATA[Never]]></answer><language>en</language></row>
			  <row><aid>2</aid><answer><![CDATA[<b>Altijd</b>]]></answer><language>nl</language></row>
			  <row><aid>2</aid><answer><![CDATA[Always]]></answer><language>en</language></row>
			 </rows></answer_l10ns>
			 <groups><rows><row><gid>5</gid><sid>77</sid><group_order>1</group_order></row></rows></groups>
			 <group_l10ns><rows><row><gid>5</gid><group_name>De tuin</group_name><language>nl</language></row></rows></group_l10ns>
			 <questions><rows>
			  <row><qid>11</qid><parent_qid>0</parent_qid><gid>5</gid><type>N</type><title>hours</title><question_order>2</question_order><mandatory>Y</mandatory><relevance><![CDATA[mood_calm.NAOK == "A2"]]></relevance></row>
			  <row><qid>10</qid><parent_qid>0</parent_qid><gid>5</gid><type>F</type><title>mood</title><question_order>1</question_order><mandatory>N</mandatory><relevance>1</relevance></row>
			  <row><qid>14</qid><parent_qid>0</parent_qid><gid>5</gid><type>*</type><title>score</title><question_order>3</question_order></row>
			 </rows></questions>
			 <subquestions><rows>
			  <row><qid>12</qid><parent_qid>10</parent_qid><gid>5</gid><type>T</type><title>calm</title><question_order>1</question_order><scale_id>0</scale_id></row>
			  <row><qid>13</qid><parent_qid>10</parent_qid><gid>5</gid><type>T</type><title>rush</title><question_order>2</question_order><scale_id>0</scale_id></row>
			 </rows></subquestions>
			 <question_l10ns><rows>
			  <row><qid>10</qid><question><![CDATA[<p>Hoe was het in de tuin?</p>]]></question><help/><language>nl</language></row>
			  <row><qid>11</qid><question>Hoeveel uur was u daar?</question><help>In hele uren.</help><language>nl</language></row>
			  <row><qid>12</qid><question>I felt calm.</question><language>en</language></row>
			  <row><qid>12</qid><question>Ik was rustig.</question><language>nl</language></row>
			  <row><qid>13</qid><question>Ik had haast.</question><language>nl</language></row>
			  <row><qid>14</qid><question>{sum(mood_calm.NAOK, mood_rush.NAOK)}</question><language>nl</language></row>
			 </rows></question_l10ns>
			 <surveys><rows><row><sid>77</sid><assessments>Y</assessments></row></rows></surveys>
			 <surveys_languagesettings><rows>
			  <row><surveyls_language>en</surveyls_language><surveyls_title>Garden</surveyls_title></row>
			  <row><surveyls_language>nl</surveyls_language><surveyls_title>Tuin</surveyls_title></row>
			 </rows></surveys_languagesettings>
			</document>
			""";

	static final String CSV = """
			item,number,kind,heading,text_nl,text_en,option_set,options_nl,options_en,reverse,scale,scoring,required,minimum,maximum,skip,note,topic_en
			garden,GL,instrument,,De tuinlijst,The garden list,,,,,,,,,,,,being calm
			total,,scale,,Totaal,Total,,,,,,mean,,0,2,,half of the items,
			calm,1,choice,This week,Ik was rustig.,I felt calm.,often,0=Nooit|1=Soms\\|vaak|9:-=Weet niet,0=Never|1=At times|9:-=Don't know,,total,,yes,,,,,calm
			rush,2,choice,This week,Ik had haast.,I felt rushed.,often,,,yes,total|extra,,,,,unless [calm] = '0',,
			hours,3,number,,Hoeveel uur?,How many hours?,,,,,,,,0,24,,in whole hours,
			why,4,text,,Waarom?,Why?,,,,,,,,,,,,
			""";

	private Sample() {
	}

	static Path file(Path folder, String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Path file(Path folder, String name, String text) {
		return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
	}

	static InstrumentReading read(Path folder, String name, String text) throws InstrumentException {
		return InstrumentReaders.read(file(folder, name, text));
	}

	/** @return the sentence that the file gives instead of an instrument */
	static Text refused(Path folder, String name, byte[] bytes) {
		return assertThrows(InstrumentException.class, () -> InstrumentReaders.read(file(folder, name, bytes))).text();
	}

	static Text refused(Path folder, String name, String text) {
		return refused(folder, name, text.getBytes(StandardCharsets.UTF_8));
	}

	static List<String> items(Instrument instrument) {
		return instrument.getItems().stream().map(Item::getId).toList();
	}

	static Item item(Instrument instrument, String id) {
		return instrument.getItems().stream().filter(item -> item.getId().equals(id)).findFirst().orElseThrow();
	}

	static Scale scale(Instrument instrument, String id) {
		return instrument.getScales().stream().filter(scale -> scale.getId().equals(id)).findFirst().orElseThrow();
	}

	static Map<String, String> texts(List<VersionText> texts) {
		return texts.stream().collect(Collectors.toMap(text -> text.getVersion().getId(), VersionText::getText));
	}

	/** @return answers as value=score, with - for an answer that counts for nothing */
	static String scores(OptionSet set) {
		return set.getOptions().stream().map(option -> option.getValue() + '=' + (option.isScored() ? String.valueOf(option.getScore()) : "-")).collect(Collectors.joining(" "));
	}

	static List<String> labels(OptionSet set, String version) {
		return set.getOptions().stream().map(ResponseOption::getTexts)
				.map(texts -> Optional.ofNullable(texts(texts).get(version)).orElse("")).toList();
	}
}
