package org.evenaar.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Tables of counts among the expected results: CSV without quotes, categories first, numbers last. */
public final class Counts {

	private Counts() {
	}

	/** @return the fields of every line but the first */
	public static List<String[]> lines(String name) {
		try (InputStream in = Counts.class.getResourceAsStream("expected/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","))
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return counts over the first columns, from the column of that number */
	public static CountTable table(String name, int column, String... dimensions) {
		List<String[]> lines = lines(name);
		CountTable.Builder builder = CountTable.over(dimensions(lines, dimensions));
		lines.forEach(line -> builder.add(Arrays.asList(line).subList(0, dimensions.length), Long.parseLong(line[column])));
		return builder.build();
	}

	/** @return people, weight and squared weight from the columns after the dimensions */
	public static CountTable weighted(String name, String... dimensions) {
		List<String[]> lines = lines(name);
		int next = dimensions.length;
		CountTable.Builder builder = CountTable.over(dimensions(lines, dimensions));
		lines.forEach(line -> builder.add(Arrays.asList(line).subList(0, next), Long.parseLong(line[next]),
				Double.parseDouble(line[next + 1]), Double.parseDouble(line[next + 2])));
		return builder.build();
	}

	private static List<Dimension> dimensions(List<String[]> lines, String... ids) {
		return IntStream.range(0, ids.length).mapToObj(i -> {
			Set<String> categories = new LinkedHashSet<>();
			lines.forEach(line -> categories.add(line[i]));
			return new Dimension(ids[i], List.copyOf(categories));
		}).toList();
	}
}
