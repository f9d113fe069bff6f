package org.evenaar.review.internal.session;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;

/**
 * Puts something in the place of something else, and back.
 *
 * @param <T> what it is
 */
public final class Exchange<T> extends AbstractCommand {

	private final T next;
	private final T before;
	private final Consumer<T> place;

	public Exchange(T next, T before, Consumer<T> place) {
		this.next = next;
		this.before = before;
		this.place = place;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		place.accept(next);
	}

	@Override
	public void undo() {
		place.accept(before);
	}

	@Override
	public void redo() {
		execute();
	}
}
