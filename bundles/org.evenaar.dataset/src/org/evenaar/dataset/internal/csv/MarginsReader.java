package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.Table1;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.ColumnWords;
import org.evenaar.dataset.internal.coding.Remarks;
import org.evenaar.dataset.internal.coding.Weights;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.statistics.counts.Dimension;

/** Reads numbers of people by dimension and category, such as the Table 1 of a publication in a file. */
public final class MarginsReader {

	private MarginsReader() {
	}

	/** @return whether there is a column of dimensions, one of categories and one of numbers or percentages */
	public static boolean isMargins(List<String> columns) {
		return at("dimension", columns) >= 0 && at("category", columns) >= 0
				&& (at("count", columns) >= 0 || at("percent", columns) >= 0);
	}

	private static int at(String role, List<String> columns) {
		return IntStream.range(0, columns.size()).filter(i -> ColumnWords.is(role, columns.get(i))).findFirst().orElse(-1);
	}

	/** @throws DatasetException where a row has no number that can be */
	public static Table1 read(DataSource.Csv source, List<Dimension> targets) throws DatasetException {
		Table1 table = Table1.empty();
		try (CsvRows rows = new CsvRows(source.file(), source.shape(), new Remarks())) {
			List<String> columns = rows.columns();
			int dimension = at("dimension", columns);
			int category = at("category", columns);
			int count = at("count", columns);
			int percent = at("percent", columns);
			while (rows.next()) {
				String number = count >= 0 ? rows.field(count).strip() : "";
				String share = percent >= 0 ? rows.field(percent).strip() : "";
				if (number.isEmpty() && share.isEmpty()) {
					continue;
				}
				table = add(table, rows.field(dimension).strip(), rows.field(category).strip(), number, share, targets, source, rows.line());
			}
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", source.name(), String.valueOf(e.getMessage()));
		}
		return table;
	}

	private static Table1 add(Table1 table, String dimension, String category, String number, String share, List<Dimension> targets,
			DataSource.Csv source, long line) throws DatasetException {
		long people = number.isEmpty() ? -1 : Weights.people(number);
		if (!number.isEmpty() && people < 0) {
			throw Messages.problem("table1.number", source.name(), line, number);
		}
		boolean total = ColumnWords.is("total", dimension) || ColumnWords.is("total", category);
		if (total) {
			boolean larger = people >= 0 && (table.total().isEmpty() || table.total().getAsLong() < people);
			return larger ? table.withTotal(people) : table;
		}
		if (dimension.isEmpty() || category.isEmpty()) {
			throw Messages.problem("table1.names", source.name(), line);
		}
		String id = Aliases.shipped().dimension(dimension).filter(c -> c.confidence() != Confidence.LOW).map(Coding::category)
				.orElse(dimension);
		String coded = category(id, category, targets);
		if (people >= 0) {
			long before = table.entries().stream().filter(e -> e.dimension().equals(id) && e.category().equals(coded))
					.mapToLong(e -> e.people().orElse(0)).sum();
			return table.with(id, coded, before + people);
		}
		String plain = share.replace("%", "").strip().replace(',', '.');
		if (!plain.matches("\\d{1,3}(\\.\\d{1,6})?") || new BigDecimal(plain).compareTo(BigDecimal.valueOf(100)) > 0) {
			throw Messages.problem("table1.number", source.name(), line, share);
		}
		return table.withPercent(id, coded, plain);
	}

	private static String category(String dimension, String category, List<Dimension> targets) {
		Optional<Dimension> target = targets.stream().filter(d -> d.id().equals(dimension)).findFirst();
		Optional<Coding> coding = target.isPresent() ? Aliases.shipped().code(dimension, category, target.get().categories())
				: Aliases.shipped().code(dimension, category);
		return coding.filter(c -> c.confidence() != Confidence.LOW).map(Coding::category).orElse(category);
	}
}
