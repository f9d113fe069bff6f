package org.evenaar.importer.internal.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Follows the drawing of paths and keeps the straight lines of a page that can be borders of tables. */
final class RulingCollector {

	/** A page that draws more lines than this shows a picture, not a table. */
	private static final int MOST_LINES = 6_000;
	private static final float SHORTEST = 6;
	private static final float THICKEST = 3;

	private static final List<String> BUILDING = List.of("m", "l", "re", "h", "c", "v", "y");
	private static final List<String> STROKING = List.of("S", "s", "B", "B*", "b", "b*");
	private static final List<String> OTHERS = List.of("f", "F", "f*", "n");

	private record Piece(Point2D.Float a, Point2D.Float b) {
	}

	private final List<Ruling> rulings = new ArrayList<>();
	private final List<Piece> path = new ArrayList<>();
	private final List<Point2D.Float[]> boxes = new ArrayList<>();
	private Point2D.Float start;
	private Point2D.Float pen;
	private int painted;

	void clear() {
		rulings.clear();
		forgetPath();
		painted = 0;
	}

	/** @return the lines in the coordinates of the page, y upwards */
	List<Ruling> rulings() {
		return rulings.size() >= MOST_LINES ? List.of() : List.copyOf(rulings);
	}

	/** @return how many paths were painted: letters turned into drawings show by their number */
	int painted() {
		return painted;
	}

	List<OperatorProcessor> operators(PDFStreamEngine engine) {
		List<OperatorProcessor> operators = new ArrayList<>();
		for (List<String> names : List.of(BUILDING, STROKING, OTHERS)) {
			names.forEach(name -> operators.add(new PathOperator(engine, name)));
		}
		return operators;
	}

	private final class PathOperator extends OperatorProcessor {
		private final String name;

		PathOperator(PDFStreamEngine engine, String name) {
			super(engine);
			this.name = name;
		}

		@Override
		public String getName() {
			return name;
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) throws IOException {
			if (BUILDING.contains(name)) {
				build(name, numbers(operands), getContext().getGraphicsState().getCurrentTransformationMatrix());
			} else {
				paint(name);
			}
		}
	}

	private static float[] numbers(List<COSBase> operands) {
		float[] numbers = new float[operands.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
		}
		return numbers;
	}

	private void build(String name, float[] n, Matrix matrix) {
		if (path.size() > MOST_LINES || boxes.size() > MOST_LINES) {
			return;
		}
		switch (name) {
		case "m" -> {
			if (n.length >= 2) {
				start = matrix.transformPoint(n[0], n[1]);
				pen = start;
			}
		}
		case "l" -> {
			if (n.length >= 2) {
				lineTo(matrix.transformPoint(n[0], n[1]));
			}
		}
		case "h" -> lineTo(start);
		case "re" -> {
			if (n.length >= 4) {
				boxes.add(new Point2D.Float[] { matrix.transformPoint(n[0], n[1]),
						matrix.transformPoint(n[0] + n[2], n[1] + n[3]) });
			}
		}
		default -> {
			// A curve is never a border; only its end matters for the line that follows.
			if (n.length >= 2) {
				pen = matrix.transformPoint(n[n.length - 2], n[n.length - 1]);
			}
		}
		}
	}

	private void lineTo(Point2D.Float end) {
		if (pen != null && end != null) {
			path.add(new Piece(pen, end));
		}
		pen = end;
	}

	private void paint(String name) {
		if ("n".equals(name)) {
			forgetPath();
			return;
		}
		painted++;
		boolean stroked = STROKING.contains(name);
		if (stroked && name.startsWith("s") || name.startsWith("b")) {
			lineTo(start);
		}
		if (stroked) {
			path.forEach(piece -> keep(piece.a().x, piece.a().y, piece.b().x, piece.b().y));
		} else {
			keepThinFill();
		}
		for (Point2D.Float[] box : boxes) {
			keepBox(box[0], box[1], stroked);
		}
		forgetPath();
	}

	/** Some programs fill a narrow shape of lines in place of drawing one line. */
	private void keepThinFill() {
		float left = Float.MAX_VALUE;
		float low = Float.MAX_VALUE;
		float right = -Float.MAX_VALUE;
		float high = -Float.MAX_VALUE;
		for (Piece piece : path) {
			left = Math.min(left, Math.min(piece.a().x, piece.b().x));
			right = Math.max(right, Math.max(piece.a().x, piece.b().x));
			low = Math.min(low, Math.min(piece.a().y, piece.b().y));
			high = Math.max(high, Math.max(piece.a().y, piece.b().y));
		}
		if (!path.isEmpty()) {
			keepBox(new Point2D.Float(left, low), new Point2D.Float(right, high), false);
		}
	}

	private void keepBox(Point2D.Float a, Point2D.Float b, boolean stroked) {
		float width = Math.abs(a.x - b.x);
		float height = Math.abs(a.y - b.y);
		if (height <= THICKEST) {
			keep(a.x, (a.y + b.y) / 2, b.x, (a.y + b.y) / 2);
		} else if (width <= THICKEST) {
			keep((a.x + b.x) / 2, a.y, (a.x + b.x) / 2, b.y);
		} else if (stroked) {
			keep(a.x, a.y, b.x, a.y);
			keep(a.x, b.y, b.x, b.y);
			keep(a.x, a.y, a.x, b.y);
			keep(b.x, a.y, b.x, b.y);
		}
	}

	private void keep(float x1, float y1, float x2, float y2) {
		float width = Math.abs(x1 - x2);
		float height = Math.abs(y1 - y2);
		if (rulings.size() >= MOST_LINES || !Float.isFinite(width + height) || Math.max(width, height) < SHORTEST) {
			return;
		}
		if (height <= 0.5f) {
			rulings.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
		} else if (width <= 0.5f) {
			rulings.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
		}
	}

	private void forgetPath() {
		path.clear();
		boxes.clear();
		start = null;
		pen = null;
	}
}
