package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;

/**
 * What people of each group with a certain total score answer to one item.
 *
 * @param title  of the item
 * @param across what is set out to the right
 * @param up     what is set out upwards, from 0 to 100%
 * @param x      lowest and highest total score
 * @param series one for each group, the reference first
 */
record PlotModel(String title, String across, String up, Range x, List<Series> series) {

	record Range(double low, double high) {

		/** @return where a value lies, from 0 to 1 */
		double place(double value) {
			return high > low ? Math.clamp((value - low) / (high - low), 0, 1) : 0.5;
		}
	}

	/** @param points by rising score */
	record Series(String group, List<Point> points) {
		Series {
			points = List.copyOf(points);
		}
	}

	/**
	 * People of one group with total scores in one band of neighbouring scores.
	 *
	 * @param score  in the middle of the band
	 * @param mean   mean score of the item, from 0 for the lowest to 1 for the highest answer
	 * @param low    lower end of its interval; NaN where there is none
	 * @param high   upper end of its interval; NaN where there is none
	 */
	record Point(double score, double mean, double low, double high) {

		boolean hasInterval() {
			return !Double.isNaN(low) && !Double.isNaN(high);
		}
	}

	PlotModel {
		series = List.copyOf(series);
	}

	/** @return few round values to write along an axis */
	static List<Double> ticks(Range range) {
		double span = Math.max(1e-6, range.high() - range.low());
		double step = Math.pow(10, Math.floor(Math.log10(span / 4)));
		step *= span / step > 20 ? 5 : span / step > 8 ? 2 : 1;
		List<Double> ticks = new ArrayList<>();
		for (double tick = Math.ceil(range.low() / step - 1e-9) * step; tick <= range.high() + 1e-9; tick += step) {
			ticks.add(Math.round(tick * 1e6) / 1e6);
		}
		return ticks;
	}

	/** @return the plot in words, for those who do not see it */
	String description() {
		List<String> groups = series.stream().map(s -> s.group() + ": " + String.join("; ", s.points().stream()
				.map(p -> InstrumentTexts.of("plot.point", StudyWords.number(Math.rint(p.score())), StudyWords.number(Math.rint(p.mean() * 100)))).toList())).toList();
		return title + ". " + String.join(". ", groups);
	}
}
