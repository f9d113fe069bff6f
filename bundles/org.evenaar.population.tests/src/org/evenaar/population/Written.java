package org.evenaar.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** A made-up table of sex, age and province, and its text in each of the forms that can be read. */
record Written(List<String> ages, List<String> provinces, long[][][] people) {

	static final List<String> SEXES = List.of("men", "women");
	private static final List<String> PROVINCES = List.of("groningen", "drenthe", "utrecht", "zeeland", "limburg");
	private static final List<String> PV = List.of("PV20", "PV22", "PV26", "PV29", "PV31");

	static Written random(long seed) {
		Random random = new Random(seed);
		List<String> ages = new ArrayList<>();
		int from = 0;
		for (int i = 0, bands = 1 + random.nextInt(5); i < bands; i++) {
			int to = from + 1 + random.nextInt(20);
			ages.add(from + "-" + to);
			from = to + 1;
		}
		ages.add(from + "+");
		List<String> provinces = PROVINCES.subList(0, 2 + random.nextInt(4));
		long[][][] people = new long[2][ages.size()][provinces.size()];
		for (long[][] one : people) {
			for (long[] two : one) {
				for (int i = 0; i < two.length; i++) {
					two[i] = random.nextInt(10) == 0 ? 0 : random.nextInt(2_000_000);
				}
			}
		}
		return new Written(List.copyOf(ages), List.copyOf(provinces), people);
	}

	long people(int sex, int age, int province) {
		long sum = 0;
		for (int s = 0; s < 2; s++) {
			for (int a = 0; a < ages.size(); a++) {
				for (int p = 0; p < provinces.size(); p++) {
					if ((sex < 0 || sex == s) && (age < 0 || age == a) && (province < 0 || province == p)) {
						sum += people[s][a][p];
					}
				}
			}
		}
		return sum;
	}

	String plain(char separator) {
		StringBuilder text = new StringBuilder("sex#age#province#population\n".replace('#', separator));
		cells(false, (s, a, p) -> text.append(SEXES.get(s)).append(separator).append(ages.get(a)).append(separator)
				.append(provinces.get(p)).append(separator).append(people[s][a][p]).append('\n'));
		return text.toString();
	}

	String statLine() {
		StringBuilder text = new StringBuilder("\uFEFF\"Geslacht\";\"Leeftijd\";\"Regio's\";\"Perioden\";\"Bevolking op 1 januari (aantal)\";\"Gemiddelde bevolking (aantal)\"\r\n");
		cells(true, (s, a, p) -> {
			for (String period : List.of("2021", "2022*")) {
				text.append('"').append(sex(s)).append("\";\"").append(age(a)).append("\";\"").append(region(p)).append("\";\"").append(period)
						.append("\";").append(people(s, a, p) + (period.equals("2021") ? 5 : 0)).append(";12,5\r\n");
			}
		});
		return text.append("\"Bron: CBS\"\r\n").toString();
	}

	String statLineScreen() {
		StringBuilder text = new StringBuilder("\"Bevolking; kerncijfers\"\r\n\"\"\r\n\"Leeftijd\";\"\";\"\"");
		for (int a = -1; a < ages.size(); a++) {
			text.append(";\"").append(age(a)).append('"');
		}
		text.append("\r\n\"Geslacht\";\"Regio's\";\"Perioden\"");
		text.append(";\"aantal\"".repeat(ages.size() + 1)).append("\r\n");
		for (int s = -1; s < 2; s++) {
			for (int p = -1; p < provinces.size(); p++) {
				text.append('"').append(p < 0 ? sex(s) : "").append("\";\"").append(region(p)).append("\";\"2022\"");
				for (int a = -1; a < ages.size(); a++) {
					text.append(';').append(people(s, a, p));
				}
				text.append("\r\n");
			}
		}
		return text.append("\"Bron: CBS\"\r\n").toString();
	}

