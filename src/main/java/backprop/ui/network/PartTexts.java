package backprop.ui.network;

import backprop.engine.Part;
import backprop.explain.Letters;
import java.util.ArrayList;
import java.util.List;

/** The exact numbers of a part of the network: as its label shows them, and as a screen reader speaks them. */
final class PartTexts {

    private final NetworkView view;
    private final NetworkValues values;
    private final Letters letters;

    PartTexts(NetworkView view) {
        this.view = view;
        values = view.values();
        letters = new Letters(values.shape());
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
            String value = signed(values.bias(bias.layer(), bias.to()));
            return List.of(MathText.ofQuantity(letters.of(bias), value));
        }
        Part.Weight weight = (Part.Weight) part;
        String value = signed(values.weight(weight.layer(), weight.to(), weight.from()));
        return List.of(MathText.ofQuantity(letters.of(weight), value));
    }

    private List<MathText> neuronLabel(int layer, int unit) {
        List<MathText> lines = new ArrayList<>();
        lines.add(MathText.ofQuantity(letters.a(layer, unit), number(values.a(layer, unit))));
        lines.add(MathText.ofQuantity(letters.z(layer, unit), number(values.z(layer, unit))));
        lines.add(MathText.ofQuantity(letters.b(layer, unit), signed(values.bias(layer, unit))));
        values.delta(layer, unit)
                .ifPresent(delta -> lines.add(MathText.ofQuantity(letters.delta(layer, unit), signed(delta))));
        return lines;
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
