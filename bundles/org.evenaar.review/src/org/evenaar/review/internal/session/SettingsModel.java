package org.evenaar.review.internal.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.model.files.XmlText;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewFactory;
import org.evenaar.model.review.RuleSetting;
import org.evenaar.review.RuleSettings;
import org.evenaar.rules.Severity;

/** Rule settings as the model has them. */
public final class SettingsModel {

	private SettingsModel() {
	}

	/** @return in the order of their ids */
	static List<RuleSetting> of(RuleSettings settings) {
		return Stream.concat(settings.off().stream(), settings.severities().keySet().stream()).distinct().sorted()
				.map(id -> setting(id, settings)).toList();
	}

	private static RuleSetting setting(String id, RuleSettings settings) {
		RuleSetting setting = ReviewFactory.eINSTANCE.createRuleSetting();
		setting.setRule(XmlText.of(id));
		setting.setOff(settings.off().contains(id));
		Optional.ofNullable(settings.severities().get(id)).ifPresent(severity -> setting.setSeverity(severity.code()));
		return setting;
	}

	public static RuleSettings of(Review review) {
		Set<String> off = new HashSet<>();
		Map<String, Severity> severities = new HashMap<>();
		for (RuleSetting setting : review.getRuleSettings()) {
			if (setting.isOff()) {
				off.add(setting.getRule());
			}
			Severity.of(setting.getSeverity()).ifPresent(severity -> severities.put(setting.getRule(), severity));
		}
		return new RuleSettings(off, severities);
	}
}
