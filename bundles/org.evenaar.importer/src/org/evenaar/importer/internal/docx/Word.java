package org.evenaar.importer.internal.docx;

import javax.xml.stream.XMLStreamReader;

/** Small helps for the XML of Word documents, in its transitional and its strict form. */
final class Word {

	private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
	private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
	private static final String MATH_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";

	private Word() {
	}

	static boolean isMain(XMLStreamReader xml) {
		String space = xml.getNamespaceURI();
		return MAIN.equals(space) || STRICT.equals(space);
	}

	static boolean isMath(XMLStreamReader xml) {
		String space = xml.getNamespaceURI();
		return MATH.equals(space) || MATH_STRICT.equals(space);
	}

	/** @return the attribute of that name in any namespace, or an empty text */
	static String attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	static String value(XMLStreamReader xml) {
		return attribute(xml, "val");
	}

	/** @param value an on-off value; an empty one has the given meaning */
	static boolean isOn(String value, boolean empty) {
		return value.isEmpty() ? empty : !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	static int number(String value, int otherwise) {
		return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
	}
}
