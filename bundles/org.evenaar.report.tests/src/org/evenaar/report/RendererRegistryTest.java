package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;

class RendererRegistryTest {

	private static final List<String> OURS = List.of("text", "html", "json", "sarif", "csv");

	private static String contribution(String renderer) {
		return "<plugin><extension point=\"org.evenaar.report.renderers\">" + renderer + "</extension></plugin>";
	}

	@Test
	void ourOwnFormsComeThroughTheExtensionPoint() throws Exception {
		RendererRegistry registry = RendererRegistry.ofExtensions(BuiltIn.extensions());
		assertEquals(OURS, registry.all().stream().map(RendererDescriptor::id).toList());
		assertEquals(List.of(), registry.problems());
		for (RendererDescriptor descriptor : registry.all()) {
			assertTrue(!descriptor.title().nl().isEmpty() && !descriptor.title().en().isEmpty(), descriptor.id());
			assertEquals("org.evenaar.report", descriptor.contributor());
			byte[] bytes = SampleRun.render(descriptor.factory().create(), SampleRun.complete(),
					SampleRun.options(Locale.ENGLISH));
			assertTrue(bytes.length > 100, descriptor.id());
		}
	}

	@Test
	void anotherBundleAddsAForm() {
		RendererRegistry registry = RendererRegistry.ofExtensions(BuiltIn.extensions("a.bundle",
				contribution("<renderer id=\"a.form\" fileExtension=\"txt\" class=\"a.B\"><title en=\"a form\"/></renderer>")));
		assertEquals("a.form", registry.all().get(OURS.size()).id());
		assertEquals(new Text("a form", "a form"), registry.renderer("a.form").orElseThrow().title());
	}

	@Test
	void anIdThatIsTakenIsRefusedAndOurOwnStays() {
		RendererRegistry registry = RendererRegistry.ofExtensions(BuiltIn.extensions("a.bundle",
				contribution("<renderer id=\"html\" fileExtension=\"txt\" class=\"a.B\"/>")));
		assertEquals("org.evenaar.report", registry.renderer("html").orElseThrow().contributor());
		assertEquals(1, registry.problems().size());
		String sentence = registry.problems().get(0).in(Locale.ENGLISH);
		assertTrue(sentence.contains("a.bundle") && sentence.contains("html"), sentence);
	}

	@Test
	void aBrokenContributionIsNamedAndLeavesTheOthersAlone() {
		RendererRegistry registry = RendererRegistry.ofExtensions(BuiltIn.extensions("b.bundle",
				contribution("<renderer id=\"Bad Id\" fileExtension=\"txt\" class=\"a.B\"/>"), "c.bundle",
				contribution("<renderer id=\"no-class\" fileExtension=\"txt\"/>"), "d.bundle",
				contribution("<renderer id=\"no-extension\" class=\"a.B\"/><renderer id=\"good\" fileExtension=\"x\" class=\"a.B\"/>")));
		assertEquals(List.of("b.bundle", "c.bundle", "d.bundle"),
				registry.problems().stream().map(problem -> problem.culprit()).toList());
		assertEquals(OURS.size() + 1, registry.all().size());
		assertTrue(registry.renderer("good").isPresent());
	}

	@Test
	void aProgramWithoutExtensionsHasNoForms() {
		assertEquals(List.of(), RendererRegistry.ofExtensions(null).all());
	}
}
