package org.evenaar.cli.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;

import picocli.CommandLine.IVersionProvider;

/** Says what exactly was run: program, Java, and rules. */
final class VersionText implements IVersionProvider {

	private static final int SHOWN_BYTES = 8;

	private final Session session;

	VersionText(Session session) {
		this.session = session;
	}

	@Override
	public String[] getVersion() {
		RuleSet rules = session.services().checks(List.of(), List.of()).rules();
		return new String[] {"Evenaar " + session.services().version(),
				"Java " + Runtime.version() + " (" + System.getProperty("java.vendor", "?") + ")",
				session.text("version.rules", rules.packs().size(), rules.rules().size(), digest(rules.packs()))};
	}

	/** Differs as soon as one letter of one pack does; the order of packs does not count. */
	static String digest(List<RulePack> packs) {
		String all = String.join("\n", packs.stream().map(pack -> pack.id() + " " + pack.digest()).sorted().toList());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
