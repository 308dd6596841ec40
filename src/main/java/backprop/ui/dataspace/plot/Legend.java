package backprop.ui.dataspace.plot;

import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;
import backprop.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;

/** Says what colours and shapes mean. */
public final class Legend extends FlowPane {

    private static final double SWATCH = 10;

    /**
     * Shows the legend of a session.
     *
     * @param lines  whether the lines of hidden neurons are in sight
     * @param sample how many of the rows are in sight, where those are not all
     */
    public void show(DataSpace space, LabModel lab, boolean lines, Optional<String> sample) {
        Texts texts = lab.texts(Legend.class);
        List<Node> entries = new ArrayList<>();
        if (space.plane().interpretation() instanceof OutputInterpretation.Classes classes) {
            for (int k = 0; k < classes.names().size(); k++) {
                entries.add(swatch(
                        HeatColors.classColor(lab.palette(), k), classes.names().get(k)));
            }
        }
        if (space.plane().interpretation() instanceof OutputInterpretation.Value value) {
            entries.add(scale(value, lab.palette(), lab.numbers(), texts));
        }
        entries.add(explained("fill", texts));
        entries.add(explained("ring", texts));
        if (space.interpretation().saysClasses()) {
            entries.add(explained("wrong", texts));
        }
        if (space.test().size() > 0) {
            entries.add(explained("test", texts));
        }
        if (space.train().hasLeftOut()) {
            entries.add(explained("leftOut", texts));
        }
        if (lines) {
            entries.add(explained("line", texts));
        }
        sample.map(Legend::words).ifPresent(entries::add);
        getChildren().setAll(entries);
    }

    private static Node swatch(Color color, String name) {
        Label label = words(name);
        label.setGraphic(new Rectangle(SWATCH, SWATCH, color));
        return label;
    }

    /** The colours of the numbers of an output or a neuron, with the number that is neutral in their middle. */
    private static Node scale(OutputInterpretation.Value value, Palette palette, Numbers numbers, Texts texts) {
        String middle = numbers.brief((value.low() + value.high()) / 2);
        String sentence =
                texts.get("legend.scale.tip", numbers.brief(value.low()), middle, numbers.brief(value.high()));
        Label bar = new Label(middle);
        bar.setTooltip(new Tooltip(sentence));
        bar.setAccessibleText(sentence);
        bar.getStyleClass().add("scale-bar");
        bar.setBackground(Background.fill(gradient(palette)));
        HBox scale = new HBox(words(numbers.brief(value.low())), bar, words(numbers.brief(value.high())));
        scale.getStyleClass().add("scale");
        scale.setAlignment(Pos.CENTER_LEFT);
        return scale;
    }

    private static LinearGradient gradient(Palette palette) {
        return new LinearGradient(
                0,
                0,
                1,
                0,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, palette.diverging(-DataSpace.SOFTNESS)),
                new Stop(0.5, palette.diverging(0)),
                new Stop(1, palette.diverging(DataSpace.SOFTNESS)));
    }

    /** A sign with a word, and a sentence for who points at it or hears it. */
    private static Node explained(String what, Texts texts) {
        Label label = words(texts.get("legend." + what));
        String sentence = texts.get("legend." + what + ".tip");
        label.setTooltip(new Tooltip(sentence));
        label.setAccessibleText(sentence);
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
