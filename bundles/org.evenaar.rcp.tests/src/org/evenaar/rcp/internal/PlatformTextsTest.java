package org.evenaar.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our translations of the platform's texts, against the texts of the version that is built with. */
class PlatformTextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
	private static final Pattern WORDS_FOR_PROGRAMMERS = Pattern.compile(
			"\\b(resources?|perspectives?|perspectief|workspace|workbench|plug-?ins?|editors?|views?)\\b",
			Pattern.CASE_INSENSITIVE);

	@ParameterizedTest
	@CsvSource({
			"org.eclipse.jface, org/eclipse/jface/messages, nl, backButton",
			"org.eclipse.jface, org/eclipse/jface/bindings/keys/formatting/AbstractKeyFormatter, nl, SPACE",
			"org.eclipse.ui.workbench, org/eclipse/ui/internal/messages, nl, SaveAction_text",
			"org.eclipse.ui.workbench, org/eclipse/ui/internal/messages, en, EditorManager_saveResourcesTitle",
			"org.eclipse.ui.workbench, org/eclipse/ui/internal/progress/messages, nl, JobInfo_Waiting",
			"org.eclipse.ui.workbench, org/eclipse/ui/internal/progress/messages, en, InternalError",
			"org.eclipse.ui.workbench, org/eclipse/ui/internal/keys/WorkbenchKeyboard, nl, ExecutionError.Title",
			"org.eclipse.ui, plugin, nl, command.activateEditor.name",
			"org.eclipse.ui, plugin, en, command.activateEditor.name",
			"org.eclipse.e4.ui.workbench.renderers.swt, org/eclipse/e4/ui/internal/workbench/renderers/swt/messages, nl, menuClose",
			"org.eclipse.e4.ui.workbench.renderers.swt, org/eclipse/e4/ui/internal/workbench/renderers/swt/messages, en, viewMenu",
			"org.eclipse.e4.ui.workbench.renderers.swt, org/eclipse/e4/ui/workbench/renderers/swt/messages, nl, ToolBarManagerRenderer_MenuCloseText",
			"org.eclipse.e4.ui.workbench.addons.swt, org/eclipse/e4/ui/workbench/addons/minmax/messages, nl, TrimStack_CloseText",
			"org.eclipse.e4.ui.workbench.addons.swt, org/eclipse/e4/ui/workbench/addons/minmax/messages, en, TrimStack_SharedAreaTooltip",
			"org.eclipse.e4.ui.workbench.swt, org/eclipse/e4/ui/workbench/swt/internal/copy/messages, nl, ShowView_noDesc",
			"org.eclipse.e4.ui.dialogs, org/eclipse/e4/ui/dialogs/textbundles/messages, nl, FilteredTree_FilterMessage",
			"org.eclipse.ui.forms, org/eclipse/ui/internal/forms/Messages, nl, FormText_copy",
			"org.eclipse.core.jobs, org/eclipse/core/internal/jobs/messages, nl, jobs_blocked0" })
	void translationsFitThePlatform(String host, String path, String language, String mark) throws IOException {
		Properties own = load(host, path + ".properties", mark);
		Properties translated = load(host, path + '_' + language + ".properties", mark);
		TreeSet<String> dead = new TreeSet<>(translated.stringPropertyNames());
		dead.removeAll(own.stringPropertyNames());
		assertTrue(dead.isEmpty(), () -> "the platform does not know " + dead);
		for (String key : translated.stringPropertyNames()) {
			String text = translated.getProperty(key);
			assertEquals(places(own.getProperty(key)), places(text), key);
			assertFalse(text.isBlank(), key);
			assertFalse(WORDS_FOR_PROGRAMMERS.matcher(text).find(), () -> key + ": " + text);
		}
	}

	private static TreeSet<String> places(String text) {
		TreeSet<String> places = new TreeSet<>();
		PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
		return places;
	}

	private static Properties load(String host, String path, String mark) throws IOException {
		Properties texts = new Properties();
		texts.load(new StringReader(BundleFiles.read(host, path, mark)));
		return texts;
	}
}
