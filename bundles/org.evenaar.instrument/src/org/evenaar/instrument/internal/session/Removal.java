package org.evenaar.instrument.internal.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.model.instrument.VersionText;

/**
 * Takes parts out of an instrument. A statement about a part goes with it: one about an item would otherwise be read as
 * one about the whole instrument.
 */
public final class Removal {

	private Removal() {
	}

	public static void remove(Instrument instrument, EObject part) {
		Set<EObject> going = new LinkedHashSet<>();
		going.add(part);
		for (CutOff cutOff : instrument.getCutOffs()) {
			if (isOneOf(going, cutOff.getScale(), cutOff.getVersion())) {
				going.add(cutOff);
			}
		}
		for (ValidationStudy study : instrument.getStudies()) {
			boolean items = !study.getItems().isEmpty() && going.containsAll(study.getItems());
			if (items || isOneOf(going, study.getScale(), study.getCutOff(), study.getVersion())) {
				going.add(study);
			}
		}
		if (part instanceof LanguageVersion version) {
			for (Item item : instrument.getItems()) {
				texts(item.getTexts(), version, going);
			}
			instrument.getOptionSets().forEach(set -> set.getOptions().stream().map(ResponseOption::getTexts)
					.forEach(texts -> texts(texts, version, going)));
		}
		// The part itself last: until then it is known who pointed to it.
		List.copyOf(going).reversed().forEach(one -> {
			EcoreUtil.UsageCrossReferencer.find(one, instrument).forEach(pointer -> EcoreUtil.remove(pointer, one));
			EcoreUtil.remove(one);
		});
	}

	private static void texts(List<VersionText> texts, LanguageVersion version, Set<EObject> going) {
		texts.stream().filter(text -> text.getVersion() == version).forEach(going::add);
	}

	private static boolean isOneOf(Set<EObject> going, EObject... parts) {
		for (EObject part : parts) {
			if (Objects.nonNull(part) && going.contains(part)) {
				return true;
			}
		}
		return false;
	}
}
