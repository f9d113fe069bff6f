package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.evenaar.search.internal.index.InternalFields;

/**
 * Groups hits by content. The units of a content stand in one segment, so numbers of contents within a segment do, and
 * nothing has to be kept for the index as a whole.
 */
final class GroupCollector extends SimpleCollector {

	private static final float HUNDREDTH = 0.01f;

	/** One collector for each part of the index that is searched by itself. */
	static CollectorManager<GroupCollector, List<Group>> manager() {
		return new CollectorManager<>() {

			@Override
			public GroupCollector newCollector() {
				return new GroupCollector();
			}

			@Override
			public List<Group> reduce(Collection<GroupCollector> collectors) {
				List<Group> groups = new ArrayList<>();
				collectors.forEach(collector -> groups.addAll(collector.groups()));
				return groups;
			}
		};
	}

	private final List<Group> finished = new ArrayList<>();
	private Scorable scorer;
	private SortedDocValues contents;
	private NumericDocValues weights;
	private int base;
	private float[] best = {};
	private int[] bestDoc = {};
	private int[] hits = {};
	private int[] seen = new int[64];
	private int size;

	private GroupCollector() {
	}

	/** @return the score of a unit: that of its words, times what its kind weighs */
	static float weighted(float score, NumericDocValues weights, int doc) throws IOException {
		return weights.advanceExact(doc) ? score * weights.longValue() * HUNDREDTH : score;
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
		finish();
		contents = DocValues.getSorted(leaf.reader(), InternalFields.CONTENT);
		weights = DocValues.getNumeric(leaf.reader(), InternalFields.WEIGHT);
		base = leaf.docBase;
		int count = contents.getValueCount();
		if (hits.length < count) {
			best = new float[count];
			bestDoc = new int[count];
			hits = new int[count];
		}
	}

	@Override
	public void setScorer(Scorable given) {
		scorer = given;
	}

	@Override
	public void collect(int doc) throws IOException {
		if (!contents.advanceExact(doc)) {
			return;
		}
		int content = contents.ordValue();
		float score = weighted(scorer.score(), weights, doc);
		if (hits[content]++ == 0) {
			remember(content);
			best[content] = score;
			bestDoc[content] = base + doc;
		} else if (score > best[content]) {
			best[content] = score;
			bestDoc[content] = base + doc;
		}
	}

	private void remember(int content) {
		if (size == seen.length) {
			seen = Arrays.copyOf(seen, size * 2);
		}
		seen[size++] = content;
	}

	@Override
	public void finish() {
		for (int i = 0; i < size; i++) {
			int content = seen[i];
			finished.add(new Group(bestDoc[content], best[content], hits[content]));
			hits[content] = 0;
		}
		size = 0;
	}

	private List<Group> groups() {
		finish();
		return finished;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE;
	}
}
