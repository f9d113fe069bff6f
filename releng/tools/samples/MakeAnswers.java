import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes two files of invented people for releng/samples, always the same ones:
 *
 * java releng/tools/samples/MakeAnswers.java releng/samples
 *
 * antwoorden-stemming.csv: answers to vragenlijst-stemming.csv. People of equal mood answer alike, whatever their origin,
 * but for item s6: people of Moroccan and of Turkish origin answer it higher. The column diagnose is a second opinion.
 * deelnemers.csv: participants of a study in which people of Moroccan and Turkish origin, and the old, are too few.
 */
class MakeAnswers {

	private static final List<String> ORIGINS = List.of("Nederland", "Marokko", "Turkije");
	private static final int[] PEOPLE = {420, 230, 210};
	private static final double[] EASE = {0.2, -0.3, 0.4, -0.6, 0.1, -0.8, -0.5, -1.0};
	private static final double[] STEPS = {-1.1, 0.4, 1.8};
	private static final int BODY = 5;
	private static final int REVERSED = 2;

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		answers(folder.resolve("antwoorden-stemming.csv"), new Random(8));
		participants(folder.resolve("deelnemers.csv"), new Random(9));
	}

	private static void answers(Path file, Random random) throws IOException {
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
			out.print("herkomst;s1;s2;s3;s4;s5;s6;s7;s8;diagnose\n");
			for (int origin = 0; origin < PEOPLE.length; origin++) {
				for (int person = 0; person < PEOPLE[origin]; person++) {
					double mood = random.nextGaussian() * 1.1 + (origin == 0 ? -0.2 : 0.1);
					StringBuilder line = new StringBuilder(ORIGINS.get(origin));
					for (int item = 0; item < EASE.length; item++) {
						double shift = item == BODY && origin > 0 ? 1.3 : 0;
						int answer = answer(mood * 1.4 + EASE[item] + shift, random);
						line.append(';').append(random.nextInt(120) == 0 ? "" : item == REVERSED ? 3 - answer : answer);
					}
					out.print(line.append(';').append(mood + random.nextGaussian() * 0.7 > 1 ? "ja" : "nee").append('\n'));
				}
			}
		}
	}

	private static int answer(double tendency, Random random) {
		double latent = tendency + Math.log(1 / (1 - random.nextDouble()) - 1) * -1;
		int answer = 0;
		while (answer < STEPS.length && latent > STEPS[answer]) {
			answer++;
		}
		return answer;
	}

	private static void participants(Path file, Random random) throws IOException {
		String[] origins = {"Nederland", "Europa (excl. Nederland)", "Marokko", "Turkije", "Suriname", "Nederlandse Cariben", "Indonesië",
				"Overig buiten-Europa"};
		double[] shares = {0.84, 0.06, 0.008, 0.01, 0.015, 0.006, 0.018, 0.043};
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
			out.print("geslacht;leeftijd;herkomst\n");
			for (int person = 0; person < 1_200; person++) {
				double draw = random.nextDouble();
				int origin = 0;
				while (origin < shares.length - 1 && draw > shares[origin]) {
					draw -= shares[origin++];
				}
				int age = (int) Math.clamp(Math.round(48 + random.nextGaussian() * 14), 18, 90);
				out.print((random.nextInt(100) < 46 ? "vrouw" : "man") + ';' + age + ';' + origins[origin] + '\n');
			}
		}
	}
}
