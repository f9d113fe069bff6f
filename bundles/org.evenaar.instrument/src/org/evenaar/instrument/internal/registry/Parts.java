package org.evenaar.instrument.internal.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of one kind by their ids. Of two with one id the first is found.
 *
 * @param <T> the kind of part
 */
final class Parts<T> {

	private final List<T> parts;
	private final Function<T, String> id;
	private final Map<String, T> byId = new HashMap<>();
	private int known;

	/** @param parts a list of an instrument that grows while its file is read */
	Parts(List<T> parts, Function<T, String> id) {
		this.parts = parts;
		this.id = id;
	}

	Optional<T> find(String wanted) {
		for (; known < parts.size(); known++) {
			byId.putIfAbsent(id.apply(parts.get(known)), parts.get(known));
		}
		return Optional.ofNullable(byId.get(wanted));
	}
}
