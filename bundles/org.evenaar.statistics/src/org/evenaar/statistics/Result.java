package org.evenaar.statistics;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure, or the reason why there is none. Never NaN, never infinite, and never 0 in place of 0 / 0.
 *
 * @param <T> what was computed
 */
public sealed interface Result<T> {

	/**
	 * What was computed.
	 *
	 * @param value the figure
	 */
	record Value<T>(T value) implements Result<T> {
	}

	/**
	 * Not computable.
	 *
	 * @param reason why
	 */
	record NotComputable<T>(Reason reason) implements Result<T> {
	}

	static <T> Result<T> of(T value) {
		return new Value<>(value);
	}

	static <T> Result<T> not(Reason reason) {
		return new NotComputable<>(reason);
	}

	default boolean computable() {
		return this instanceof Value;
	}

	default Optional<T> toOptional() {
		return this instanceof Value<T>(T value) ? Optional.of(value) : Optional.empty();
	}

	default Optional<Reason> whyNot() {
		return this instanceof NotComputable<T>(Reason reason) ? Optional.of(reason) : Optional.empty();
	}

	default <R> Result<R> map(Function<? super T, ? extends R> function) {
		return flatMap(value -> new Value<>(function.apply(value)));
	}

	default <R> Result<R> flatMap(Function<? super T, Result<R>> function) {
		return switch (this) {
			case Value<T>(T value) -> function.apply(value);
			case NotComputable<T>(Reason reason) -> new NotComputable<>(reason);
		};
	}

	/** @throws NoSuchElementException if it is not computable */
	default T get() {
		return switch (this) {
			case Value<T>(T value) -> value;
			case NotComputable<T>(Reason reason) -> throw new NoSuchElementException("Not computable: " + reason.key());
		};
	}
}
