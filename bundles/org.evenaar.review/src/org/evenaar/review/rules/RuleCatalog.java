package org.evenaar.review.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenaar.check.CheckRegistry;
import org.evenaar.check.RulePage;
import org.evenaar.report.FindingWords;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;

/** All rules and checks there are, for a reader to look through. Belongs to one thread. */
public final class RuleCatalog {

	/** By what rules stand together. */
	public enum Grouping {
		PACK, CATEGORY
	}

	/**
	 * Rules that stand together.
	 *
	 * @param id      of their rule pack, or empty where a group is no pack
	 * @param title   for readers
	 * @param about   a sentence about the pack, or empty
	 * @param entries in order
	 */
	public record Group(String id, String title, String about, List<RuleEntry> entries) {
	}

	private final RuleSet rules;
	private final List<RuleEntry> entries;
	private final Map<String, RulePack> packs = new LinkedHashMap<>();
	private final Map<String, String> haystacks = new HashMap<>();
	private final Locale reader;
	private final FindingWords words;

	public RuleCatalog(CheckRegistry registry, Locale reader) {
		this.rules = registry.rules();
		this.reader = reader;
		this.words = new FindingWords(reader);
		rules.packs().forEach(pack -> packs.put(pack.id(), pack));
		this.entries = Stream.concat(rules.rules().stream().map(RuleEntry::of), registry.checks().stream().map(RuleEntry::of))
				.toList();
	}

	/** @return all of them, pack by pack, then the checks */
	public List<RuleEntry> entries() {
		return entries;
	}

	/** @param id of a rule, an earlier id too, or of a check */
	public Optional<RuleEntry> entry(String id) {
		String known = rules.rule(id).map(Rule::id).orElse(id);
		return entries.stream().filter(entry -> entry.id().equals(known)).findFirst();
	}

	/** @return the rules of a pack */
	public List<RuleEntry> inPack(String pack) {
		return entries.stream().filter(entry -> !pack.isEmpty() && entry.pack().equals(pack)).toList();
	}

	/**
	 * @param search words that must all stand in the id, title, explanation, category, algorithm or words of a rule, in
	 *               any order, case and accents apart; empty for all
	 * @return groups that hold something
	 */
	public List<Group> show(String search, Grouping grouping) {
		List<String> wanted = Stream.of(folded(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		List<RuleEntry> found = entries.stream()
				.filter(entry -> wanted.isEmpty() || wanted.stream().allMatch(haystack(entry)::contains)).toList();
		Map<String, List<RuleEntry>> byGroup = new LinkedHashMap<>();
		found.forEach(entry -> byGroup.computeIfAbsent(grouping == Grouping.PACK ? entry.pack() : entry.category(),
				key -> new ArrayList<>()).add(entry));
		if (grouping == Grouping.PACK) {
			return byGroup.entrySet().stream().map(group -> packGroup(group.getKey(), group.getValue()))
					.sorted(Comparator.comparing((Group group) -> !group.id().equals(UserTerms.PACK))
							.thenComparing(group -> group.id().isEmpty()).thenComparing(group -> folded(group.title())))
					.toList();
		}
		return byGroup.entrySet().stream().sorted(Map.Entry.comparingByKey(words.categoryOrder()))
				.map(group -> new Group("", category(group.getKey()), "", byWeight(group.getValue()))).toList();
	}

	private Group packGroup(String id, List<RuleEntry> members) {
		RulePack pack = packs.get(id);
		return pack == null ? new Group("", RuleTexts.in(reader, "group.checks"), "", byWeight(members))
				: new Group(id, words.of(pack.title()), words.of(pack.about()), byWeight(members));
	}

	private List<RuleEntry> byWeight(Collection<RuleEntry> members) {
		return members.stream().sorted(Comparator.comparing(RuleEntry::shipped).thenComparing(e -> folded(words.of(e.title()))))
				.toList();
	}

	/** @return the name of a kind of finding, with a capital */
	public String category(String code) {
		String name = words.category(code);
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	/** @return what there is to read about a rule, or empty for a check, which has a title and a description only */
	public Optional<RulePage> page(RuleEntry entry) {
		return entry.rule().map(rule -> RulePage.of(rules, rule, reader));
	}

	/** @return the title of a pack for readers, or its id where there is no such pack */
	public String packTitle(String pack) {
		return packs.containsKey(pack) ? words.of(packs.get(pack).title()) : pack;
	}

	private String haystack(RuleEntry entry) {
		return haystacks.computeIfAbsent(entry.id(), id -> {
			List<String> all = new ArrayList<>(List.of(id, entry.title().nl(), entry.title().en(), entry.category(),
					category(entry.category()), packTitle(entry.pack())));
			entry.rule().ifPresent(rule -> {
				all.addAll(rule.aliases());
				all.addAll(rule.catalogue());
				all.addAll(List.of(rule.why().nl(), rule.why().en(), rule.instead().nl(), rule.instead().en()));
				rule.when().forEach(when -> when.find().forEach(concept -> notations(packs.get(rule.pack()), concept, all)));
			});
			entry.check().ifPresent(check -> all.addAll(List.of(check.description().nl(), check.description().en())));
			return folded(String.join("\n", all));
		});
	}

	private void notations(RulePack pack, String concept, List<String> all) {
		Stream.concat(Stream.of(pack), pack.uses().stream().map(use -> packs.get(use.pack())))
				.filter(each -> each != null && each.concepts().containsKey(concept)).findFirst()
				.ifPresent(owner -> owner.concepts().get(concept).terms().forEach(term -> all.add(term.notation())));
	}

	private static String folded(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}
}
