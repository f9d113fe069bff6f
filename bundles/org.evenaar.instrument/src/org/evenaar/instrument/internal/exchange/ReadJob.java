package org.evenaar.instrument.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.exchange.ExchangeContext;
import org.evenaar.instrument.exchange.ExchangeRemark;
import org.evenaar.rules.Text;

/** One file that is being read: its limits, and what is to be said about it. */
public final class ReadJob {

	/** So many remarks of one kind are told one by one; the rest is counted. */
	private static final int MOST_OF_A_KIND = 5;
	private static final int CHECK_EVERY = 256;

	private final String file;
	private final ExchangeContext context;
	private final Map<String, List<ExchangeRemark>> remarks = new LinkedHashMap<>();
	private final Map<String, Integer> more = new LinkedHashMap<>();
	private int items;
	private int steps;

	/** @param file the name of the file, for sentences */
	public ReadJob(String file, ExchangeContext context) {
		this.file = file;
		this.context = context;
	}

	/** @return the name of the file without folder and ending */
	public String stem() {
		int dot = file.lastIndexOf('.');
		return dot > 0 ? file.substring(0, dot) : file;
	}

	public int nesting() {
		return context.limits().nesting();
	}

	public int textCharacters() {
		return context.limits().textCharacters();
	}

	/** To be called for every small piece of work: looks at the clock now and then. */
	public void step() throws InstrumentException {
		if (++steps % CHECK_EVERY == 1) {
			context.check();
		}
	}

	public void countItem() throws InstrumentException {
		step();
		if (++items > context.limits().items()) {
			throw problem("limit.items", context.limits().items());
		}
	}

	/** @return a complaint about the whole file */
	public InstrumentException problem(String key, Object... arguments) {
		return new InstrumentException(Sentences.of("problem.file", file, Sentences.of(key, arguments)));
	}

	/** @return a complaint about a place in the file */
	public InstrumentException problemAt(Text place, String key, Object... arguments) {
		return new InstrumentException(Sentences.of("problem.place", file, place, Sentences.of(key, arguments)));
	}

	/** @return text that keeps the limit, without what cannot be stored or seen */
	public String text(Text place, String raw) throws InstrumentException {
		if (raw.length() > textCharacters()) {
			throw problemAt(place, "limit.text", textCharacters());
		}
		return Wording.plain(raw);
	}

	public void remark(Text place, String key, Object... arguments) {
		List<ExchangeRemark> kind = remarks.computeIfAbsent(key, k -> new ArrayList<>());
		if (kind.size() < MOST_OF_A_KIND) {
			kind.add(new ExchangeRemark(place, Sentences.of(key, arguments)));
		} else {
			more.merge(key, 1, Integer::sum);
		}
	}

	/** A remark about the whole file that holds in many places and is told once. */
	public void remarkOnce(Text place, String key) {
		if (!remarks.containsKey(key)) {
			remark(place, key);
		}
	}

	public List<ExchangeRemark> remarks() {
		List<ExchangeRemark> all = new ArrayList<>();
		remarks.forEach((key, kind) -> {
			all.addAll(kind);
			if (more.containsKey(key)) {
				all.add(new ExchangeRemark(Text.EMPTY, Sentences.of("remark.more", more.get(key), kind.getLast().text())));
			}
		});
		return all;
	}
}