	String statLineCodes() {
		StringBuilder text = new StringBuilder("ID;Geslacht;Leeftijd;RegioS;Perioden;Bevolking_1\n");
		int[] id = { 0 };
		cells(true, (s, a, p) -> text.append(id[0]++).append(';').append(code(s)).append(';').append(age(a)).append(';').append(regionCode(p))
				.append(";2022JJ00;").append(people(s, a, p)).append('\n'));
		return text.toString();
	}

	String odata3() {
		StringBuilder text = new StringBuilder("{\"odata.metadata\":\"http://opendata.cbs.nl/ODataApi/OData/12345NED/$metadata#Cbs.OData.WebAPI.TypedDataSet\",\"value\":[");
		int[] id = { 0 };
		cells(true, (s, a, p) -> text.append(id[0] == 0 ? "" : ",").append("{\"ID\":").append(id[0]++).append(",\"Geslacht\":\"").append(code(s))
				.append("   \",\"Leeftijd\":\"").append(age(a)).append("\",\"RegioS\":\"").append(regionCode(p))
				.append("    \",\"Perioden\":\"2022JJ00\",\"Bevolking_1\":").append(people(s, a, p)).append('}'));
		return text.append("]}").toString();
	}

	String odata4() {
		StringBuilder text = new StringBuilder("{\"@odata.context\":\"https://beta-odata4.cbs.nl/CBS/12345NED/$metadata#Observations\",\"value\":[");
		int[] id = { 0 };
		cells(true, (s, a, p) -> text.append(id[0] == 0 ? "" : ",").append("{\"Id\":").append(id[0]++).append(",\"Measure\":\"M1\",\"ValueAttribute\":\"None\",\"Value\":")
				.append(people(s, a, p)).append(",\"Geslacht\":\"").append(code(s)).append("\",\"Leeftijd\":\"").append(age(a))
				.append("\",\"RegioS\":\"").append(regionCode(p)).append("\",\"Perioden\":\"2022JJ00\"}"));
		return text.append("]}").toString();
	}

	String eurostat() {
		StringBuilder text = new StringBuilder("freq,unit,sex,age,province\\TIME_PERIOD\t2021 \t2022 \n");
		cells(true, (s, a, p) -> text.append("A,NR,").append(s < 0 ? "T" : s == 0 ? "M" : "F").append(',').append(eurostatAge(a)).append(',')
				.append(p < 0 ? "TOTAL" : PV.get(p)).append("\t: c\t").append(people(s, a, p)).append(s == 0 ? " p" : " ").append('\n'));
		return text.toString();
	}

	String sdmx1() {
		StringBuilder text = new StringBuilder("DATAFLOW,LAST UPDATE,freq,sex,age,province,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n");
		cells(true, (s, a, p) -> text.append("ESTAT:DEMO_PJAN(1.0),22/05/26 11:00:00,A,").append(s < 0 ? "T" : s == 0 ? "M" : "F").append(',')
				.append(eurostatAge(a)).append(',').append(p < 0 ? "TOTAL" : PV.get(p)).append(",2022,").append(people(s, a, p)).append(",,\n"));
		return text.toString();
	}

	String sdmx2() {
		StringBuilder text = new StringBuilder("STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;SEX: Sex;AGE: Age;PROVINCE: Province;OBS_VALUE: Value;NOTE: Note\n");
		cells(true, (s, a, p) -> text.append("dataflow;X:POP(1.0.0): People;I;A.B;").append(s < 0 ? "T: Total" : s == 0 ? "M: Males" : "F: Females")
				.append(';').append(eurostatAge(a)).append(": ").append(age(a)).append(';').append(p < 0 ? "TOTAL: Totaal" : PV.get(p) + ": " + provinces.get(p))
				.append(';').append(people(s, a, p)).append(",0;N: Nothing special\n"));
		return text.toString();
	}

