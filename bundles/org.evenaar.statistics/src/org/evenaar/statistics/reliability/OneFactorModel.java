package org.evenaar.statistics.reliability;

import java.util.Arrays;
import java.util.List;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.OneFactor;

/**
 * McDonald's omega of a scale in one group (R.P. McDonald, 1999), from the model with one factor of variance 1, fitted by maximum
 * likelihood on the covariances, as the R package lavaan does.
 *
 * @param omega         (Σλ)² / ((Σλ)² + Σθ), with loadings λ and variances of the errors θ
 * @param standardError of omega, by the delta method on the expected information
 * @param interval      omega ± z standard errors
 * @param loadings      λ per item, in points of the item, with a sum of 0 or more
 * @param errors        θ per item, above 0
 */
public record OneFactorModel(double omega, double standardError, Interval interval, List<Double> loadings,
		List<Double> errors) {

	public OneFactorModel {
		loadings = List.copyOf(loadings);
		errors = List.copyOf(errors);
	}

	/** Fewer items leave the model without a single solution. */
	public static final int FEWEST_ITEMS = 3;

	/**
	 * @param level of the interval, such as 0.95
	 * @return not computable for fewer than three items or where the items do not go together ({@link Reason#SINGULAR}), with no more
	 *         people than items ({@link Reason#TOO_FEW_PEOPLE}), where an item is the same for everybody
	 *         ({@link Reason#NO_VARIATION}), where an error variance would not be above 0 ({@link Reason#OUT_OF_RANGE}), or where
	 *         the steps do not end ({@link Reason#NOT_CONVERGED})
	 * @throws IllegalArgumentException for another level
	 */
	public static Result<OneFactorModel> of(ItemMoments moments, double level) {
		double z = Normal.ofLevel(level);
		int k = moments.size();
		if (k < FEWEST_ITEMS) {
			return Result.not(Reason.SINGULAR);
		}
		if (moments.people() <= k) {
			return Result.not(Reason.TOO_FEW_PEOPLE);
		}
		double[] deviations = new double[k];
		Arrays.setAll(deviations, i -> Math.sqrt(moments.covariance(i, i)));
		if (Arrays.stream(deviations).anyMatch(deviation -> deviation == 0)) {
			return Result.not(Reason.NO_VARIATION);
		}
		double[][] correlation = new double[k][k];
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < k; j++) {
				correlation[i][j] = moments.covariance(i, j) / (deviations[i] * deviations[j]);
			}
		}
		return OneFactor.fit(correlation).map(fit -> scaled(fit, deviations, moments.people(), z));
	}

	private static OneFactorModel scaled(OneFactor fit, double[] deviations, long people, double z) {
		int k = deviations.length;
		double[] loadings = new double[k];
		double[] errors = new double[k];
		for (int i = 0; i < k; i++) {
			loadings[i] = deviations[i] * fit.loadings()[i];
			errors[i] = deviations[i] * deviations[i] * fit.errors()[i];
		}
		double sum = Arrays.stream(loadings).sum();
		double rest = Arrays.stream(errors).sum();
		double total = sum * sum + rest;
		double[] gradient = new double[2 * k];
		for (int i = 0; i < k; i++) {
			gradient[i] = deviations[i] * 2 * sum * rest / (total * total);
			gradient[k + i] = -deviations[i] * deviations[i] * sum * sum / (total * total);
		}
		double omega = sum * sum / total;
		double error = Math.sqrt(2 / (double) people * fit.information().inverseForm(gradient));
		return new OneFactorModel(omega, error, new Interval(omega - z * error, omega + z * error),
				Arrays.stream(loadings).boxed().toList(), Arrays.stream(errors).boxed().toList());
	}
}
