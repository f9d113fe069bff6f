package org.evenaar.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.evenaar.model.review.Verdict;

/**
 * A process that decides, takes back, adds and saves as fast as it can, and says what it did only after it was done. Its
 * end is that somebody kills it.
 */
public final class DecidingProcess {

	private DecidingProcess() {
	}

	/** @param args the folder, the seed, and a name for what it decides */
	public static void main(String[] args) throws Exception {
		var desk = new TestReviews(Path.of(args[0]));
		Random random = new Random(Long.parseLong(args[1]));
		ReviewSession session = desk.open(desk.folder.resolve("x.review"));
		System.out.println("open " + session.recovered());
		for (int n = 0;; n++) {
			String name = args[2] + "-" + n;
			int what = random.nextInt(20);
			if (what == 0) {
				session.save(TestReviews.monitor());
				System.out.println("saved");
			} else if (what == 1 && session.canUndo()) {
				System.out.println("undoing");
				session.undo();
				System.out.println("undone");
			} else if (what == 2) {
				ReviewItem item = session.items().get(random.nextInt(session.items().size()));
				String id = session.addFinding(new HandFinding(item.finding().place().block(), 0, 3, name, "", "", item.finding().severity()), name);
				System.out.println("added " + id);
			} else {
				ReviewItem item = session.items().get(random.nextInt(session.items().size()));
				session.decide(List.of(item.id()), new DecisionDraft(Verdict.JUSTIFIED, "reden", "", ""), name);
				System.out.println("decided " + item.id() + " " + name);
			}
		}
	}
}
