package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Understands which participants are to be compared with which population, then has it done. */
@Command(name = "represent")
final class RepresentCommand implements Callable<Integer> {

	private static final int MOST_THRESHOLD = 1000;

	private final Session session;

	@Parameters(arity = "1", paramLabel = "${bundle:label.data}", descriptionKey = "data")
	private String data;

	@Option(names = "--population", paramLabel = "${bundle:label.population}")
	private List<String> populations = new ArrayList<>();

	@Option(names = "--map", paramLabel = "${bundle:label.map}")
	private List<String> maps = new ArrayList<>();

	@Option(names = "--value", paramLabel = "${bundle:label.valueOf}")
	private List<String> values = new ArrayList<>();

	@Option(names = "--by", paramLabel = "${bundle:label.dimensions}", split = ",")
	private List<String> by = new ArrayList<>();

	@Option(names = "--ages", paramLabel = "${bundle:label.ages}")
	private String ages;

	@Option(names = "--only", paramLabel = "${bundle:label.only}")
	private List<String> only = new ArrayList<>();

	@Option(names = "--age-bands", paramLabel = "${bundle:label.bands}")
	private String ageBands;

	@Option(names = "--condition", paramLabel = "${bundle:label.file}")
	private String condition;

	@Option(names = "--weight", paramLabel = "${bundle:label.column}")
	private String weight;

	@Option(names = "--count", paramLabel = "${bundle:label.column}")
	private String count;

	@Option(names = "--table1")
	private boolean table1;

	@Option(names = "--database", paramLabel = "jdbc:...")
	private String database;

	@Option(names = "--approximate-classification")
	private boolean approximate;

	@Option(names = "--format", paramLabel = "${bundle:label.format}")
	private String format;

	@Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.file}")
	private String output;

	@Option(names = "--weights", paramLabel = "${bundle:label.file}")
	private String weights;

	@Option(names = "--no-suppression")
	private boolean noSuppression;

	@Option(names = "--suppress-below", paramLabel = "N")
	private String suppressBelow;

	@Option(names = "--seed", paramLabel = "N")
	private String seed;

	@Mixin
	private Commands.Common common;

	RepresentCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		if (noSuppression && suppressBelow != null) {
			throw new UsageException("represent.suppressionTwice");
		}
		if (weight != null && count != null) {
			throw new UsageException("represent.weightAndCount");
		}
		int threshold = noSuppression ? 1 : suppressBelow == null ? RepresentOrder.USUAL_THRESHOLD
				: Values.number("--suppress-below", suppressBelow, 1, MOST_THRESHOLD);
		var people = new RepresentOrder.People(RepresentValues.ages(ages), RepresentValues.pairs("--only", only),
				RepresentValues.bands(ageBands), condition);
		var columns = new RepresentOrder.Columns(RepresentValues.pairs("--map", maps),
				RepresentValues.pairs("--value", values), weight, count);
		var written = RepresentOutput.of(format, output, weights, session);
		var order = new RepresentOrder(data, database, table1, List.copyOf(populations), columns,
				by.stream().map(String::strip).filter(each -> !each.isEmpty()).toList(), people, approximate, threshold,
				seed == null ? null : Values.number("--seed", seed, 0, Integer.MAX_VALUE), written);
		return new RepresentRun(session, order).run();
	}
}
