package org.evenaar.statistics.association;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.ChiSquared;
import org.evenaar.statistics.internal.Require;

/**
 * Chi-square test of independence of the rows and columns of a table, without correction for continuity, with residuals
 * and Cramér's V. Rows and columns without anybody are left out of the degrees of freedom; their residuals are absent.
 * For a sample against a population use {@code fit.GoodnessOfFit}, where V has no place.
 *
 * @param statistic        X² = Σ (o-E)²/E with E the product of row and column total over n
 * @param degreesOfFreedom (rows - 1)·(columns - 1)
 * @param p                upper tail, 0 where it is below the smallest double
 * @param cramersV         √(X² / (n·min(r-1, c-1))) (H. Cramér, 1946); biased upwards in small samples
 * @param correctedV       the same with W. Bergsma's correction of the bias (2013); not computable for n = 1 or where the
 *                         correction leaves no row or column
 */
public record IndependenceTest(double statistic, int degreesOfFreedom, double p, double cramersV,
		Result<Double> correctedV) {

	/**
	 * @param table people by row and column, as many columns in each row
	 * @return not computable with nobody ({@link Reason#NO_PEOPLE}) or fewer than two rows or columns with anybody
	 *         ({@link Reason#SINGLE_CATEGORY})
	 * @throws IllegalArgumentException for negative counts or uneven rows
	 */
	public static Result<IndependenceTest> of(long[][] table) {
		return Margins.of(table).map(margins -> of(table, margins));
	}

	private static IndependenceTest of(long[][] table, Margins margins) {
		double square = 0;
		for (int i = 0; i < table.length; i++) {
			for (int j = 0; j < table[i].length; j++) {
				double expected = margins.expected(i, j);
				if (expected > 0) {
					square += (table[i][j] - expected) * (table[i][j] - expected) / expected;
				}
			}
		}
		int r = margins.usedRows();
		int c = margins.usedColumns();
		int degrees = (r - 1) * (c - 1);
		double n = margins.n();
		double p = ChiSquared.upperTail(square, degrees);
		double v = Math.min(1, Math.sqrt(square / (n * Math.min(r - 1, c - 1))));
		return new IndependenceTest(square, degrees, p, v, corrected(square / n, n, r, c));
	}

	private static Result<Double> corrected(double phiSquare, double n, int r, int c) {
		if (n < 2) {
			return Result.not(Reason.TOO_FEW_PEOPLE);
		}
		double phi = Math.max(0, phiSquare - (r - 1) * (c - 1) / (n - 1));
		double rows = r - (r - 1) * (r - 1) / (n - 1);
		double columns = c - (c - 1) * (c - 1) / (n - 1);
		double least = Math.min(rows - 1, columns - 1);
		return least > 0 ? Result.of(Math.min(1, Math.sqrt(phi / least))) : Result.not(Reason.TOO_FEW_PEOPLE);
	}

	/**
	 * How far one cell is from independence.
	 *
	 * @param expected     row total times column total over n
	 * @param pearson      (o - E) / √E
	 * @param standardised (o - E) / √(E·(1 - row share)·(1 - column share)), close to standard normal
	 */
	public record CellResidual(double expected, double pearson, double standardised) {
	}

	/**
	 * @return the residual of one cell; not computable as the test, and for a row or column without anybody
	 *         ({@link Reason#NO_VARIATION})
	 * @throws IllegalArgumentException as the test, or for a cell that is not in the table
	 */
	public static Result<CellResidual> residual(long[][] table, int row, int column) {
		if (row < 0 || row >= table.length || column < 0 || column >= table[row].length) {
			throw new IllegalArgumentException("There is no cell " + row + ", " + column + " in the table.");
		}
		return Margins.of(table).flatMap(margins -> {
			double expected = margins.expected(row, column);
			if (expected == 0) {
				return Result.not(Reason.NO_VARIATION);
			}
			double difference = table[row][column] - expected;
			double scale = expected * (1 - margins.rows()[row] / margins.n()) * (1 - margins.columns()[column] / margins.n());
			return Result.of(new CellResidual(expected, difference / Math.sqrt(expected), difference / Math.sqrt(scale)));
		});
	}

	/** Totals of rows and columns. */
	private record Margins(double[] rows, double[] columns, double n) {

		static Result<Margins> of(long[][] table) {
			double[] rows = new double[table.length];
			double[] columns = new double[table.length == 0 ? 0 : table[0].length];
			for (int i = 0; i < table.length; i++) {
				Require.sameLength(columns.length, table[i].length);
				rows[i] = Require.total(table[i]);
				for (int j = 0; j < columns.length; j++) {
					columns[j] += table[i][j];
				}
			}
			Margins margins = new Margins(rows, columns, Arrays.stream(rows).sum());
			if (margins.n == 0) {
				return Result.not(Reason.NO_PEOPLE);
			}
			return margins.usedRows() < 2 || margins.usedColumns() < 2 ? Result.not(Reason.SINGLE_CATEGORY)
					: Result.of(margins);
		}

		double expected(int row, int column) {
			return rows[row] * columns[column] / n;
		}

		int usedRows() {
			return (int) IntStream.range(0, rows.length).filter(i -> rows[i] > 0).count();
		}

		int usedColumns() {
			return (int) IntStream.range(0, columns.length).filter(j -> columns[j] > 0).count();
		}
	}
}
