package org.evenaar.ui.internal.instruments;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.ui.internal.parts.PercentProgress;
import org.evenaar.validation.ResponseAnalysis;
import org.evenaar.validation.ResponseReader;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.Responses;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationException;

/** Counts answers and analyses them as a person chose. Slow; for jobs. */
final class ResponsesRun {

	private final ResponsesDraft draft;

	ResponsesRun(ResponsesDraft draft) {
		this.draft = draft;
	}

	/**
	 * @return the groups with how many people answered
	 * @throws java.util.concurrent.CancellationException where it was cancelled
	 */
	Responses count(boolean compact, IProgressMonitor monitor) throws DatasetException, ValidationException {
		return new ResponseReader(draft.instrument(), draft.file().orElseThrow(), draft.mapping().orElseThrow(), draft.scale(), compact)
				.read(monitor::isCanceled, new PercentProgress(monitor));
	}

	/**
	 * Counts, analyses, and keeps beside the file what its columns mean.
	 *
	 * @throws java.util.concurrent.CancellationException                 where it was cancelled while reading
	 * @throws org.eclipse.core.runtime.OperationCanceledException where it was cancelled while checking texts
	 */
	Validation run(CheckRegistry checks, IProgressMonitor monitor) throws DatasetException, ValidationException, InstrumentException {
		Instrument instrument = draft.instrument();
		Responses responses = count(draft.purify(), monitor);
		monitor.subTask(InstrumentTexts.of("responses.analysing"));
		ResponseResult result = ResponseAnalysis.of(instrument, responses, draft.options());
		ResponsesMemory.keep(draft);
		InstrumentFiles.write(draft.mapping().orElseThrow(), InstrumentFiles.mappingOf(draft.path().orElseThrow()));
		return Validation.of(GroupChoice.table(instrument, Optional.empty()), checks, Optional.of(result), monitor);
	}
}
