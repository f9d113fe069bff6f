package org.evenaar.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.dataset.DatasetReader.Engine;

/** Files and mappings for tests. */
final class Csv {

	private Csv() {
	}

	static Path file(Path folder, String content) throws IOException {
		return file(folder, content, StandardCharsets.UTF_8);
	}

	static Path file(Path folder, String content, Charset charset) throws IOException {
		return Files.write(Files.createTempFile(folder, "data", ".csv"), content.getBytes(charset));
	}

	/** Values that are categories themselves. */
	static DimensionMapping.Values values(String column, String... categories) {
		Map<String, String> assignments = new LinkedHashMap<>();
		for (String category : categories) {
			assignments.put(category, category);
		}
		return new DimensionMapping.Values(column, column, List.of(categories), assignments);
	}

	static Dataset rows(Path file, CsvShape shape, Mapping mapping) throws DatasetException {
		return DatasetReader.open(file, shape).with(Engine.ROWS).count(mapping, () -> false, Progress.NONE);
	}

	static long people(Dataset dataset, String... categories) {
		return dataset.tables().getFirst().cell(List.of(categories)).people();
	}
}
