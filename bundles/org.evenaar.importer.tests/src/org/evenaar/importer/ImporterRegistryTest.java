package org.evenaar.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.evenaar.importer.internal.text.PlainTextReader;
import org.junit.jupiter.api.Test;

class ImporterRegistryTest {

	private static final String READER = " class='" + PlainTextReader.class.getName() + "'/>";

	private final Object token = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);

	ImporterRegistryTest() {
		contribute("org.evenaar.importer", "<extension-point id='importers' name='x'/>");
	}

	private void contribute(String bundle, String xml) {
		byte[] plugin = ("<plugin>" + xml + "</plugin>").getBytes(StandardCharsets.UTF_8);
		assertTrue(registry.addContribution(new ByteArrayInputStream(plugin), ContributorFactorySimple.createContributor(bundle), false, null, null, token));
	}

	private void importer(String bundle, String attributes) {
		contribute(bundle, "<extension point='org.evenaar.importer.importers'><importer " + attributes + READER + "</extension>");
	}

	private List<String> ids() {
		return ImporterRegistry.of(registry).readers().stream().map(ReaderDescriptor::id).toList();
	}

	private List<String> problems() {
		return ImporterRegistry.of(registry).problems().stream().map(p -> p.in(Locale.ENGLISH)).toList();
	}

	@Test
	void theBuiltInReadersComeThroughThePoint() {
		ImporterRegistry current = ImporterRegistry.current();
		assertEquals(List.of(), current.problems());
		assertEquals(List.of("docx", "pdf", "html", "markdown", "text"), current.readers().stream().map(ReaderDescriptor::id).limit(5).toList());
		current.readers().forEach(r -> assertTrue(r.reader().get() != null, r.id()));
	}

	@Test
	void ownReadersComeFirstThenTheAlphabet() {
		importer("org.b", "id='b' name='B' extensions='b' plainText='true'");
		importer("org.a", "id='a' name='A' extensions='a' plainText='true'");
		importer("org.evenaar.importer", "id='own' name='Own' nameNl='Eigen' extensions='o, P' plainText='true'");
		assertEquals(List.of("own", "a", "b"), ids());
		ReaderDescriptor own = ImporterRegistry.of(registry).readers().getFirst();
		assertEquals(List.of("Eigen", "Own", "o", "p"), List.of(own.name().nl(), own.name().en(), own.extensions().get(0), own.extensions().get(1)));
	}

	@Test
	void aSecondUseOfAnIdIsRefusedWithBothNames() {
		importer("org.b", "id='x' name='B' extensions='b' plainText='true'");
		importer("org.a", "id='x' name='A' extensions='a' plainText='true'");
		assertEquals(List.of("x"), ids());
		assertEquals(List.of("The reader 'x' of org.b was left out: its id is missing, not valid or in use by org.a."), problems());
	}

	@Test
	void mistakesAreIsolatedAndNamed() {
		importer("org.a", "id='Not Valid' name='A' extensions='a' plainText='true'");
		importer("org.b", "id='nameless' extensions='a' plainText='true'");
		importer("org.c", "id='markless' name='C' extensions='c'");
		importer("org.d", "id='endless' name='D' plainText='true'");
		contribute("org.e", "<extension point='org.evenaar.importer.importers'><importer id='hex' name='E' extensions='e' class='x'><bytes hex='ABC'/></importer></extension>");
		contribute("org.f", "<extension point='org.evenaar.importer.importers'><importer id='within' name='F' extensions='f' class='x'><bytes hex='AB' within='far'/></importer></extension>");
		contribute("org.g", "<extension point='org.evenaar.importer.importers'><importer id='classless' name='G' extensions='g' plainText='true'/></extension>");
		importer("org.h", "id='good' name='H' extensions='h' plainText='true'");
		assertEquals(List.of("good"), ids());
		assertEquals(7, problems().size());
		assertTrue(problems().stream().allMatch(p -> p.contains(" of org.")));
	}

	@Test
	void aMissingClassShowsWhenAFileNeedsItOnly() {
		contribute("org.a", "<extension point='org.evenaar.importer.importers'><importer id='lost' name='Lost' extensions='lost' plainText='true' class='org.nowhere.Reader'/></extension>");
		ReaderDescriptor lost = ImporterRegistry.of(registry).readers().getFirst();
		assertThrows(IllegalStateException.class, () -> lost.reader().get());
	}
}
