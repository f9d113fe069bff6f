package org.evenaar.search.internal.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.evenaar.rules.Language;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.DataFile;
import org.evenaar.search.internal.query.QueryTranslator;
import org.evenaar.search.internal.query.Shelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether the best answers come first: nDCG@10 over questions with judged passages, for plain BM25 with Lucene's standard
 * analyser on title, heading and text in one field, and for this search. What both see is the same.
 */
class RelevanceTest {

	private static final int DEPTH = 10;
	/** What was measured, with a margin; see docs/search.md. A change that falls below is looked at, not waved through. */
	private static final double LEAST_DUTCH = 0.84;
	private static final double LEAST_ENGLISH = 0.92;
	private static final double LEAST_GAIN_DUTCH = 0.20;
	private static final double LEAST_GAIN_ENGLISH = 0.05;

	private record Passage(String id, Language language, String title, String heading, String text) {
	}

	private record Question(Language language, String text, Map<String, Integer> grades) {
	}

	@FunctionalInterface
	private interface Search {
		List<String> find(String question) throws Exception;
	}

	private static final List<Passage> PASSAGES = passages();
	private static final List<Question> QUESTIONS = questions();
	private static final ByteBuffersDirectory PLAIN = new ByteBuffersDirectory();
	private static Shelf ours;

	@BeforeAll
	static void fill() throws Exception {
		ours = new Shelf();
		try (var writer = new IndexWriter(PLAIN, new IndexWriterConfig(new StandardAnalyzer()))) {
			for (Passage passage : PASSAGES) {
				ours.put(passage.id(), passage.language(), passage.text(), Fields.TITLE, passage.title(), Fields.HEADINGS, passage.heading());
				Document document = new Document();
				document.add(new StringField("name", passage.id(), Field.Store.YES));
				document.add(new TextField("all", passage.title() + ". " + passage.heading() + ". " + passage.text(), Field.Store.NO));
				writer.addDocument(document);
			}
		}
	}

	@AfterAll
	static void close() throws Exception {
		ours.close();
		PLAIN.close();
	}

	private static List<Passage> passages() {
		return DataFile.lines(RelevanceTest.class, "passages.txt").stream().map(line -> line.split(" \\| "))
				.map(part -> new Passage(part[0], Language.of(part[1]).orElseThrow(), part[2], part[3], part[4])).toList();
	}

	private static List<Question> questions() {
		return DataFile.lines(RelevanceTest.class, "questions.txt").stream().map(line -> line.split(" \\| ")).map(part -> {
			Map<String, Integer> grades = new HashMap<>();
			for (String grade : part[2].split(" ")) {
				grades.put(grade.substring(0, 3), Integer.parseInt(grade.substring(4)));
			}
			return new Question(Language.of(part[0]).orElseThrow(), part[1], grades);
		}).toList();
	}

	@Test
	void judgementsAreSound() {
		Set<String> ids = new HashSet<>();
		PASSAGES.forEach(passage -> assertTrue(ids.add(passage.id()), passage.id()));
		assertTrue(QUESTIONS.size() >= 30, "questions");
		for (Question question : QUESTIONS) {
			assertTrue(question.grades().containsValue(2), question.text());
			for (var grade : question.grades().entrySet()) {
				Passage passage = PASSAGES.stream().filter(each -> each.id().equals(grade.getKey())).findFirst().orElseThrow();
				assertEquals(question.language(), passage.language(), question.text());
			}
		}
	}

	@Test
	void bestAnswersComeFirst() throws Exception {
		double dutch = mean(Language.NL, RelevanceTest::findOurs);
		double english = mean(Language.EN, RelevanceTest::findOurs);
		double plainDutch = mean(Language.NL, RelevanceTest::findPlain);
		double plainEnglish = mean(Language.EN, RelevanceTest::findPlain);
		String figures = String.format(Locale.ROOT, "nDCG@10 nl %.3f (plain %.3f), en %.3f (plain %.3f)", dutch, plainDutch, english, plainEnglish);
		assertTrue(dutch >= LEAST_DUTCH && english >= LEAST_ENGLISH, figures);
		assertTrue(dutch - plainDutch >= LEAST_GAIN_DUTCH && english - plainEnglish >= LEAST_GAIN_ENGLISH, figures);
	}

	private static List<String> findOurs(String question) throws Exception {
		return ours.find(QueryTranslator.translate(question, false), DEPTH);
	}

	private static List<String> findPlain(String question) throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(PLAIN)) {
			IndexSearcher searcher = new IndexSearcher(reader);
			Query query = new QueryBuilder(new StandardAnalyzer()).createBooleanQuery("all", question);
			List<String> names = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
				names.add(searcher.storedFields().document(hit.doc).get("name"));
			}
			return names;
		}
	}

	private static double mean(Language language, Search search) throws Exception {
		double sum = 0;
		int count = 0;
		for (Question question : QUESTIONS) {
			if (question.language() == language) {
				sum += gain(search.find(question.text()), question.grades());
				count++;
			}
		}
		return sum / count;
	}

	private static double gain(List<String> found, Map<String, Integer> grades) {
		List<Integer> best = grades.values().stream().sorted((a, b) -> b - a).toList();
		return sum(found.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / sum(best);
	}

	private static double sum(List<Integer> grades) {
		double sum = 0;
		for (int rank = 0; rank < Math.min(DEPTH, grades.size()); rank++) {
			sum += (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2));
		}
		return sum;
	}
}
