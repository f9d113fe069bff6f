package org.evenaar.review.internal.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.Paragraph;
import org.evenaar.model.guideline.Section;

/** A document that is edited at random and knows of each of its words which word it was. */
final class EditedText {

	static final List<String> MARKED = List.of("ras", "negroïde", "etniciteit", "factor", "afkomst");
	private static final List<String> WORDS = List.of(("de het een bij van voor met op in is zijn wordt kan niet geen ook "
			+ "patiënt patiënten nierfunctie bloeddruk meting waarde arts behandeling dosis leeftijd geslacht gewicht advies "
			+ "overweeg gebruik controleer bepaal vermenigvuldig uitkomst formule grens normaal verhoogd verlaagd risico "
			+ "onderzoek studie bewijs aanbeveling tabel figuur bijlage week maand jaar eerste tweede opnieuw daarna "
			+ "kinderen volwassenen ouderen zwangerschap diabetes hypertensie huisarts specialist verwijzing ernstig licht").split(" "));

	/**
	 * A word of the text.
	 *
	 * @param id     its own
	 * @param origin of the word that it is a copy of or stands for, or its own
	 * @param same   false where it stands for another word
	 */
	record Token(String word, int id, int origin, boolean same) {
	}

	static final class Block {
		final int origin;
		final boolean copy;
		final List<Token> tokens;

		Block(int origin, boolean copy, List<Token> tokens) {
			this.origin = origin;
			this.copy = copy;
			this.tokens = new ArrayList<>(tokens);
		}

		String text() {
			return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
		}

		/** @return index of the token that begins at the offset, or -1 */
		int tokenAt(int offset) {
			int at = 0;
			for (int t = 0; t < tokens.size(); t++) {
				if (at == offset) {
					return t;
				}
				at += tokens.get(t).word().length() + 1;
			}
			return -1;
		}

		int start(int token) {
			return tokens.subList(0, token).stream().mapToInt(t -> t.word().length() + 1).sum();
		}
	}

	static final class Part {
		String heading;
		final List<Block> blocks = new ArrayList<>();
	}

	final List<Part> parts = new ArrayList<>();
	private final Random random;
	private int ids;

	private EditedText(Random random) {
		this.random = random;
	}

	/** Sections with paragraphs, some of them much alike, and short ones as in cells of tables. */
	static EditedText make(Random random, int sections, int blocks) {
		var text = new EditedText(random);
		List<String> template = text.words(12 + random.nextInt(8));
		for (int s = 0; s < sections; s++) {
			Part part = new Part();
			part.heading = random.nextInt(3) == 0 ? "Aanbevelingen" : String.join(" ", text.words(2)) + " " + s;
			for (int b = random.nextInt(blocks) + 1; b > 0; b--) {
				part.blocks.add(text.fresh(switch (random.nextInt(10)) {
				case 0 -> List.of(text.oneOf(List.of("ja", "nee", "ras", "factor", "geen")));
				case 1 -> text.like(template);
				default -> text.words(6 + random.nextInt(40));
				}));
			}
			text.parts.add(part);
		}
		return text;
	}

	/** @return the id of the next new word */
	int next() {
		return ids;
	}

	/** @return the same text, to be edited on its own */
	EditedText copy(Random edits) {
		var copy = new EditedText(edits);
		copy.ids = ids;
		for (Part part : parts) {
			Part other = new Part();
			other.heading = part.heading;
			part.blocks.forEach(block -> other.blocks.add(new Block(block.origin, block.copy, block.tokens)));
			copy.parts.add(other);
		}
		return copy;
	}

	private String oneOf(List<String> words) {
		return words.get(random.nextInt(words.size()));
	}

