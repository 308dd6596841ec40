package backprop.data.csv;

/** Signals a table that cannot be read as a whole. */
public final class CsvException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient CsvProblem problem;

    CsvException(CsvProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public CsvProblem problem() {
        return problem;
    }
}
