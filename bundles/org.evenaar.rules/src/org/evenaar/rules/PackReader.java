package org.evenaar.rules;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.evenaar.rules.internal.pack.PackParser;
import org.evenaar.rules.yaml.YamlFile;

/** Reads rule packs from YAML. A pack may come from anybody: size, depth and aliases are limited. */
public final class PackReader {

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
		Optional<RulePack> pack = YamlFile.read(file, stream, PackParser.FORMAT, problems)
				.flatMap(yaml -> new PackParser(file, problems).parse(yaml.root(), digest(yaml.bytes())));
		return new Reading(pack, problems);
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
