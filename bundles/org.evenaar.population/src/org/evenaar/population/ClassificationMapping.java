package org.evenaar.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.population.internal.Texts;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * Carries groups of the old Dutch classification (migration background, until 2022) over to the new one (origin). It is an
 * approximation, goes one way only, and nothing applies it unless a person asked for it. Where an old group falls apart
 * in the new classification, its people go to a joint group that holds all of them: western and other non-western
 * together become {@value #REST}.
 */
public final class ClassificationMapping {

	/** Everybody with an origin abroad other than Turkey, Morocco, Suriname and the Dutch Caribbean. */
	public static final String REST = "other-abroad";

	private static final ClassificationMapping TO_ORIGIN = new ClassificationMapping();

	private final List<MappedCategory> categories = List.of(
			new MappedCategory("dutch-background", "dutch", false, Texts.text("mapping.dutch")),
			new MappedCategory("moroccan", "moroccan", true, Texts.text("mapping.exact")),
			new MappedCategory("antillean-aruban", "dutch-caribbean", true, Texts.text("mapping.exact")),
			new MappedCategory("surinamese", "surinamese", true, Texts.text("mapping.exact")),
			new MappedCategory("turkish", "turkish", true, Texts.text("mapping.exact")),
			new MappedCategory("western", REST, false, Texts.text("mapping.western")),
			new MappedCategory("other-non-western", REST, false, Texts.text("mapping.nonWestern")));

	private ClassificationMapping() {
	}

	/**
	 * @return the mapping from one definition to the other
	 * @throws PopulationException for the way back, which cannot be gone
	 */
	public static ClassificationMapping between(OriginDefinition from, OriginDefinition to) throws PopulationException {
		if (from == OriginDefinition.MIGRATION_BACKGROUND && to == OriginDefinition.ORIGIN_2022) {
			return TO_ORIGIN;
		}
		throw new PopulationException(Texts.text("mapping.oneWay"));
	}

	public Text title() {
		return Texts.text("mapping.title");
	}

	/** @return what has to stand beside every result that used the mapping */
	public Text remark() {
		return Texts.text("mapping.remark");
	}

	/** @return where each category goes */
	public List<MappedCategory> categories() {
		return categories;
	}

	/**
	 * @param counts participants with the dimension migration-background, in Evenaar's own categories
	 * @return the same with the dimension origin
	 * @throws PopulationException where it has another category
	 */
	public CountTable apply(CountTable counts) throws PopulationException {
		Dimension old = counts.dimension(OriginDefinition.MIGRATION_BACKGROUND.dimension());
		Map<String, String> mapping = new LinkedHashMap<>();
		for (String category : old.categories()) {
			Optional<String> to = CountTable.UNKNOWN.equals(category) ? Optional.of(category)
					: categories.stream().filter(one -> one.from().equals(category)).map(MappedCategory::to).findFirst();
			mapping.put(category, to.orElseThrow(() -> new PopulationException(
					Texts.text("restrict.notMapped", Texts.shortened(category), title()))));
		}
		return counts.regroup(old.id(), new Dimension("origin", distinct(mapping)), mapping);
	}

	/**
	 * @param population a population with the dimension origin, in Evenaar's own categories
	 * @return the same in the groups the mapping leads to
	 * @throws PopulationException where it has a category that the mapping cannot reach, such as Turkey merged with others
	 */
	public ReferencePopulation reduce(ReferencePopulation population) throws PopulationException {
		Map<String, String> mapping = new LinkedHashMap<>();
		for (String category : population.categories("origin")) {
			boolean kept = categories.stream().anyMatch(one -> one.to().equals(category)) || CountTable.UNKNOWN.equals(category);
			if ("turkish-and-other-outside-europe".equals(category) || "outside-netherlands".equals(category)) {
				throw new PopulationException(Texts.text("restrict.notMapped", population.label("origin", category), title()));
			}
			mapping.put(category, kept ? category : REST);
		}
		ReferencePopulation reduced = population.regroup("origin", new Dimension("origin", distinct(mapping)), mapping);
		return new ReferencePopulation(reduced.id(), reduced.description().withRemark(remark()), reduced.counts(),
				reduced.labels(), reduced.missing());
	}

	private static List<String> distinct(Map<String, String> mapping) {
		return new ArrayList<>(mapping.values().stream().distinct().toList());
	}
}