	private List<String> words(int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(oneOf(random.nextInt(8) == 0 ? MARKED : WORDS));
		}
		return words;
	}

	private List<String> like(List<String> template) {
		List<String> words = new ArrayList<>(template);
		for (int i = 0; i < 4; i++) {
			words.set(random.nextInt(words.size()), oneOf(random.nextInt(3) == 0 ? MARKED : WORDS));
		}
		return words;
	}

	private Token token(String word) {
		return new Token(word, ids, ids++, true);
	}

	private Block fresh(List<String> words) {
		List<Token> tokens = words.stream().map(this::token).toList();
		return new Block(tokens.get(0).id(), false, tokens);
	}

	void edit() {
		Part part = parts.get(random.nextInt(parts.size()));
		switch (random.nextInt(16)) {
		case 0, 1 -> part.blocks.add(random.nextInt(part.blocks.size() + 1), fresh(words(6 + random.nextInt(40))));
		case 2 -> take(part);
		case 3 -> part.heading = String.join(" ", words(3));
		case 4, 5 -> move(part);
		case 6, 7 -> duplicate(part);
		case 8 -> parts.add(random.nextInt(parts.size()), parts.remove(parts.indexOf(part)));
		case 9 -> merge(part);
		default -> editWords(part);
		}
	}

	private Block take(Part part) {
		return part.blocks.isEmpty() ? null : part.blocks.remove(random.nextInt(part.blocks.size()));
	}

	private void move(Part part) {
		Block block = take(part);
		if (block != null) {
			Part target = parts.get(random.nextInt(parts.size()));
			target.blocks.add(random.nextInt(target.blocks.size() + 1), block);
		}
	}

	private void duplicate(Part part) {
		if (!part.blocks.isEmpty()) {
			Block block = part.blocks.get(random.nextInt(part.blocks.size()));
			List<Token> tokens = block.tokens.stream().map(t -> new Token(t.word(), ids++, t.origin(), t.same())).toList();
			Part target = random.nextBoolean() ? part : parts.get(random.nextInt(parts.size()));
			target.blocks.add(random.nextInt(target.blocks.size() + 1), new Block(block.origin, true, tokens));
		}
	}

	private void merge(Part part) {
		if (part.blocks.size() > 1) {
			int at = random.nextInt(part.blocks.size() - 1);
			Block first = part.blocks.get(at);
			first.tokens.addAll(part.blocks.remove(at + 1).tokens);
		}
	}

	private void editWords(Part part) {
		if (part.blocks.isEmpty()) {
			return;
		}
		Block block = part.blocks.get(random.nextInt(part.blocks.size()));
		for (int i = random.nextInt(3); i >= 0 && block.tokens.size() > 1; i--) {
			int at = random.nextInt(block.tokens.size());
			switch (random.nextInt(3)) {
			case 0 -> block.tokens.remove(at);
			case 1 -> block.tokens.add(at, token(words(1).get(0)));
			default -> {
				String word = words(1).get(0);
				Token before = block.tokens.get(at);
				block.tokens.set(at, new Token(word, ids++, before.origin(), false));
			}
			}
		}
	}

	Guideline guideline() {
		Guideline guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setLanguage("nl");
		for (int p = 0; p < parts.size(); p++) {
			Section section = GuidelineFactory.eINSTANCE.createSection();
			section.setPath(Integer.toString(p + 1));
			section.setHeading(parts.get(p).heading);
			section.setLevel(1);
			for (Block block : parts.get(p).blocks) {
				Paragraph paragraph = GuidelineFactory.eINSTANCE.createParagraph();
				paragraph.setText(block.text());
				paragraph.setPath((p + 1) + "/p" + (section.getBlocks().size() + 1));
				section.getBlocks().add(paragraph);
			}
			guideline.getSections().add(section);
		}
		return guideline;
	}

	/** @return the block with that path */
	Block block(String path) {
		String[] parts = path.split("/p");
		return this.parts.get(Integer.parseInt(parts[0]) - 1).blocks.get(Integer.parseInt(parts[1]) - 1);
	}

	List<Block> blocks() {
		return parts.stream().flatMap(part -> part.blocks.stream()).toList();
	}

	@Override
	public String toString() {
		return parts.stream().map(p -> "# " + p.heading + "\n" + p.blocks.stream().map(Block::text).collect(Collectors.joining("\n")))
				.collect(Collectors.joining("\n"));
	}

	/** @return the text before (-1) or after (1) a block, headings too */
	String beside(Block block, int step) {
		List<Object> all = new ArrayList<>(List.of(""));
		parts.forEach(part -> {
			all.add(part.heading);
			all.addAll(part.blocks);
		});
		all.add("");
		Object beside = all.get(all.indexOf(block) + step);
		return beside instanceof Block other ? other.text() : (String) beside;
	}

	/** @return the heading above a block */
	String heading(Block block) {
		return parts.stream().filter(part -> part.blocks.contains(block)).findFirst().orElseThrow().heading;
	}
}