	String px(boolean sparse) {
		StringBuilder text = new StringBuilder("CHARSET=\"ANSI\";\nCODEPAGE=\"UTF-8\";\nTITLE=\"People by sex,\"\n\" age and province\";\nCONTENTS=\"People\";\nUNITS=\"persons\";\nSTUB=\"sex\",\"province\";\nHEADING=\"age\";\n");
		text.append("VALUES(\"sex\")=\"Both sexes\",\"Men\",\"Women\";\nVALUES(\"province\")=\"Total\"");
		provinces.forEach(province -> text.append(",\n\"").append(province).append('"'));
		text.append(";\nVALUES(\"age\")=\"Total\"");
		ages.forEach(age -> text.append(",\"").append(age).append('"'));
		text.append(";\nELIMINATION(\"sex\")=\"Both sexes\";\nSOURCE=\"made up\";\n");
		if (sparse) {
			text.append("KEYS(\"sex\")=VALUES;\nKEYS(\"province\")=VALUES;\n");
		}
		text.append("DATA=\n");
		for (int s = -1; s < 2; s++) {
			for (int p = -1; p < provinces.size(); p++) {
				int province = p;
				if (sparse && people(s, -1, p) == 0) {
					continue;
				}
				if (sparse) {
					text.append('"').append(s < 0 ? "Both sexes" : s == 0 ? "Men" : "Women").append("\",\"").append(p < 0 ? "Total" : provinces.get(province)).append("\",");
				}
				for (int a = -1; a < ages.size(); a++) {
					text.append(people(s, a, p) == 0 ? "\"-\"" : Long.toString(people(s, a, p))).append(' ');
				}
				text.append('\n');
			}
		}
		return text.append(";\n").toString();
	}

	static List<Form> forms() {
		return List.of(new Form("plain.csv", table -> table.plain(',')), new Form("plain-semicolon.csv", table -> table.plain(';')),
				new Form("plain-tab.csv", table -> table.plain('\t')), new Form("statline.csv", Written::statLine), new Form("screen.csv", Written::statLineScreen),
				new Form("codes.csv", Written::statLineCodes), new Form("odata3_12345NED_TypedDataSet.json", Written::odata3),
				new Form("observations.json", Written::odata4), new Form("eurostat.tsv", Written::eurostat), new Form("sdmx1.csv", Written::sdmx1),
				new Form("sdmx2.csv", Written::sdmx2), new Form("dense.px", table -> table.px(false)), new Form("sparse.px", table -> table.px(true)));
	}

	record Form(String name, Function<Written, String> text) {
	}

	private interface CellWriter {
		void cell(int sex, int age, int province);
	}

	private void cells(boolean totals, CellWriter writer) {
		int from = totals ? -1 : 0;
		for (int s = from; s < 2; s++) {
			for (int a = from; a < ages.size(); a++) {
				for (int p = from; p < provinces.size(); p++) {
					writer.cell(s, a, p);
				}
			}
		}
	}

	private static String sex(int s) {
		return s < 0 ? "Totaal mannen en vrouwen" : s == 0 ? "Mannen" : "Vrouwen";
	}

	private static String code(int s) {
		return s < 0 ? "T001038" : s == 0 ? "3000" : "4000";
	}

	private String age(int a) {
		if (a < 0) {
			return "Totaal";
		}
		String[] ends = ages.get(a).split("-");
		return ends.length == 1 ? ages.get(a).replace("+", " jaar of ouder") : ends[0] + " tot " + (Integer.parseInt(ends[1]) + 1) + " jaar";
	}

	private String eurostatAge(int a) {
		return a < 0 ? "TOTAL" : ages.get(a).endsWith("+") ? "Y_GE" + ages.get(a).replace("+", "") : "Y" + ages.get(a);
	}

	private String region(int p) {
		return p < 0 ? "Nederland" : Character.toUpperCase(provinces.get(p).charAt(0)) + provinces.get(p).substring(1) + " (PV)";
	}

	private static String regionCode(int p) {
		return p < 0 ? "NL01" : PV.get(p);
	}
}
