package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.instrument.InstrumentSession;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.ValidationStudy;

/** Asks people in forms what to change, and changes the instrument in one step. */
final class InstrumentChanges implements InstrumentActions {

	private final Shell shell;
	private final InstrumentSession session;

	InstrumentChanges(Shell shell, InstrumentSession session) {
		this.shell = shell;
		this.session = session;
	}

	private Instrument instrument() {
		return session.instrument();
	}

	private void change(String key, String what, Consumer<Instrument> change) {
		session.edit(InstrumentTexts.both(key, what), change);
	}

	private static <T> Optional<T> find(List<T> parts, Function<T, String> id, String wanted) {
		return parts.stream().filter(part -> id.apply(part).equals(wanted)).findFirst();
	}

	@Override
	public void addStudy(EvidenceRow row, List<String> groups) {
		StudyForm form = StudyForm.empty(instrument(), row, groups);
		if (new StudyDialog(shell, instrument(), form, false).open() == Window.OK) {
			change("step.addStudy", form.title(), instrument -> {
				ValidationStudy study = InstrumentFactory.eINSTANCE.createValidationStudy();
				study.setId(Ids.next("study", instrument.getStudies().stream().map(ValidationStudy::getId).toList()));
				form.put(instrument, study);
				instrument.getStudies().add(study);
			});
		}
	}

	@Override
	public void editStudy(String id) {
		find(instrument().getStudies(), ValidationStudy::getId, id).ifPresent(study -> {
			StudyForm form = StudyForm.of(study);
			if (new StudyDialog(shell, instrument(), form, true).open() == Window.OK) {
				change("step.editStudy", form.title(), instrument -> form.put(instrument, study));
			}
		});
	}

	@Override
	public void removeStudy(String id) {
		find(instrument().getStudies(), ValidationStudy::getId, id)
				.ifPresent(session::remove);
	}

	@Override
	public void addInquiry(List<String> groups) {
		InquiryDialog dialog = new InquiryDialog(shell, groups);
		if (dialog.open() == Window.OK) {
			change("step.addInquiry", StudyWords.groups(dialog.groups()), instrument -> instrument.getInquiries().add(dialog.made(instrument)));
		}
	}

	@Override
	public void addItem() {
		ItemForm form = ItemForm.empty(instrument());
		if (new ItemDialog(shell, instrument(), form, false).open() == Window.OK) {
			change("step.addItem", form.number, instrument -> {
				Item item = InstrumentFactory.eINSTANCE.createItem();
				item.setId(Ids.next("i", instrument.getItems().stream().map(Item::getId).toList()));
				form.put(instrument, item);
				instrument.getItems().add(item);
				if (instrument.getScales().size() == 1) {
					instrument.getScales().getFirst().getItems().add(item);
				}
			});
		}
	}

	@Override
	public void editItem(String id) {
		find(instrument().getItems(), Item::getId, id).ifPresent(item -> {
			ItemForm form = ItemForm.of(instrument(), item);
			if (new ItemDialog(shell, instrument(), form, true).open() == Window.OK) {
				change("step.editItem", form.number, instrument -> form.put(instrument, item));
			}
		});
	}

	@Override
	public void removeItem(String id) {
		find(instrument().getItems(), Item::getId, id).ifPresent(session::remove);
	}

	@Override
	public void addScale() {
		ScaleForm form = ScaleForm.empty(instrument());
		if (new ScaleDialog(shell, instrument(), form, false).open() == Window.OK) {
			change("step.addScale", form.name, instrument -> {
				Scale scale = InstrumentFactory.eINSTANCE.createScale();
				scale.setId(Ids.next("scale", instrument.getScales().stream().map(Scale::getId).toList()));
				form.put(instrument, scale);
				instrument.getScales().add(scale);
			});
		}
	}

	@Override
	public void editScale(String id) {
		find(instrument().getScales(), Scale::getId, id).ifPresent(scale -> {
			ScaleForm form = ScaleForm.of(instrument(), scale);
			if (new ScaleDialog(shell, instrument(), form, true).open() == Window.OK) {
				change("step.editScale", form.name, instrument -> form.put(instrument, scale));
			}
		});
	}

	@Override
	public void removeScale(String id) {
		find(instrument().getScales(), Scale::getId, id).ifPresent(session::remove);
	}

	@Override
	public void addCutOff(String scale) {
		CutOffForm form = CutOffForm.empty(find(instrument().getScales(), Scale::getId, scale)
				.or(() -> instrument().getScales().stream().findFirst()));
		if (new CutOffDialog(shell, instrument(), form, false).open() == Window.OK) {
			change("step.addCutOff", form.value, instrument -> {
				CutOff cutOff = InstrumentFactory.eINSTANCE.createCutOff();
				cutOff.setId(Ids.next("cut-off", instrument.getCutOffs().stream().map(CutOff::getId).toList()));
				form.put(instrument, cutOff);
				instrument.getCutOffs().add(cutOff);
			});
		}
	}

	@Override
	public void editCutOff(String id) {
		find(instrument().getCutOffs(), CutOff::getId, id).ifPresent(cutOff -> {
			CutOffForm form = CutOffForm.of(cutOff);
			if (new CutOffDialog(shell, instrument(), form, true).open() == Window.OK) {
				change("step.editCutOff", form.value, instrument -> form.put(instrument, cutOff));
			}
		});
	}

	@Override
	public void removeCutOff(String id) {
		find(instrument().getCutOffs(), CutOff::getId, id).ifPresent(session::remove);
	}

	@Override
	public void editInstrument() {
		AboutDialog dialog = new AboutDialog(shell, instrument());
		if (dialog.open() == Window.OK) {
			change("step.about", dialog.name(), dialog::put);
		}
	}

	@Override
	public void editVersions() {
		VersionDialog dialog = new VersionDialog(shell, instrument());
		if (dialog.open() == Window.OK) {
			change("step.version", dialog.name(), dialog::put);
		}
	}
}
