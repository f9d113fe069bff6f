package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.dif.DifSettings;
import org.evenaar.validation.CutOffs;
import org.evenaar.validation.render.ValidationFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Understands which instrument is to be held against what, then has it done. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

	private static final int MOST_THRESHOLD = 1000;
	private static final int MOST_PEOPLE = 1_000_000;

	private final Session session;

	@Parameters(arity = "1", paramLabel = "${bundle:label.instrument}", descriptionKey = "instrument")
	private String instrument;

	@Option(names = "--registry", paramLabel = "${bundle:label.file}")
	private List<String> registries = new ArrayList<>();

	@Option(names = "--evidence", paramLabel = "ID")
	private String known;
	@Option(names = "--groups", paramLabel = "${bundle:label.groups}", split = ",")
	private List<String> groups = new ArrayList<>();

	@Option(names = "--population", paramLabel = "${bundle:label.population}")
	private String population;

	@Option(names = "--language-version", paramLabel = "ID")
	private String version;

	@Option(names = "--responses", paramLabel = "CSV")
	private String responses;

	@Option(names = "--group", paramLabel = "${bundle:label.column}")
	private String group;

	@Option(names = "--reference", paramLabel = "${bundle:label.value}")
	private String reference;

	@Option(names = "--focal", paramLabel = "${bundle:label.value}", split = ",")
	private List<String> focal = new ArrayList<>();

	@Option(names = "--items", paramLabel = "${bundle:label.columns}", split = ",")
	private List<String> items = new ArrayList<>();

	@Option(names = "--map", paramLabel = "${bundle:label.mapItem}")
	private List<String> maps = new ArrayList<>();

	@Option(names = "--reverse", paramLabel = "${bundle:label.items}", split = ",")
	private List<String> reverse;

	@Option(names = "--missing", paramLabel = "${bundle:label.values}", split = ",")
	private List<String> missing = new ArrayList<>();

	@Option(names = "--criterion", paramLabel = "${bundle:label.criterion}")
	private String criterion;

	@Option(names = "--scale", paramLabel = "ID")
	private String scale;

	@Option(names = "--cut-off", paramLabel = "N")
	private List<String> cutOffs = new ArrayList<>();

	@Option(names = "--purify")
	private boolean purify;

	@Option(names = "--min-group", paramLabel = "N")
	private String minimum;

	@Option(names = "--save-mapping")
	private boolean saveMapping;

	@Option(names = "--no-suppression")
	private boolean noSuppression;

	@Option(names = "--suppress-below", paramLabel = "N")
	private String suppressBelow;

	@Option(names = "--format", paramLabel = "${bundle:label.format}")
	private String format;

	@Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.file}")
	private String output;

	@Mixin
	private Commands.Common common;

	ValidateCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		if (noSuppression && suppressBelow != null) {
			throw new UsageException("represent.suppressionTwice");
		}
		if (!groups.isEmpty() && population != null) {
			throw new UsageException("validate.groupsTwice");
		}
		if (responses == null) {
			requireNoneWithoutResponses();
		}
		int threshold = noSuppression ? 1 : suppressBelow == null ? RepresentOrder.USUAL_THRESHOLD
				: Values.number("--suppress-below", suppressBelow, 1, MOST_THRESHOLD);
		int least = minimum == null ? (int) DifSettings.DEFAULT.leastPerGroup() : Values.number("--min-group", minimum, 1, MOST_PEOPLE);
		var analysis = new ValidateOrder.Analysis(scale, asked(), purify, least);
		Optional<ValidateOrder.Answers> answers = responses == null ? Optional.empty()
				: Optional.of(new ValidateOrder.Answers(responses, group, reference, named(focal), named(items),
						RepresentValues.pairs("--map", maps), reverse == null ? null : named(reverse), named(missing), criterion, saveMapping));
		var order = new ValidateOrder(instrument, List.copyOf(registries), new ValidateOrder.Evidence(named(groups), population, version, known),
				answers, analysis, threshold, output());
		return new ValidateRun(session, order).run();
	}

	/** Otherwise somebody waits for figures that never come. */
	private void requireNoneWithoutResponses() throws UsageException {
		List<String> given = new ArrayList<>();
		add(given, "--group", group != null);
		add(given, "--reference", reference != null);
		add(given, "--focal", !focal.isEmpty());
		add(given, "--items", !items.isEmpty());
		add(given, "--map", !maps.isEmpty());
		add(given, "--reverse", reverse != null);
		add(given, "--missing", !missing.isEmpty());
		add(given, "--criterion", criterion != null);
		add(given, "--scale", scale != null);
		add(given, "--cut-off", !cutOffs.isEmpty());
		add(given, "--purify", purify);
		add(given, "--save-mapping", saveMapping);
		if (!given.isEmpty()) {
			throw new UsageException("validate.needsResponses", given.getFirst());
		}
	}

	private static void add(List<String> given, String option, boolean present) {
		if (present) {
			given.add(option);
		}
	}

	private static List<String> named(List<String> values) {
		return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
	}

	private List<CutOff> asked() throws UsageException {
		List<CutOff> asked = new ArrayList<>();
		for (String written : cutOffs) {
			asked.add(CutOffs.parse(written).orElseThrow(() -> new UsageException("validate.cutOff", written)));
		}
		return asked;
	}

	private ValidateOrder.Output output() throws UsageException {
		List<String> ids = Arrays.stream(ValidationFormat.values()).map(ValidationFormat::id).toList();
		Optional<ValidationFormat> wanted = format == null ? Optional.empty()
				: ValidationFormat.of(Values.oneOf("--format", format, ids));
		if (output == null) {
			return new ValidateOrder.Output(wanted.orElse(ValidationFormat.TEXT), ValidationFormat.TEXT, Optional.empty());
		}
		Optional<ValidationFormat> form = wanted.or(() -> ValidationFormat.ofFile(output));
		if (form.isEmpty()) {
			throw new UsageException("output.ending", output,
					Texts.choice(Arrays.stream(ValidationFormat.values()).map(each -> '.' + each.ending()).toList()));
		}
		OutputFile file = new OutputFile(output, session.path(output));
		file.require();
		return new ValidateOrder.Output(ValidationFormat.TEXT, form.get(), Optional.of(file));
	}
}
