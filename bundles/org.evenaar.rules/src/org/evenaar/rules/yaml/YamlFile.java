package org.evenaar.rules.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.PackProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML file that may come from anybody: size, depth and aliases are limited.
 *
 * @param bytes its content
 * @param root  its tree; lines are known
 */
public record YamlFile(byte[] bytes, Node root) {

	private static final MessageCatalog TEXTS = new MessageCatalog(YamlFile.class, "messages");
	private static final int MOST_BYTES = 4 << 20;
	private static final int MOST_ALIASES = 200;

	/**
	 * @param file     the name of the file, for problems
	 * @param stream   its content; read to the end, not closed
	 * @param format   the format that its first line should name, for problems
	 * @param problems what is wrong is put in here
	 * @return the file; empty where it is no YAML, and the problems say why; never throws for what is in the stream
	 */
	public static Optional<YamlFile> read(String file, InputStream stream, String format, List<PackProblem> problems) {
		try {
			byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				problems.add(problem(file, 0, "file.tooLarge", MOST_BYTES >> 20));
				return Optional.empty();
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			Optional<Node> root = compose(file, text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
			if (root.isEmpty() && problems.isEmpty()) {
				problems.add(problem(file, 0, "file.empty", format));
			}
			return root.map(node -> new YamlFile(bytes, node));
		} catch (CharacterCodingException e) {
			problems.add(problem(file, 0, "file.notUtf8"));
		} catch (IOException e) {
			problems.add(problem(file, 0, "file.unreadable", String.valueOf(e.getMessage())));
		}
		return Optional.empty();
	}

	private static Optional<Node> compose(String file, String text, List<PackProblem> problems) {
		LoadSettings settings = LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false)
				.setMaxAliasesForCollections(MOST_ALIASES).setCodePointLimit(MOST_BYTES).build();
		try {
			return new Compose(settings).composeString(text);
		} catch (MarkedYamlEngineException e) {
			int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
			problems.add(problem(file, line, "file.syntax", e.getProblem()));
		} catch (YamlEngineException | StackOverflowError e) {
			problems.add(problem(file, 0, "file.syntax", String.valueOf(e.getMessage())));
		}
		return Optional.empty();
	}

	private static PackProblem problem(String file, int line, String key, Object... arguments) {
		return new PackProblem(file, line, TEXTS.text(key, arguments));
	}
}
