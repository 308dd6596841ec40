package backprop.ui.network;

import backprop.engine.Part;
import backprop.engine.StuckNeurons;
import backprop.explain.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Exact numbers of a part of the network, for its label and for screen readers. */
final class PartTexts {

    private static final String ARROW = " \u2192 ";

    private final NetworkView view;
    private final NetworkValues values;
    private final Optional<NetworkValues> before;
    private final Letters letters;

    PartTexts(NetworkView view) {
        this.view = view;
        values = view.values();
        before = values.before();
        letters = new Letters(values.shape(), values.scaling().method());
    }

    /** Returns one line for each number of the part. */
    List<MathText> label(Part part) {
        if (part instanceof Part.Input input) {
            return inputLabel(input.index());
        }
        if (part instanceof Part.Neuron neuron) {
            return neuronLabel(neuron.layer(), neuron.unit());
        }
        if (part instanceof Part.Bias bias) {
            return List.of(
                    MathText.ofQuantity(letters.of(bias), changed(biasOf(bias.layer(), bias.to()), this::signed)));
        }
        Part.Weight weight = (Part.Weight) part;
        return List.of(MathText.ofQuantity(letters.of(weight), changed(weightOf(weight), this::signed)));
    }

    private List<MathText> inputLabel(int index) {
        MathText raw = MathText.ofName(view.inputName(index))
                .with("  =  " + view.numbers().exact(values.raw(index)));
        return values.scaling().isUsed()
                ? List.of(raw, MathText.ofQuantity(letters.a(-1, index), number(values.a(-1, index))))
                : List.of(raw);
    }

    private List<MathText> neuronLabel(int layer, int unit) {
        List<MathText> lines = new ArrayList<>();
        lines.add(MathText.ofQuantity(letters.a(layer, unit), changed(q -> q.a(layer, unit), this::number)));
        lines.add(MathText.ofQuantity(letters.z(layer, unit), changed(q -> q.z(layer, unit), this::number)));
        lines.add(MathText.ofQuantity(letters.b(layer, unit), changed(biasOf(layer, unit), this::signed)));
        if (values.delta(layer, unit).isPresent()) {
            lines.add(MathText.ofQuantity(letters.delta(layer, unit), changed(deltaOf(layer, unit), this::signed)));
        }
        stuck(new Part.Neuron(layer, unit)).ifPresent(why -> lines.add(MathText.plain(why)));
        return lines;
    }

    /** Returns the cause if a neuron is dead or saturated, with the number of examined rows. */
    private Optional<String> stuck(Part.Neuron neuron) {
        return view.stuck(neuron).map(cause -> {
            int rows = values.snapshot().stuck().rows();
            int all = values.snapshot().train().rows();
            String where = rows == all ? text("stuck.all", all) : text("stuck.some", rows, all);
            double bound = StuckNeurons.bound(values.shape().activation(neuron.layer()));
            return cause == StuckNeurons.Cause.DEAD
                    ? text("stuck.dead", where)
                    : text("stuck.saturated", view.numbers().exact(bound), where);
        });
    }

    /** Returns the description as one sentence. */
    String spoken(Part part) {
        if (part instanceof Part.Input input) {
            String spoken = text(
                    "spoken.input", source(-1, input.index()), view.numbers().exact(values.raw(input.index())));
            return values.scaling().isUsed()
                    ? spoken + text("spoken.scaled", number(values.a(-1, input.index())))
                    : spoken;
        }
        if (part instanceof Part.Neuron neuron) {
            return spokenNeuron(neuron);
        }
        if (part instanceof Part.Bias bias) {
            return text("spoken.bias", neuron(bias.layer(), bias.to()), spoken(biasOf(bias.layer(), bias.to())));
        }
        Part.Weight weight = (Part.Weight) part;
        return text(
                "spoken.weight",
                source(weight.layer() - 1, weight.from()),
                neuron(weight.layer(), weight.to()),
                spoken(weightOf(weight)));
    }

    private String spokenNeuron(Part.Neuron neuron) {
        int layer = neuron.layer();
        int unit = neuron.unit();
        String numbers = text(
                "spoken.neuron",
                neuron(layer, unit),
                spoken(q -> q.a(layer, unit)),
                spoken(q -> q.z(layer, unit)),
                spoken(biasOf(layer, unit)));
        boolean hasDelta = values.delta(layer, unit).isPresent();
        String withDelta = hasDelta ? numbers + text("spoken.delta", spoken(deltaOf(layer, unit))) : numbers;
        return stuck(neuron).map(why -> withDelta + "; " + why).orElse(withDelta);
    }

    private String source(int layer, int unit) {
        return layer < 0 ? view.inputName(unit) : neuron(layer, unit);
    }

    private String neuron(int layer, int unit) {
        return text("spoken.place", unit + 1, layer + 1);
    }

    private String text(String key, Object... arguments) {
        return view.texts().get(key, arguments);
    }

    private static ToDoubleFunction<NetworkValues> weightOf(Part.Weight weight) {
        return q -> q.weight(weight.layer(), weight.to(), weight.from());
    }

    private static ToDoubleFunction<NetworkValues> biasOf(int layer, int unit) {
        return q -> q.bias(layer, unit);
    }

    private static ToDoubleFunction<NetworkValues> deltaOf(int layer, int unit) {
        return q -> q.delta(layer, unit).orElseThrow();
    }

    /** Returns a value, preceded by the old one and an arrow if an update has just changed it. */
    private String changed(ToDoubleFunction<NetworkValues> quantity, DoubleFunction<String> format) {
        String now = format.apply(quantity.applyAsDouble(values));
        return old(quantity).map(was -> format.apply(was) + ARROW + now).orElse(now);
    }

    private String spoken(ToDoubleFunction<NetworkValues> quantity) {
        String now = number(quantity.applyAsDouble(values));
        return old(quantity)
                .map(was -> text("spoken.changed", now, number(was)))
                .orElse(now);
    }

    private Optional<Double> old(ToDoubleFunction<NetworkValues> quantity) {
        return before.map(quantity::applyAsDouble).filter(was -> was != quantity.applyAsDouble(values));
    }

    private String signed(double value) {
        return (value < 0 ? "" : "+") + number(value);
    }

    /** One digit more than elsewhere, as hovering requests the exact number. */
    private String number(double value) {
        return view.numbers().significant(value, Math.min(15, view.digits() + 1));
    }
}
