package org.evenaar.instrument.internal.session;

import java.util.function.Consumer;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;

/** What a person does in one go, and takes back in one go. */
public final class Step extends ChangeCommand {

	private final Text text;
	private final Instrument instrument;
	private final Consumer<Instrument> change;

	public Step(Text text, Instrument instrument, Consumer<Instrument> change) {
		super(instrument);
		this.text = text;
		this.instrument = instrument;
		this.change = change;
		setLabel(text.en());
	}

	public Text text() {
		return text;
	}

	/** Where the change fails, what it did before is taken back. */
	@Override
	public void execute() {
		try {
			super.execute();
		} catch (RuntimeException e) {
			if (getChangeDescription() != null) {
				getChangeDescription().apply();
			}
			throw e;
		}
	}

	@Override
	protected void doExecute() {
		change.accept(instrument);
	}
}
