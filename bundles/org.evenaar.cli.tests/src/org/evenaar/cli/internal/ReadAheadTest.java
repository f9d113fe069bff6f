package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.evenaar.check.DocumentSource;
import org.evenaar.check.UnreadableDocumentException;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

	private interface Reading {
		Guideline read() throws UnreadableDocumentException;
	}

	private static DocumentSource source(Reading reading) {
		return new DocumentSource() {
			@Override
			public String name() {
				return "x.docx";
			}

			@Override
			public Guideline read(BooleanSupplier cancelled) throws UnreadableDocumentException {
				return reading.read();
			}
		};
	}

	@Test
	void readsBeforeItIsAsked() throws Exception {
		var started = new CountDownLatch(1);
		Guideline guideline = GuidelineFactory.eINSTANCE.createGuideline();
		var ahead = new ReadAhead(source(() -> {
			started.countDown();
			return guideline;
		}), () -> false);
		assertTrue(started.await(30, TimeUnit.SECONDS));
		assertSame(guideline, ahead.read(() -> false));
		assertEquals("x.docx", ahead.name());
	}

	@Test
	void whatGoesWrongIsToldWhenItIsAsked() {
		var sentence = new Text("Het bestand is leeg.", "The file is empty.");
		var unreadable = new ReadAhead(source(() -> {
			throw new UnreadableDocumentException(sentence, null);
		}), () -> false);
		assertSame(sentence, assertThrows(UnreadableDocumentException.class, () -> unreadable.read(() -> false)).sentence());
		var cancelled = new ReadAhead(source(() -> {
			throw new CancellationException();
		}), () -> true);
		assertThrows(CancellationException.class, () -> cancelled.read(() -> true));
		var full = new ReadAhead(source(() -> {
			throw new OutOfMemoryError();
		}), () -> false);
		assertThrows(OutOfMemoryError.class, () -> full.read(() -> false));
	}
}
