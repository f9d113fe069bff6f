package org.evenaar.statistics.response;

import java.util.List;
import java.util.Map;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.internal.LogisticRegression;
import org.evenaar.statistics.internal.Normal;

/**
 * R-indicator: how alike the chances of response are, 1 - 2S with S the standard deviation of the fitted propensities
 * (B. Schouten, F. Cobben and J. Bethlehem, Surv Methodol 2009;35:101-13; RISQ 2.1). 1 is representative response, 0 the
 * worst. Needs everybody who was asked, respondents and others. The propensities come from a logistic model with the main
 * effects of the dimensions.
 * <p>
 * S² = Σ d(ρ-ρ̄)²/(N-1) is biased upwards by the sampling of the model; the adjustment subtracts (1/N) Σ d·zᵀΣz with
 * z = ρ(1-ρ)x and Σ the covariance of the coefficients, less a term for a frame that is itself a sample. Compare values of the
 * same dimensions only: with fewer of them R goes up, and with none it is 1.
 *
 * @param people               people asked
 * @param responseRate         mean propensity, weighted by d
 * @param unadjusted           1 - 2S
 * @param adjusted             1 - 2√(S² · biasFactor), at most 1
 * @param biasFactor           what the adjustment leaves of S², 0 to 1
 * @param variance             S²
 * @param standardError        of R, by linearisation; not computable ({@link Reason#NO_VARIATION}) where all propensities are
 *                             the same
 * @param interval             adjusted ± z standard errors, within 0 to 1
 * @param unadjustedVariation  coefficient of variation S/ρ̄
 * @param variation            the same adjusted: bounds the absolute standardised non-response bias of any mean
 * @param coefficients         of the model: {@code (intercept)} and {@code dimension=category}; the first category is the
 *                             reference
 * @param partials             one per dimension
 */
public record RIndicator(long people, double responseRate, double unadjusted, double adjusted, double biasFactor,
		double variance, Result<Double> standardError, Result<Interval> interval, double unadjustedVariation,
		double variation, Map<String, Double> coefficients, List<PartialIndicator> partials) {

	public RIndicator {
		coefficients = Map.copyOf(coefficients);
		partials = List.copyOf(partials);
	}

	/**
	 * @param frame       everybody who was asked, with design weights if they were sampled
	 * @param respondents those of them who responded, over the same dimensions
	 * @param dimensions  those of the model; none gives R = 1
	 * @param level       of the interval, such as 0.95
	 * @return not computable with nobody ({@link Reason#NO_PEOPLE}), one person ({@link Reason#TOO_FEW_PEOPLE}) and where all
	 *         or none of a group (or of everybody) respond, so that the model has no finite coefficients
	 *         ({@link Reason#SEPARATION})
	 * @throws IllegalArgumentException for a dimension that is not there, or more respondents than people in a cell
	 */
	public static Result<RIndicator> of(CountTable frame, CountTable respondents, List<String> dimensions, double level) {
		double z = Normal.ofLevel(level);
		ResponseCells cells = ResponseCells.of(frame.margin(dimensions), respondents.margin(dimensions));
		if (cells.people() < 2) {
			return Result.not(cells.people() == 0 ? Reason.NO_PEOPLE : Reason.TOO_FEW_PEOPLE);
		}
		return LogisticRegression.fit(cells.rows(), cells.respondedOfMeanOne(), cells.weightOfMeanOne())
				.map(fit -> of(cells, fit, z));
	}

	private static RIndicator of(ResponseCells cells, LogisticRegression fit, double z) {
		Propensities propensities = new Propensities(cells, fit);
		double variance = propensities.variance();
		double bias = propensities.bias();
		double factor = bias >= variance ? 0 : Math.min(1, 1 - bias / variance);
		double rate = propensities.mean();
		double adjusted = 1 - 2 * Math.sqrt(variance * factor);
		Result<Double> error = propensities.standardError();
		Result<Interval> interval = error.map(e -> new Interval(Math.clamp(adjusted - z * e, 0, adjusted),
				Math.clamp(adjusted + z * e, adjusted, 1)));
		return new RIndicator(cells.people(), rate, 1 - 2 * Math.sqrt(variance), adjusted, factor, variance, error, interval,
				Math.sqrt(variance) / rate, Math.sqrt(variance * factor) / rate, cells.named(fit.coefficients()),
				propensities.partials());
	}
}
