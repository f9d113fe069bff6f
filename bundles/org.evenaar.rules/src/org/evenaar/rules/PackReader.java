package org.evenaar.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.evenaar.rules.internal.pack.PackException;
import org.evenaar.rules.internal.pack.PackParser;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads rule packs from YAML. A pack may come from anybody: size, depth and aliases are limited. */
public final class PackReader {

	private static final int MOST_BYTES = 4 << 20;
	private static final int MOST_ALIASES = 200;

	/**
	 * What came of one file.
	 *
	 * @param pack     the pack, where the file has no problem
	 * @param problems what is wrong, in the order of the file
	 */
	public record Reading(Optional<RulePack> pack, List<PackProblem> problems) {
		public Reading {
			problems = List.copyOf(problems);
		}
	}

	private PackReader() {
	}

	/**
	 * @param file   the name of the file, for messages
	 * @param stream its content; read to the end, not closed
	 * @return the pack or its problems; never throws for what is in the stream
	 */
	public static Reading read(String file, InputStream stream) {
		List<PackProblem> problems = new ArrayList<>();
		try {
			byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new PackException("pack.tooLarge", MOST_BYTES >> 20);
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			Node root = compose(file, text, problems);
			if (root != null) {
				return new Reading(new PackParser(file, problems).parse(root, digest(bytes)), problems);
			}
		} catch (PackException e) {
			problems.add(e.at(file, 0));
		} catch (CharacterCodingException e) {
			problems.add(new PackException("pack.notUtf8").at(file, 0));
		} catch (IOException e) {
			problems.add(new PackException("pack.unreadable", String.valueOf(e.getMessage())).at(file, 0));
		}
		return new Reading(Optional.empty(), problems);
	}

	private static Node compose(String file, String text, List<PackProblem> problems) throws PackException {
		LoadSettings settings = LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false)
				.setMaxAliasesForCollections(MOST_ALIASES).setCodePointLimit(MOST_BYTES).build();
		try {
			Optional<Node> root = new Compose(settings).composeString(text.startsWith("\uFEFF") ? text.substring(1) : text);
			if (root.isEmpty()) {
				throw new PackException("pack.empty");
			}
			return root.get();
		} catch (MarkedYamlEngineException e) {
			int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
			problems.add(new PackException("pack.syntax", e.getProblem()).at(file, line));
		} catch (YamlEngineException | StackOverflowError e) {
			problems.add(new PackException("pack.syntax", String.valueOf(e.getMessage())).at(file, 0));
		}
		return null;
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
