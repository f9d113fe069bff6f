package org.evenaar.model.files;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** Text that XML can hold. */
public final class XmlText {

	private static final char UNKNOWN = '\uFFFD';

	private XmlText() {
	}

	/** @return the same, unit by unit, with a replacement character for what XML 1.0 has no place for */
	public static String of(String text) {
		int i = 0;
		while (i < text.length() && allowed(text, i)) {
			i++;
		}
		if (i == text.length()) {
			return text;
		}
		var clean = new StringBuilder(text);
		for (; i < text.length(); i++) {
			if (!allowed(text, i)) {
				clean.setCharAt(i, UNKNOWN);
			}
		}
		return clean.toString();
	}

	/** Cleans every text of a model in the same way. */
	public static void clean(EObject model) {
		cleanOne(model);
		model.eAllContents().forEachRemaining(XmlText::cleanOne);
	}

	@SuppressWarnings("unchecked") // a list of texts
	private static void cleanOne(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() != EcorePackage.Literals.ESTRING || !element.eIsSet(attribute)) {
				continue;
			}
			if (attribute.isMany()) {
				((List<String>) element.eGet(attribute)).replaceAll(XmlText::of);
			} else {
				element.eSet(attribute, of((String) element.eGet(attribute)));
			}
		}
	}

	private static boolean allowed(String text, int at) {
		char c = text.charAt(at);
		if (c < ' ') {
			return c == '\t' || c == '\n' || c == '\r';
		}
		if (Character.isHighSurrogate(c)) {
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		}
		return c < '\uFFFE';
	}
}
