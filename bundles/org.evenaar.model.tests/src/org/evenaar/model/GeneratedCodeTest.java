package org.evenaar.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.evenaar.model.anchor.AnchorPackage;
import org.evenaar.model.dataset.DatasetPackage;
import org.evenaar.model.guideline.GuidelinePackage;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.review.ReviewPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated code says the same as the models. That src-gen is exactly what the generator makes of them is checked
 * by releng/test, which generates it anew.
 */
class GeneratedCodeTest {

	/** What only generated packages know: their Java classes and singletons. */
	private static final Set<EStructuralFeature> RUNTIME_ONLY = Set.of(
			EcorePackage.Literals.ECLASSIFIER__INSTANCE_CLASS_NAME,
			EcorePackage.Literals.ECLASSIFIER__INSTANCE_TYPE_NAME,
			EcorePackage.Literals.EPACKAGE__EFACTORY_INSTANCE,
			EcorePackage.Literals.EENUM_LITERAL__INSTANCE,
			// Documentation, which the generator turns into Javadoc.
			EcorePackage.Literals.EMODEL_ELEMENT__EANNOTATIONS);

	static Stream<EPackage> packages() {
		return Stream.of(AnchorPackage.eINSTANCE, DatasetPackage.eINSTANCE, GuidelinePackage.eINSTANCE,
				InstrumentPackage.eINSTANCE, ReviewPackage.eINSTANCE);
	}

	@ParameterizedTest
	@MethodSource("packages")
	void generatedPackageEqualsItsModel(EPackage generated) {
		EPackage model = load(generated.getName());
		assertEquals(generated.getNsURI(), model.getNsURI());
		assertTrue(sameStructure(model, generated),
				() -> "Package " + generated.getName() + " differs from its model: run releng/generate-model.");
	}

	@ParameterizedTest
	@MethodSource("packages")
	void aChangedModelIsNoticed(EPackage generated) {
		EPackage model = load(generated.getName());
		assertTrue(sameStructure(model, generated));
		EClass changed = model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.getEAttributes().isEmpty()).findFirst().orElseThrow();
		changed.getEAttributes().get(0).setLowerBound(changed.getEAttributes().get(0).getLowerBound() + 1);
		assertFalse(sameStructure(model, generated));
	}

	@Test
	void codeWasGeneratedFromTheseModels() throws Exception {
		List<String> models = List.of("model/anchor.ecore", "model/dataset.ecore", "model/evenaar.genmodel",
				"model/guideline.ecore", "model/instrument.ecore", "model/review.ecore");
		List<String> recorded = new String(bytes("CHECKSUMS"), StandardCharsets.UTF_8).lines()
				.filter(line -> line.contains("  model/")).toList();
		List<String> actual = models.stream().map(file -> checksum(file) + "  " + file).toList();
		assertEquals(actual, recorded, "The models were changed after src-gen was made: run releng/generate-model.");
	}

	private static boolean sameStructure(EPackage model, EPackage generated) {
		return new StructureHelper().equals(model, generated);
	}

	/** Compares packages by what they say, whatever the order of their types. */
	private static final class StructureHelper extends EcoreUtil.EqualityHelper {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualFeature(EObject left, EObject right, EStructuralFeature feature) {
			if (feature == EcorePackage.Literals.EPACKAGE__ECLASSIFIERS) {
				return equals(byName((EPackage) left), byName((EPackage) right));
			}
			// The genmodel asks for contained objects in the same file: no proxies to resolve there.
			boolean containment = left instanceof EReference reference && reference.isContainment();
			return RUNTIME_ONLY.contains(feature)
					|| containment && feature == EcorePackage.Literals.EREFERENCE__RESOLVE_PROXIES
					|| super.haveEqualFeature(left, right, feature);
		}

		private static List<EObject> byName(EPackage types) {
			return types.getEClassifiers().stream().sorted(Comparator.comparing(EClassifier::getName))
					.map(EObject.class::cast).toList();
		}
	}

	private static EPackage load(String name) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		URI uri = URI.createURI(GeneratedCodeTest.class.getResource("/model/" + name + ".ecore").toString());
		EPackage model = (EPackage) resources.getResource(uri, true).getContents().get(0);
		EcoreUtil.resolveAll(model);
		return model;
	}

	private static String checksum(String file) {
		try {
			byte[] text = new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n")
					.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		} catch (Exception e) {
			throw new AssertionError(file, e);
		}
	}

	private static byte[] bytes(String file) throws IOException {
		try (InputStream in = GeneratedCodeTest.class.getResourceAsStream("/" + file)) {
			return in.readAllBytes();
		}
	}
}
