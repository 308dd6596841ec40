package backprop.ui.network;

import backprop.engine.Part;
import java.util.ArrayList;
import java.util.List;

/** The exact numbers of a part of the network: as its label shows them, and as a screen reader speaks them. */
final class PartTexts {

    private final NetworkView view;
    private final NetworkValues values;

    PartTexts(NetworkView view) {
        this.view = view;
        values = view.values();
    }

    /** A line for each number of the part. */
    List<MathText> label(Part part) {
        if (part instanceof Part.Input input) {
            return List.of(MathText.ofName(view.inputName(input.index()))
                    .with("  =  " + view.numbers().exact(values.a(-1, input.index()))));
        }
        if (part instanceof Part.Neuron neuron) {
            return neuronLabel(neuron.layer(), neuron.unit());
        }
        if (part instanceof Part.Bias bias) {
            return List.of(quantity("b", bias.layer(), bias.to(), signed(values.bias(bias.layer(), bias.to()))));
        }
        Part.Weight weight = (Part.Weight) part;
        return List.of(MathText.ofQuantity(
                "w",
                weight.layer() + 1,
                List.of(weight.to() + 1, weight.from() + 1),
                signed(values.weight(weight.layer(), weight.to(), weight.from()))));
    }

    private List<MathText> neuronLabel(int layer, int unit) {
        List<MathText> lines = new ArrayList<>();
        lines.add(quantity("a", layer, unit, number(values.a(layer, unit))));
        lines.add(quantity("z", layer, unit, number(values.z(layer, unit))));
        lines.add(quantity("b", layer, unit, signed(values.bias(layer, unit))));
        values.delta(layer, unit).ifPresent(delta -> lines.add(quantity("δ", layer, unit, signed(delta))));
        return lines;
    }

    private static MathText quantity(String letter, int layer, int unit, String value) {
        return MathText.ofQuantity(letter, layer + 1, List.of(unit + 1), value);
    }

    /** One sentence. */
    String spoken(Part part) {
        if (part instanceof Part.Input input) {
            return text(
                    "spoken.input", source(-1, input.index()), view.numbers().exact(values.a(-1, input.index())));
        }
        if (part instanceof Part.Neuron neuron) {
            return text(
                    "spoken.neuron",
                    neuron(neuron.layer(), neuron.unit()),
                    number(values.a(neuron.layer(), neuron.unit())),
                    number(values.z(neuron.layer(), neuron.unit())),
                    number(values.bias(neuron.layer(), neuron.unit())));
        }
        if (part instanceof Part.Bias bias) {
            return text("spoken.bias", neuron(bias.layer(), bias.to()), number(values.bias(bias.layer(), bias.to())));
        }
        Part.Weight weight = (Part.Weight) part;
        return text(
                "spoken.weight",
                source(weight.layer() - 1, weight.from()),
                neuron(weight.layer(), weight.to()),
                number(values.weight(weight.layer(), weight.to(), weight.from())));
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

    private String signed(double value) {
        return (value < 0 ? "" : "+") + number(value);
    }

    /** One digit more than elsewhere: whoever points at a number wants to know it exactly. */
    private String number(double value) {
        return view.numbers().significant(value, Math.min(15, view.digits() + 1));
    }
}
