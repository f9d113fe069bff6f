package org.evenaar.dataset.internal.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads and decodes a few blocks ahead, on a thread of its own, while those before are split into rows. */
final class ReadAhead implements Closeable {

	private static final int BLOCKS = 4;
	/** Characters; large, as handing over from one thread to the other takes its time. */
	private static final int BLOCK = 1 << 17;

	private static final class Block {
		private final char[] chars = new char[BLOCK];
		private int length;
		private IOException problem;
	}

	private final CharDecoder decoder;
	private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
	private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
	private final Thread thread;
	private Block current;
	private int taken;

	ReadAhead(CharDecoder decoder) {
		this.decoder = decoder;
		for (int i = 0; i < BLOCKS; i++) {
			free.add(new Block());
		}
		this.thread = Thread.ofPlatform().daemon().name("evenaar-dataset-read").start(this::run);
	}

	private void run() {
		try {
			for (Block block = free.take(); fill(block); block = free.take()) {
				full.put(block);
			}
		} catch (InterruptedException e) {
			// Closed before the end: nobody waits for more.
			Thread.currentThread().interrupt();
		}
	}

	/** @return false after the last block, which is handed on as well */
	private boolean fill(Block block) throws InterruptedException {
		try {
			block.length = decoder.read(block.chars, 0, BLOCK);
		} catch (IOException e) {
			block.length = -1;
			block.problem = e;
		}
		if (block.length < 0) {
			full.put(block);
			return false;
		}
		return true;
	}

	/** @return number of characters written from 'from' on, 1 or more, or -1 at the end */
	int read(char[] target, int from, int length) throws IOException {
		if (current == null) {
			current = take();
			taken = 0;
		}
		if (current.problem != null) {
			throw current.problem;
		}
		if (current.length < 0) {
			return -1;
		}
		int count = Math.min(length, current.length - taken);
		System.arraycopy(current.chars, taken, target, from, count);
		taken += count;
		if (taken == current.length) {
			free.add(current);
			current = null;
		}
		return count;
	}

	private Block take() throws IOException {
		try {
			return full.take();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	/** Stops reading; afterwards what the decoder counted can be looked at from this thread. */
	@Override
	public void close() throws IOException {
		thread.interrupt();
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		decoder.close();
	}
}
