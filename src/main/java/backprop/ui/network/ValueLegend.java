package backprop.ui.network;

import backprop.ui.shared.Texts;
import javafx.scene.control.Label;

/** Colour scale of values in the legend, with the meaning of both ends and of the neutral middle. */
final class ValueLegend {

    private final Label low;
    private final Label bar;
    private final Label high;
    private final Texts texts;

    ValueLegend(Label low, Label bar, Label high, Texts texts) {
        this.low = low;
        this.bar = bar;
        this.high = high;
        this.texts = texts;
    }

    /** Binds the legend to {@code diagram}. */
    void install(NetworkDiagram diagram) {
        diagram.viewProperty().subscribe(view -> view.map(ValueLegend::kind).ifPresent(this::show));
    }

    /** Returns the part of a message key for the kind of outputs. */
    private static String kind(NetworkView view) {
        if (!view.values().areProbabilities()) {
            return "values";
        }
        return view.values().shape().outputs() == 1 ? "class" : "classes";
    }

    private void show(String kind) {
        low.setText(texts.get("legend." + kind + ".low"));
        bar.setText(texts.get("legend." + kind + ".neutral"));
        high.setText(texts.get("legend." + kind + ".high"));
        bar.getTooltip().setText(texts.get("legend." + kind + ".tip"));
    }
}
