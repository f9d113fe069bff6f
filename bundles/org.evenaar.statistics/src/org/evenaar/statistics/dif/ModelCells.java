package org.evenaar.statistics.dif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People by matching score and group, with their answers: the data of a regression of an item.
 *
 * @param groups number of groups
 * @param group  per cell
 * @param score  per cell, from 0
 * @param counts per cell and answer
 */
record ModelCells(int groups, int[] group, int[] score, double[][] counts) {

	/** @param table by score, group and answer */
	static ModelCells of(long[][][] table) {
		List<int[]> places = new ArrayList<>();
		for (int score = 0; score < table.length; score++) {
			for (int group = 0; group < table[score].length; group++) {
				if (Strata.people(table[score][group]) > 0) {
					places.add(new int[] { score, group });
				}
			}
		}
		int[] scores = places.stream().mapToInt(place -> place[0]).toArray();
		int[] groups = places.stream().mapToInt(place -> place[1]).toArray();
		double[][] counts = places.stream()
				.map(place -> Arrays.stream(table[place[0]][place[1]]).asDoubleStream().toArray())
				.toArray(double[][]::new);
		return new ModelCells(table[0].length, groups, scores, counts);
	}

	/** @return people of a cell per cell */
	double[] all() {
		return Arrays.stream(counts).mapToDouble(cell -> Arrays.stream(cell).sum()).toArray();
	}

	/** @return people with an answer per cell */
	double[] answers(int answer) {
		return Arrays.stream(counts).mapToDouble(cell -> cell[answer]).toArray();
	}

	double people() {
		return Arrays.stream(all()).sum();
	}

	/** @return whether there are two answers and two scores */
	boolean varies() {
		double n = people();
		boolean answers = IntStream.range(0, counts[0].length)
				.noneMatch(answer -> Arrays.stream(answers(answer)).sum() == n);
		return answers && Arrays.stream(score).distinct().count() > 1;
	}

	/** @return deviance of the model without terms */
	double nullDeviance() {
		double n = people();
		double sum = 0;
		for (int answer = 0; answer < counts[0].length; answer++) {
			double number = Arrays.stream(answers(answer)).sum();
			sum += number > 0 ? number * Math.log(n / number) : 0;
		}
		return 2 * sum;
	}

	/**
	 * The terms per cell: the score, brought to mean 0 and variance 1 (which no test or group coefficient depends on), a 1 for
	 * each group but the first, and their products.
	 *
	 * @param leading how many columns of ones come first
	 */
	double[][] rows(Terms terms, int leading) {
		double[] all = all();
		double n = people();
		double mean = 0;
		for (int i = 0; i < all.length; i++) {
			mean += all[i] * score[i] / n;
		}
		double variance = 0;
		for (int i = 0; i < all.length; i++) {
			variance += all[i] * (score[i] - mean) * (score[i] - mean) / n;
		}
		int others = groups - 1;
		int columns = leading + 1 + terms.ordinal() * others;
		double[][] rows = new double[all.length][columns];
		for (int i = 0; i < all.length; i++) {
			double scaled = (score[i] - mean) / Math.sqrt(variance);
			Arrays.fill(rows[i], 0, leading, 1);
			rows[i][leading] = scaled;
			if (group[i] > 0 && terms != Terms.SCORE) {
				rows[i][leading + group[i]] = 1;
			}
			if (group[i] > 0 && terms == Terms.PRODUCT) {
				rows[i][leading + others + group[i]] = scaled;
			}
		}
		return rows;
	}
}
