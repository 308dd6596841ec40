package backprop.explain;

import backprop.data.Scaling;
import backprop.engine.Part;
import backprop.training.Stage;
import java.util.List;
import java.util.Optional;

/** Lines of the scaling of each input. */
final class ScalingLines {

    private final Scaling scaling;
    private final double[] inputs;
    private final Letters letters;

    /**
     * Creates the lines.
     *
     * @param inputs before scaling, shape [inputs]
     */
    ScalingLines(Scaling scaling, double[] inputs, Letters letters) {
        this.scaling = scaling;
        this.inputs = inputs;
        this.letters = letters;
    }

    /** Returns the first section of the forward pass. */
    Section section() {
        return new Section(Chapter.FORWARD, Optional.empty(), inputs.length, this::line);
    }

    private Line line(int column) {
        Part input = new Part.Input(column);
        return new Line(
                Stage.FORWARD,
                Optional.of(input),
                letters.a(-1, column),
                Line.Relation.EQUALS,
                List.of(isRange() ? rangeFormula(column) : standardFormula(column)),
                Optional.of(scaled(
                        Term.number(inputs[column], input),
                        Term.number(scaling.shift(column), input),
                        Term.number(scaling.scale(column), input))),
                scaling.ofColumn(column, inputs[column]),
                Optional.of(isRange() ? Meaning.SCALED_TO_RANGE : Meaning.STANDARDIZED)
                        .filter(meaning -> column == 0));
    }

    private boolean isRange() {
        return scaling.method() == Scaling.Method.RANGE;
    }

    private Term rangeFormula(int column) {
        Term range = Term.difference(letters.max(column), letters.min(column));
        return scaled(letters.x(column), letters.min(column), range);
    }

    private Term standardFormula(int column) {
        return scaled(letters.x(column), letters.mean(column), letters.deviation(column));
    }

    private static Term scaled(Term value, Term shift, Term scale) {
        return new Term.Fraction(Term.difference(value, shift), scale);
    }
}
