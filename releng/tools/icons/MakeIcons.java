import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Makes the icons for a light and a dark window from those in tints that are seen on any ground, faded ones for what
 * cannot be used, and the pictures of the product for the systems that want pixels. Argument: the folder 'bundles' of the checkout.
 */
public final class MakeIcons {

	/** For each tint of the drawings: what it becomes on a light and on a dark ground. */
	private static final Map<String, String[]> TINTS = Map.of(
			"#7a8692", new String[] { "#46505a", "#c4ccd4" },
			"#d3443c", new String[] { "#b3261e", "#ff8a80" },
			"#b4760c", new String[] { "#9a5b00", "#f5be6b" },
			"#2f86c4", new String[] { "#1f6fae", "#7dbdf0" },
			"#2b9453", new String[] { "#1f7a3d", "#7dd396" },
			"#8a67c6", new String[] { "#5b3a8c", "#c8aef0" },
			"#ffffff", new String[] { "#ffffff", "#1e1f22" });
	/** Those of the toolbar: what the system makes of them when they cannot be used stands out on a dark ground. */
	private static final List<String> FADED = List.of("new-review", "open", "save", "undo", "redo", "previous", "next",
			"next-open", "report");
	private static final int[] SIZES = { 16, 24, 32, 48, 64, 128, 256 };

	private MakeIcons() {
	}

	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]);
		Path icons = bundles.resolve("org.evenaar.ui/icons");
		try (DirectoryStream<Path> drawings = Files.newDirectoryStream(icons, "*.svg")) {
			for (Path drawing : drawings) {
				String svg = Files.readString(drawing);
				Files.writeString(icons.resolve("light").resolve(drawing.getFileName()), tinted(svg, 0));
				Files.writeString(icons.resolve("dark").resolve(drawing.getFileName()), tinted(svg, 1));
			}
		}
		for (String name : FADED) {
			String svg = Files.readString(icons.resolve(name + ".svg"));
			Files.writeString(icons.resolve("disabled").resolve(name + ".svg"),
					svg.replace("<svg ", "<svg opacity=\"0.4\" "));
		}
		Path product = bundles.resolve("org.evenaar.rcp/icons");
		for (int size : SIZES) {
			Path drawing = product.resolve(size < 32 ? "product-small.svg" : "product.svg");
			ImageIO.write(drawn(drawing, size), "png", product.resolve("evenaar-" + size + ".png").toFile());
		}
	}

	private static String tinted(String svg, int theme) {
		String text = svg;
		for (Map.Entry<String, String[]> tint : TINTS.entrySet()) {
			text = text.replace(tint.getKey(), tint.getValue()[theme]);
		}
		return text;
	}

	private static BufferedImage drawn(Path drawing, int size) throws IOException {
		SVGDocument document = new SVGLoader().load(drawing.toUri().toURL());
		if (document == null) {
			throw new IOException("not a drawing: " + drawing);
		}
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render(null, canvas, new ViewBox(size, size));
		canvas.dispose();
		return image;
	}
}
