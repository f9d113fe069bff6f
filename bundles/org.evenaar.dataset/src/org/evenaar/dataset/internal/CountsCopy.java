package org.evenaar.dataset.internal;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.model.dataset.CountCell;
import org.evenaar.model.dataset.CountDimension;
import org.evenaar.model.dataset.Counts;
import org.evenaar.model.dataset.DatasetFactory;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Tables of counts between the model that is written to files and the one that is computed with. */
final class CountsCopy {

	private static final double NO_WEIGHT = -1;

	private CountsCopy() {
	}

	static Counts of(CountTable table) {
		Counts counts = DatasetFactory.eINSTANCE.createCounts();
		for (Dimension dimension : table.dimensions()) {
			CountDimension kept = DatasetFactory.eINSTANCE.createCountDimension();
			kept.setId(dimension.id());
			kept.getCategories().addAll(dimension.categories());
			counts.getDimensions().add(kept);
		}
		boolean weighted = table.weighted();
		table.cells().forEach(cell -> {
			CountCell kept = DatasetFactory.eINSTANCE.createCountCell();
			kept.setKey(key(cell.categories()));
			kept.setPeople(cell.people());
			kept.setWeight(weighted ? cell.weight() : NO_WEIGHT);
			kept.setSquaredWeight(weighted ? cell.squaredWeight() : NO_WEIGHT);
			counts.getCells().add(kept);
		});
		return counts;
	}

	private static String key(List<String> categories) {
		return String.join("|", categories.stream().map(c -> c.replace("\\", "\\\\").replace("|", "\\|")).toList());
	}

	static CountTable table(Counts counts) {
		CountTable.Builder table = CountTable
				.over(counts.getDimensions().stream().map(d -> new Dimension(d.getId(), d.getCategories())).toList());
		for (CountCell cell : counts.getCells()) {
			List<String> categories = counts.getDimensions().isEmpty() ? List.of() : categories(cell.getKey());
			boolean weighted = cell.getWeight() >= 0;
			table.add(categories, cell.getPeople(), weighted ? cell.getWeight() : cell.getPeople(),
					weighted ? cell.getSquaredWeight() : cell.getPeople());
		}
		return table.build();
	}

	private static List<String> categories(String key) {
		List<String> categories = new ArrayList<>();
		StringBuilder category = new StringBuilder();
		for (int i = 0; i < key.length(); i++) {
			char c = key.charAt(i);
			if (c == '|') {
				categories.add(category.toString());
				category.setLength(0);
			} else {
				category.append(c == '\\' && i + 1 < key.length() ? key.charAt(++i) : c);
			}
		}
		categories.add(category.toString());
		return categories;
	}
}
