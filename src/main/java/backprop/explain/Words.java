package backprop.explain;

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

/** What is said about a calculation in words, in a language: names of chapters and neurons, and what a factor means. */
public final class Words {

    private final ResourceBundle texts;
    private final Locale locale;
    private final DecimalNotation notation;
    private final Wording wording;
    private final int digits;

    /** @param digits significant digits of the numbers in the words */
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

    /** The name of a chapter. */
    public String title(Chapter chapter) {
        return text("chapter." + lower(chapter));
    }

    /** What stands beside the name of a chapter. */
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

    /** Says of a chapter that its values are those of before the update. */
    private String before(Calculation calculation, String detail) {
        return calculation.isReplaced() ? text("detail.before", detail) : detail;
    }

    /** What is said beside a line: the value that replaced its result; empty if none did. */
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

    /** Whether the row that is explained is one of those that the update is made from; empty where that is clear or unknown. */
    private String selected(Calculation calculation, NextBatch batch) {
        if (batch.isWhole()
                || batch.members().isEmpty()
                || !(calculation.topic() instanceof Topic.TrainingRow row)
                || !row.isTrainedOn(calculation.situation())) {
            return "";
        }
        return text(batch.members().contains(row.index()) ? "update.with" : "update.without", row.index() + 1);
    }

    /** Which row or point it is, with its inputs and what is expected of it. */
    public String topic(Calculation calculation) {
        Topic topic = calculation.topic();
        String x = list(topic.inputs(calculation.situation()));
        String t = topic.row(calculation.situation())
                .map(Sample::targets)
                .map(this::list)
                .orElse("");
        if (topic instanceof Topic.TrainingRow row) {
            String key = topic.isLeftOut(calculation.situation()) ? "topic.leftOut" : "topic.row";
            return text(key, row.index() + 1, x, t);
        }
        return topic instanceof Topic.TestRow row ? text("topic.test", row.index() + 1, x, t) : text("topic.point", x);
    }

    /** Numbers as a point: in brackets, where they are several. */
    public String list(double... values) {
        String joined = Arrays.stream(values)
                .mapToObj(value -> notation.of(value, digits))
                .collect(Collectors.joining(notation.listSeparator() + " "));
        return values.length == 1 ? joined : "(" + joined + ")";
    }

    /** Why there are no lines in a chapter. */
    public String missing(Chapter chapter, Calculation calculation) {
        if (chapter == Chapter.CHAIN) {
            return text("chain.point");
        }
        if (calculation.topic().isLeftOut(calculation.situation())) {
            return text("update.leftOut");
        }
        return text(calculation.topic() instanceof Topic.TestRow ? "update.test" : "update.pending");
    }

    public String meaning(Meaning meaning) {
        return text("meaning." + lower(meaning));
    }

    /** What is said beside a line, one after the other; each may be empty. */
    public static String joined(String... asides) {
        return Arrays.stream(asides).filter(aside -> !aside.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** How steep the activation is where a neuron stands, and what that means. */
    public String slope(Slope slope) {
        return text("slope." + lower(slope.kind()), notation.of(slope.value(), digits));
    }

    /** The curve with its tangent, for those who do not see it. */
    public String curve(Slope slope) {
        return text("curve", notation.of(slope.z(), digits), notation.of(slope.a(), digits), slope(slope));
    }

    /** The name of a part, such as 'Layer 1, neuron 3'. */
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

    /** A name inside a sentence. */
    private String within(Part part, Architecture shape) {
        String name = name(part, shape);
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    /** The name of a whole layer. */
    public String layer(int layer, Architecture shape) {
        return layer == shape.depth() - 1
                ? text("name.outputLayer", shape.outputs())
                : text("name.layer", "" + (layer + 1), shape.units(layer));
    }

    /** A line in the notation of these words, with all digits that it takes to recompute it. */
    Piece piece(Line line) {
        return new Typesetter(notation, line.digits(digits, 0)).line(line);
    }

    /** The network and its moment, as the first lines of a transcript. */
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
