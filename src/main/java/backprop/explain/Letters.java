package backprop.explain;

import backprop.data.Scaling;
import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.training.Situation;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Letter of each quantity of a network, the same in calculations, tooltips and exports.
 *
 * @param shape   determines the necessary indices: one with a single possible value is omitted
 * @param scaling determines whether the inputs of the network are x or, if scaled, x'
 */
public record Letters(Architecture shape, Scaling.Method scaling) implements Quantities {

    static final Term.Symbol LOSS = Term.Symbol.of("L");

    /** Returns the letters for the network of a situation. */
    static Letters of(Situation situation) {
        return new Letters(situation.shape(), situation.data().scaling().method());
    }

    /** Returns {@code w} with the numbers of its target neuron and its source neuron. */
    @Override
    public Term.Symbol w(int layer, int to, int from) {
        Part part = new Part.Weight(layer, to, from);
        if (shape.units(layer) == 1) {
            return symbol("w", numbered(from, shape.sources(layer)), layer, part);
        }
        return symbol("w", (to + 1) + separator(layer) + (from + 1), layer, part);
    }

    private String separator(int layer) {
        return Math.max(shape.units(layer), shape.sources(layer)) > 9 ? "," : "";
    }

    /** Returns {@code w} from one neuron to any neuron of a layer with several. */
    Term.Symbol weightTo(String any, int layer, int from) {
        return w(layer, 0, from).general(any + separator(layer) + (from + 1));
    }

    @Override
    public Term.Symbol b(int layer, int to) {
        return symbol("b", unitIndex(layer, to), layer, new Part.Bias(layer, to));
    }

    @Override
    public Term.Symbol z(int layer, int unit) {
        return symbol("z", unitIndex(layer, unit), layer, new Part.Neuron(layer, unit));
    }

    /** Returns {@code a}; {@code y} in the output layer, {@code x} or {@code x'} for an input. */
    @Override
    public Term.Symbol a(int layer, int unit) {
        if (layer < 0) {
            return scaling == Scaling.Method.NONE ? x(unit) : x(unit).accent(Term.Accent.PRIME);
        }
        Part.Neuron neuron = new Part.Neuron(layer, unit);
        if (layer == shape.depth() - 1) {
            return plain("y", shape.outputs(), unit, neuron);
        }
        return symbol("a", unitIndex(layer, unit), layer, neuron);
    }

    /** Returns the letter of an input before scaling. */
    public Term.Symbol x(int input) {
        return ofInput("x", input);
    }

    /** Returns the letter of the minimum of an input over the training rows. */
    Term.Symbol min(int input) {
        return bound(input, "min");
    }

    /** Returns the letter of the maximum of an input over the training rows. */
    Term.Symbol max(int input) {
        return bound(input, "max");
    }

    private Term.Symbol bound(int input, String which) {
        String index = x(input).index();
        return x(input).index(index.isEmpty() ? which : index + "," + which);
    }

    /** Returns the letter of the mean of an input over the training rows. */
    Term.Symbol mean(int input) {
        return x(input).accent(Term.Accent.BAR);
    }

    /**
     * Returns the letter of the standard deviation of an input over the training rows; always with an index, to distinguish it
     * from the s of an optimizer.
     */
    Term.Symbol deviation(int input) {
        return shape.inputs() == 1 ? ofInput("s", input).index("x") : ofInput("s", input);
    }

    private Term.Symbol ofInput(String letter, int input) {
        return plain(letter, shape.inputs(), input, new Part.Input(input));
    }

    @Override
    public Term.Symbol delta(int layer, int unit) {
        return symbol("\u03b4", unitIndex(layer, unit), layer, new Part.Neuron(layer, unit));
    }

    @Override
    public Term.Symbol t(int k) {
        return plain("t", shape.outputs(), k, new Part.Neuron(shape.depth() - 1, k));
    }

    /** Returns the letter of a part: w of a weight, b of a bias, x of an input, a or y of a neuron. */
    public Term.Symbol of(Part part) {
        if (part instanceof Part.Weight weight) {
            return w(weight.layer(), weight.to(), weight.from());
        }
        if (part instanceof Part.Bias bias) {
            return b(bias.layer(), bias.to());
        }
        if (part instanceof Part.Neuron neuron) {
            return a(neuron.layer(), neuron.unit());
        }
        return a(-1, ((Part.Input) part).index());
    }

    /** Returns {@code f(z)} as a call of a named function, which the formula then expands; empty if there is none. */
    Optional<Term> named(int layer, int unit) {
        Term z = z(layer, unit);
        return switch (shape.activation(layer)) {
            case SIGMOID -> Optional.of(sigmoid(z));
            case SILU -> Optional.of(Term.product(z, sigmoid(z)));
            case LINEAR, TANH, RELU, LEAKY_RELU, ELU, SOFTPLUS, GELU, SOFTMAX -> Optional.empty();
        };
    }

    @Override
    public Term pi() {
        return Term.Symbol.of("\u03c0");
    }

    @Override
    public Term sigmoid(Term z) {
        return Term.call(Function.SIGMOID, z);
    }

    @Override
    public Term slopeBesideKink(Function slope, int layer, int unit) {
        return Term.call(slope, z(layer, unit));
    }

    private String unitIndex(int layer, int unit) {
        return numbered(unit, shape.units(layer));
    }

    /** Returns the number of an index, or nothing if only one value is possible. */
    private static String numbered(int index, int count) {
        return count == 1 ? "" : Integer.toString(index + 1);
    }

    private static Term.Symbol plain(String letter, int count, int index, Part part) {
        return new Term.Symbol(
                letter, Term.Accent.NONE, numbered(index, count), OptionalInt.empty(), Optional.of(part));
    }

    private static Term.Symbol symbol(String letter, String index, int layer, Part part) {
        return new Term.Symbol(letter, Term.Accent.NONE, index, OptionalInt.of(layer + 1), Optional.of(part));
    }
}
