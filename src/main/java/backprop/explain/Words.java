package backprop.explain;

import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.engine.Architecture;
import backprop.engine.NextBatch;
import backprop.engine.Part;
import backprop.training.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Text of a calculation in a language: names of chapters and neurons, and descriptions of factors. */
public final class Words {

    private final ResourceBundle texts;
    private final Locale locale;
    private final DecimalNotation notation;
    private final Wording wording;
    private final int digits;

    /**
     * Creates the words of a language.
     *
     * @param digits significant digits of numbers in text
     */
    public Words(Locale locale, DecimalNotation notation, int digits) {
        this.locale = locale;
        this.notation = notation;
        wording = new Wording(locale, notation::whole);
        this.digits = digits;
        texts = ResourceBundle.getBundle(
                "backprop.explain.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String text(String key, Object... arguments) {
        return wording.of(texts.getString(key), arguments);
    }

    /** Returns the name of a chapter. */
    public String title(Chapter chapter) {
        return text("chapter." + lower(chapter));
    }

    /** Returns the detail beside the name of a chapter. */
    public String detail(Chapter chapter, Calculation calculation) {
        Situation situation = calculation.situation();
        return switch (chapter) {
            case CHAIN -> before(calculation, name(calculation.traced().orElseThrow(), situation.shape()));
            case FORWARD -> before(calculation, topic(calculation));
            case LOSS ->
                before(
                        calculation,
                        text(
                                "loss.detail",
                                text("loss." + situation.rule().loss().id())));
            case BACKWARD -> before(calculation, text("backward.detail"));
            case UPDATE -> update(calculation);
        };
    }

    /** Returns the detail, with a remark that the values are those before the update. */
    private String before(Calculation calculation, String detail) {
        return calculation.isReplaced() ? text("detail.before", detail) : detail;
    }

    /** Returns the remark beside a line: the value that replaced its result; empty if unchanged. */
    public String replaced(OptionalDouble after) {
        return after.isPresent() ? text("after", notation.of(after.getAsDouble(), digits)) : "";
    }

    private String update(Calculation calculation) {
        NextBatch batch = calculation.situation().batch();
        String rate = notation.exact(calculation.situation().rule().optimizer().learningRate());
        List<Integer> rows = batch.members();
        String selected = selected(calculation, batch);
        if (batch.size() == 1 && rows.size() == 1) {
            return text("update.row", rows.get(0) + 1, selected, rate);
        }
        if (batch.isWhole()) {
            return text("update.all", batch.size(), rate);
        }
        return rows.isEmpty()
                ? text("update.rows", batch.size(), rate)
                : text("update.listed", batch.size(), ranges(rows), selected, rate);
    }

    private String ranges(List<Integer> rows) {
        return RowRanges.of(rows, notation::whole, notation.listSeparator() + " ");
    }

    /** Returns a remark whether the explained row belongs to the batch; empty if that is obvious or unknown. */
    private String selected(Calculation calculation, NextBatch batch) {
        if (batch.isWhole() || batch.members().isEmpty() || !calculation.topic().isTrainedOn(calculation.situation())) {
            return "";
        }
        int row = calculation.topic().row().orElseThrow().index();
        return text(batch.members().contains(row) ? "update.with" : "update.without", row + 1);
    }

    /** Describes the row or point, with its inputs and targets. */
    public String topic(Calculation calculation) {
        Topic topic = calculation.topic();
        String x = list(topic.inputs(calculation.situation()));
        String t = topic.sample(calculation.situation())
                .map(Sample::targets)
                .map(this::list)
                .orElse("");
        String included = topic.isLeftOut(calculation.situation()) ? "topic.leftOut" : "topic.row";
        return topic.row()
                .map(row -> text(row.isTest() ? "topic.test" : included, row.index() + 1, x, t))
                .orElseGet(() -> text("topic.point", x));
    }

    /** Formats numbers as a point: in brackets if there are several. */
    public String list(double... values) {
        String joined = Arrays.stream(values)
                .mapToObj(value -> notation.of(value, digits))
                .collect(Collectors.joining(notation.listSeparator() + " "));
        return values.length == 1 ? joined : "(" + joined + ")";
    }

    /** Returns the reason why a chapter has no lines. */
    public String missing(Chapter chapter, Calculation calculation) {
        if (chapter == Chapter.CHAIN) {
            return text("chain.point");
        }
        if (calculation.topic().isLeftOut(calculation.situation())) {
            return text("update.leftOut");
        }
        return text(calculation.topic().row().filter(RowRef::isTest).isPresent() ? "update.test" : "update.pending");
    }

    public String meaning(Meaning meaning) {
        return text("meaning." + lower(meaning));
    }

    /** Joins remarks beside a line; each may be empty. */
    public static String joined(String... asides) {
        return Arrays.stream(asides).filter(aside -> !aside.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** Describes the derivative of the activation at the point of a neuron and its effect. */
    public String slope(Slope slope) {
        return text("slope." + lower(slope.kind()), notation.of(slope.value(), digits));
    }

    /** Describes the curve and its tangent for screen readers. */
    public String curve(Slope slope) {
        return text("curve", notation.of(slope.z(), digits), notation.of(slope.a(), digits), slope(slope));
    }

    /** Returns the name of a part, such as 'Layer 1, neuron 3'. */
    public String name(Part part, Architecture shape) {
        if (part instanceof Part.Neuron neuron) {
            return neuron(neuron, shape);
        }
        if (part instanceof Part.Weight weight) {
            Part from = weight.layer() == 0
                    ? new Part.Input(weight.from())
                    : new Part.Neuron(weight.layer() - 1, weight.from());
            return text("name.weight", within(from, shape), within(part.neuron().orElseThrow(), shape));
        }
        return part instanceof Part.Input input
                ? text("name.input", "" + (input.index() + 1))
                : text("name.bias", within(part.neuron().orElseThrow(), shape));
    }

    private String neuron(Part.Neuron neuron, Architecture shape) {
        String unit = "" + (neuron.unit() + 1);
        if (neuron.layer() < shape.depth() - 1) {
            return text("name.hidden", "" + (neuron.layer() + 1), unit);
        }
        return shape.outputs() == 1 ? text("name.output") : text("name.outputs", unit);
    }

    /** Returns a name for use inside a sentence. */
    private String within(Part part, Architecture shape) {
        String name = name(part, shape);
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    /** Returns the name of a whole layer. */
    public String layer(int layer, Architecture shape) {
        return layer == shape.depth() - 1
                ? text("name.outputLayer", shape.outputs())
                : text("name.layer", "" + (layer + 1), shape.units(layer));
    }

    /** Returns a line in the notation of these words, with all digits needed to recompute it. */
    Piece piece(Line line) {
        return new Typesetter(notation, line.digits(digits, 0)).line(line);
    }

    /** Returns the description of the network and its state, the first lines of a transcript. */
    List<String> opening(Calculation calculation, long epoch) {
        Situation situation = calculation.situation();
        String functions = situation.shape().layers().stream()
                .map(layer -> layer.activation().id())
                .collect(Collectors.joining(", "));
        return List.of(text("opening.network", situation.shape().shape(), functions, epoch), topic(calculation));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
