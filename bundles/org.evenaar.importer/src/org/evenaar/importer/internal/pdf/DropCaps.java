package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gives a large initial that hangs over several lines back to the first of them. */
final class DropCaps {

	private DropCaps() {
	}

	static List<Fragment> join(List<Fragment> fragments, float bodySize) {
		List<Fragment> out = new ArrayList<>(fragments);
		for (Fragment cap : fragments) {
			if (cap.text().length() != 1 || !Character.isUpperCase(cap.text().charAt(0)) || cap.size() < 1.8f * bodySize) {
				continue;
			}
			Fragment first = null;
			for (Fragment line : out) {
				boolean beside = line.left() > cap.right() - 1 && line.left() - cap.right() < 1.2f * bodySize
						&& line.base() <= cap.base() + 1 && line.top() > cap.top() - 0.9f * bodySize;
				if (beside && line.size() < 0.7f * cap.size() && (first == null || line.base() < first.base())) {
					first = line;
				}
			}
			if (first != null) {
				out.set(out.indexOf(first), new Fragment(cap.text() + first.text(), cap.left(), first.right(), first.base(), first.size(),
						first.bold(), first.firstWord()));
				out.remove(cap);
			}
		}
		return out;
	}
}
