package org.evenaar.rcp.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RelaunchTest {

	private static final List<String> JAVA = List.of("java", "-Xmx1500m", "-jar", "launcher.jar");

	@Test
	void startScriptIsStartedWhereThereIsOne() {
		Relaunch relaunch = new Relaunch(Optional.of("/opt/evenaar/evenaar"), JAVA, List.of("-nl", "nl", "x.docx"));
		assertEquals(List.of("/opt/evenaar/evenaar", "workbench"), relaunch.command(Optional.of("en")));
	}

	@Test
	void languageTakesThePlaceOfTheFormerOne() {
		Relaunch relaunch = new Relaunch(Optional.empty(), JAVA,
				List.of("-nl", "nl", "-application", "org.evenaar.rcp.application", "-data", "/srv/x/My data"));
		assertEquals(List.of("java", "-Xmx1500m", "-jar", "launcher.jar", "-application", "org.evenaar.rcp.application",
				"-data", "/srv/x/My data", "-nl", "en"), relaunch.command(Optional.of("en")));
	}

	@Test
	void systemDecidesWhereNoLanguageIsChosen() {
		Relaunch relaunch = new Relaunch(Optional.empty(), JAVA, List.of("-nl", "nl"));
		assertEquals(JAVA, relaunch.command(Optional.empty()));
	}

	/** Reviews that are open come back by themselves; a document that was closed must not. */
	@Test
	void filesOfTheFirstStartAreNotOpenedAgain() {
		Relaunch relaunch = new Relaunch(Optional.empty(), JAVA, List.of("-clean", "-data", "d", "one.docx", "two.docx"));
		assertEquals(List.of("java", "-Xmx1500m", "-jar", "launcher.jar", "-clean", "-data", "d"),
				relaunch.command(Optional.empty()));
	}
}
