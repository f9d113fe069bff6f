package org.evenaar.model;

import java.util.Date;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelinePackage;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.instrument.Instrument;

/**
 * Fills models at random, feature by feature as the packages name them, so that a new feature is tried without a change
 * here. The same seed gives the same model.
 */
final class RandomModels {

	private static final String LETTERS = "abcXYZ 019 .,;:'\"<>&/\\-_()[]{}%#@éëïöüßñçœÆαβ≥≤–—“”‘’\n\t\u00a0\u2028😀𝑥";

	/** Parts of an instrument are named by ids that people choose, in files too. */
	private static final String KEY_SIGNS = " a'\"[]=/é&<";

	private final Random random;
	private int identifiers;

	RandomModels(long seed) {
		random = new Random(seed);
	}

	/** An instance of {@code type} with contents at most {@code depth} levels deep. */
	EObject create(EClass type, int depth) {
		EObject object = EcoreUtil.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			fill(object, attribute);
		}
		for (EReference reference : type.getEAllContainments()) {
			if (depth > 0) {
				fill(object, reference, depth);
			}
		}
		if (object instanceof Guideline guideline) {
			guideline.getRecommendations().forEach(r -> pointAtBlocks(r, guideline));
		}
		if (object instanceof Instrument instrument) {
			instrument.eAllContents().forEachRemaining(part -> pointAtParts(part, instrument));
		}
		return object;
	}

	private void fill(EObject object, EAttribute attribute) {
		if (!attribute.isMany()) {
			boolean key = attribute.isID() || "id".equals(attribute.getName());
			object.eSet(attribute, key ? "id" + identifiers++ + (attribute.isID() ? "" : KEY_SIGNS) : value(attribute));
			return;
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			values(object, attribute).add(value(attribute));
		}
	}

	private void fill(EObject object, EReference reference, int depth) {
		if (!reference.isMany()) {
			object.eSet(reference, create(concrete(reference.getEReferenceType()), depth - 1));
			return;
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			values(object, reference).add(create(concrete(reference.getEReferenceType()), depth - 1));
		}
	}

	@SuppressWarnings("unchecked") // a feature with several values holds a list of them
	private static List<Object> values(EObject object, EStructuralFeature feature) {
		return (List<Object>) object.eGet(feature);
	}

	private EClass concrete(EClass type) {
		if (!type.isAbstract()) {
			return type;
		}
		var subtypes = GuidelinePackage.eINSTANCE.getEClassifiers().stream()
				.filter(c -> c instanceof EClass other && type.isSuperTypeOf(other) && !other.isAbstract()).toList();
		return (EClass) subtypes.get(random.nextInt(subtypes.size()));
	}

	private Object value(EAttribute attribute) {
		EClassifier type = attribute.getEAttributeType();
		if (type instanceof EEnum choices) {
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		}
		return switch (type.getClassifierID()) {
			case EcorePackage.ESTRING -> text();
			case EcorePackage.EINT -> random.nextInt();
			case EcorePackage.EDOUBLE -> random.nextInt(5) == 0 ? Double.NaN : random.nextInt(-400, 4000) / 8.0;
			case EcorePackage.EBOOLEAN -> random.nextBoolean();
			case EcorePackage.EDATE -> new Date(random.nextLong(4_102_444_800_000L));
			default -> throw new IllegalStateException("No random value for " + type.getName());
		};
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		int[] letters = LETTERS.codePoints().toArray();
		for (int i = random.nextInt(30); i > 0; i--) {
			text.appendCodePoint(letters[random.nextInt(letters.length)]);
		}
		return text.toString();
	}

	private void pointAtBlocks(Recommendation recommendation, Guideline guideline) {
		guideline.eAllContents().forEachRemaining(element -> {
			if (element instanceof Block block && random.nextInt(8) == 0) {
				recommendation.getBlocks().add(block);
			}
		});
	}

	/** Whatever a part can point to in its instrument it points to now and then. */
	private void pointAtParts(EObject part, Instrument instrument) {
		for (EReference reference : part.eClass().getEAllReferences()) {
			if (reference.isContainment()) {
				continue;
			}
			for (EObject target : instrument.eContents()) {
				if (reference.getEReferenceType().isInstance(target) && random.nextInt(3) == 0) {
					if (reference.isMany()) {
						values(part, reference).add(target);
					} else {
						part.eSet(reference, target);
					}
				}
			}
		}
	}
}
