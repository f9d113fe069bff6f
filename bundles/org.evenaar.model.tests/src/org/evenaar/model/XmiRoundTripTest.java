package org.evenaar.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.evenaar.model.guideline.GuidelinePackage;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models come back from XMI as they were. A failure names its seed, which replays it. */
class XmiRoundTripTest {

	private static final int DEPTH = 4;

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void guidelineSurvives(long seed) throws IOException {
		assertSurvives(new RandomModels(seed).create(GuidelinePackage.Literals.GUIDELINE, DEPTH));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void reviewSurvives(long seed) throws IOException {
		assertSurvives(new RandomModels(seed).create(ReviewPackage.Literals.REVIEW, DEPTH));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void instrumentSurvives(long seed) throws IOException {
		assertSurvives(new RandomModels(seed).create(InstrumentPackage.Literals.INSTRUMENT, DEPTH));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void mappingOfResponsesSurvives(long seed) throws IOException {
		assertSurvives(new RandomModels(seed).create(InstrumentPackage.Literals.RESPONSE_MAPPING, DEPTH));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void partsOfAnInstrumentAreNamedByTheirIdsWhateverTheirOrder(long seed) throws IOException {
		Instrument instrument = (Instrument) new RandomModels(seed).create(InstrumentPackage.Literals.INSTRUMENT, DEPTH);
		Instrument reordered = EcoreUtil.copy(instrument);
		ECollections.reverse(reordered.getItems());
		Instrument loaded = (Instrument) read(write(reordered));
		ECollections.reverse(loaded.getItems());
		assertTrue(EcoreUtil.equals(instrument, loaded));
		String text = new String(write(EcoreUtil.copy(instrument)), StandardCharsets.UTF_8);
		assertFalse(text.matches("(?s).*//@items\\.\\d.*"), text);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void findingRecordsKeepTheirIdsWhenTheirOrderChanges(long seed) throws IOException {
		Review review = (Review) new RandomModels(seed).create(ReviewPackage.Literals.REVIEW, DEPTH);
		XMLResource saved = resource(new ResourceSetImpl());
		saved.getContents().add(review);
		Review reordered = EcoreUtil.copy(review);
		if (reordered.getRecords().size() > 1) {
			reordered.getRecords().move(0, reordered.getRecords().size() - 1);
		}
		EObject loaded = read(write(reordered));
		for (FindingRecord record : review.getRecords()) {
			String id = saved.getURIFragment(record);
			assertEquals(record.getId(), id);
			EObject found = loaded.eResource().getEObject(id);
			assertNotNull(found, id);
			assertTrue(EcoreUtil.equals(record, found), id);
		}
	}

	private static void assertSurvives(EObject model) throws IOException {
		byte[] first = write(EcoreUtil.copy(model));
		EObject loaded = read(first);
		assertSame(model.eClass(), loaded.eClass());
		assertTrue(EcoreUtil.equals(model, loaded), () -> new String(first, StandardCharsets.UTF_8));
		assertEquals(new String(first, StandardCharsets.UTF_8), new String(write(loaded), StandardCharsets.UTF_8));
	}

	private static byte[] write(EObject model) throws IOException {
		XMLResource resource = resource(new ResourceSetImpl());
		resource.getContents().add(model);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		return out.toByteArray();
	}

	private static EObject read(byte[] bytes) throws IOException {
		XMLResource resource = resource(new ResourceSetImpl());
		resource.load(new ByteArrayInputStream(bytes), Map.of());
		return resource.getContents().get(0);
	}

	private static XMLResource resource(ResourceSet resources) {
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		return (XMLResource) resources.createResource(URI.createURI("memory:/model"));
	}
}
