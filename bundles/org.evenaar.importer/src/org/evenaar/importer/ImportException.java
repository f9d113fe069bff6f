package org.evenaar.importer;

/** A file could not be read as a guideline. Carries the one sentence that the person who brought it should see. */
public class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient ImportMessage problem;

	public ImportException(ImportMessage problem) {
		this(problem, null);
	}

	/** @param cause for the log only, or null */
	public ImportException(ImportMessage problem, Throwable cause) {
		super(problem.text().en(), cause);
		this.problem = problem;
	}

	public ImportMessage problem() {
		return problem;
	}
}
