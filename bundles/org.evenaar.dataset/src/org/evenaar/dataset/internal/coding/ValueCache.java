package org.evenaar.dataset.internal.coding;

import java.util.function.ToIntFunction;

/**
 * Remembers what a raw value was coded to, so that each different value is looked at once. Open addressing, of limited
 * size: values beyond it, and very long ones, are coded anew each time, so that a column of names costs no memory.
 * <p>
 * Five million rows have twenty million values, most of them of a few dozen: a hash of some of the characters is enough
 * to tell those apart. Where it is not, all characters count.
 */
final class ValueCache {

	private static final int FEW = 1 << 7;
	private static final int MOST = 1 << 13;
	private static final int LONGEST = 100;
	private static final int MOST_PROBES = 16;

	private final ToIntFunction<String> coder;
	private String[] keys = new String[FEW];
	private int[] codes = new int[FEW];
	private boolean thorough;
	private int size;

	ValueCache(ToIntFunction<String> coder) {
		this.coder = coder;
	}

	int code(String raw) {
		int slot = slot(raw);
		int probes = 0;
		for (String key = keys[slot]; key != null; key = keys[slot]) {
			if (key.equals(raw)) {
				return codes[slot];
			}
			slot = slot + 1 & keys.length - 1;
			probes++;
		}
		int code = coder.applyAsInt(raw);
		if (size < MOST && raw.length() <= LONGEST) {
			remember(raw, code, slot, probes);
		}
		return code;
	}

	private void remember(String raw, int code, int slot, int probes) {
		if (probes > MOST_PROBES && !thorough) {
			thorough = true;
			renew(keys.length);
			return;
		}
		keys[slot] = raw;
		codes[slot] = code;
		if (++size > keys.length / 2) {
			renew(keys.length * 2);
		}
	}

	/** What is forgotten is soon learnt again; few slots stay near to the processor. */
	private void renew(int slots) {
		keys = new String[slots];
		codes = new int[slots];
		size = 0;
	}

	private int slot(String raw) {
		int hash = thorough ? raw.hashCode() : quick(raw);
		return (hash ^ hash >>> 15) & keys.length - 1;
	}

	private static int quick(String raw) {
		int length = raw.length();
		if (length == 0) {
			return 0;
		}
		int hash = length * 31 + raw.charAt(0);
		hash = hash * 31 + raw.charAt(length - 1);
		return (hash * 31 + raw.charAt(length >> 1)) * 31 + raw.charAt(length >> 2);
	}
}
