package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.evenaar.check.Finding;
import org.evenaar.instrument.InstrumentDocument;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.rules.WorkspaceRules;
import org.evenaar.validation.InstrumentFinding;
import org.evenaar.validation.Validation;

/** Finds out beside the UI thread what is known about an instrument, after every change anew. */
final class KnowledgeMaker {

	private final Control owner;
	private final Consumer<Knowledge> taker;
	private final WorkspaceRules rules;
	private Job job;

	/** @param taker told on the UI thread, as long as the owner is there */
	KnowledgeMaker(Control owner, Consumer<Knowledge> taker) {
		this.owner = owner;
		this.taker = taker;
		this.rules = WorkspaceRules.current();
		owner.addDisposeListener(event -> rest());
	}

	/** Begins anew; what was begun before is left. The instrument is copied, so that people can go on. */
	void make(Instrument instrument, Optional<String> version) {
		rest();
		Instrument copy = EcoreUtil.copy(instrument);
		job = Job.createSystem(InstrumentTexts.of("knowledge.job"), (IJobFunction) monitor -> make(copy, version, monitor));
		job.schedule();
	}

	private IStatus make(Instrument copy, Optional<String> version, IProgressMonitor monitor) {
		EvidenceTable table = GroupChoice.table(copy,
				version.flatMap(id -> copy.getLanguageVersions().stream().filter(v -> v.getId().equals(id)).findFirst()));
		tell(new Knowledge(table, Map.of(), Optional.empty()), monitor);
		Set<String> off = rules.settings().off();
		Map<String, List<Finding>> findings = new LinkedHashMap<>();
		Validation whole = Validation.of(table, rules.registry(), Optional.empty(), monitor);
		for (Finding finding : whole.textFindings().stream().map(InstrumentFinding::finding).toList()) {
			if (!off.contains(finding.check())) {
				InstrumentDocument.item(copy, finding.place().block())
						.ifPresent(item -> findings.computeIfAbsent(item.getId(), id -> new ArrayList<>()).add(finding));
			}
		}
		tell(new Knowledge(table, findings, Optional.of(whole)), monitor);
		return Status.OK_STATUS;
	}

	private void tell(Knowledge made, IProgressMonitor monitor) {
		Later.with(owner, () -> {
			if (!monitor.isCanceled()) {
				taker.accept(made);
			}
		});
	}

	private void rest() {
		if (job != null) {
			job.cancel();
		}
	}
}
