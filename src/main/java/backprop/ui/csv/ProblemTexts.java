package backprop.ui.csv;

import backprop.data.csv.CsvException;
import backprop.data.csv.CsvProblem;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;

/** Descriptions of problems of a table. */
public final class ProblemTexts {

    private final Texts texts;
    private final Numbers numbers;

    public ProblemTexts(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Returns the problem and its location: line, column and column name, as far as known. */
    public String of(CsvProblem problem) {
        String what = texts.get("problem." + problem.reason(), found(problem));
        if (problem.column() == 0) {
            return problem.line() == 0 ? what : texts.get("at.line", numbers.whole(problem.line()), what);
        }
        String column = numbers.whole(problem.column());
        if (problem.line() == 0) {
            return texts.get("at.column", column, problem.name(), what);
        }
        if (problem.name().isEmpty()) {
            return texts.get("at.block", numbers.whole(problem.line()), column, what);
        }
        return texts.get("at.cell", numbers.whole(problem.line()), column, problem.name(), what);
    }

    /** Returns the offending text or the count. */
    private static Object found(CsvProblem problem) {
        return switch (problem.reason()) {
            case TOO_LARGE, TOO_MANY_ROWS, TOO_MANY_INPUTS, TOO_MANY_OUTPUTS, TOO_MANY_CLASSES, OTHER_LENGTH ->
                Long.valueOf(problem.found());
            default -> problem.found();
        };
    }

    /** Returns the reason why a file cannot be read. */
    String of(Throwable failure) {
        return failure instanceof CsvException e
                ? of(e.problem())
                : texts.get("problem.unreadable", String.valueOf(failure.getMessage()));
    }
}
