package org.evenaar.ui.internal.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {

	@TempDir
	Path folder;

	@Test
	void aNewFileInAFolderIsFine() {
		assertEquals(Optional.empty(), problem(folder.resolve("report.html").toString()));
		assertEquals(Optional.empty(), problem("  " + folder.resolve("report.html") + " "));
	}

	@Test
	void whatIsNoNameIsNotTaken() {
		assertTrue(problem("").isPresent());
		assertTrue(problem("   ").isPresent());
		assertTrue(problem("a\0b").isPresent());
		assertTrue(problem("/").isPresent());
	}

	@Test
	void theFolderIsThereAndTheFileIsNone() {
		Path missing = folder.resolve("gone");
		assertTrue(problem(missing.resolve("report.html").toString()).orElseThrow().contains(missing.toString()));
		assertTrue(problem(folder.toString()).orElseThrow().contains(folder.toString()));
	}

	/** Also where it is reached by a detour. */
	@Test
	void nothingIsWrittenOverWhatItIsMadeOf() {
		assertTrue(problem(folder.resolve("guideline.docx").toString()).isPresent());
		assertTrue(problem(folder.resolve("x/../guideline.docx").toString()).isPresent());
	}

	private Optional<String> problem(String text) {
		return TargetFile.problem(text, List.of(folder.resolve("guideline.docx")));
	}
}
