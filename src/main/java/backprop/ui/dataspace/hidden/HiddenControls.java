package backprop.ui.dataspace.hidden;

import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.NeuronWords;
import backprop.ui.shared.LabModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyEvent;

/** The two boxes that choose the hidden neurons of the hidden space, and mouse and keys on its picture. */
public final class HiddenControls {

    private final LabModel lab;
    private final HiddenSpacePlot plot;
    private final ChoiceBox<String> xBox;
    private final ChoiceBox<String> yBox;
    private List<Part.Neuron> neurons = List.of();
    private boolean filling;

    public HiddenControls(LabModel lab, HiddenSpacePlot plot, ChoiceBox<String> xBox, ChoiceBox<String> yBox) {
        this.lab = lab;
        this.plot = plot;
        this.xBox = xBox;
        this.yBox = yBox;
        onChoice(xBox, (hidden, neuron) -> new HiddenSpace(neuron, hidden.y()));
        onChoice(yBox, (hidden, neuron) -> new HiddenSpace(hidden.x(), neuron));
    }

    private void onChoice(ChoiceBox<String> box, BiFunction<HiddenSpace, Part.Neuron, HiddenSpace> change) {
        box.setOnAction(event -> {
            int index = box.getSelectionModel().getSelectedIndex();
            if (!filling && index >= 0) {
                plot.hidden().ifPresent(hidden -> plot.choose(change.apply(hidden, neurons.get(index))));
            }
        });
    }

    /** Listens to the picture from now on. */
    public void install(LayeredCanvas canvas) {
        canvas.setOnMouseClicked(event -> {
            canvas.requestFocus();
            plot.select(event.getX(), event.getY());
        });
        canvas.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> plot.selectNext(-1);
            case DOWN -> plot.selectNext(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows what there is to choose, and what is chosen. */
    public void show() {
        Architecture shape = lab.snapshot().config().architecture();
        filling = true;
        List<Part.Neuron> all = IntStream.range(0, shape.depth() - 1)
                .boxed()
                .flatMap(layer -> IntStream.range(0, shape.units(layer)).mapToObj(unit -> new Part.Neuron(layer, unit)))
                .toList();
        if (!all.equals(neurons)) {
            neurons = all;
            NeuronWords words = new NeuronWords(lab);
            List<String> names = all.stream()
                    .map(neuron -> words.name(neuron, shape, List.of()))
                    .toList();
            xBox.getItems().setAll(names);
            yBox.getItems().setAll(names);
        }
        plot.hidden().ifPresent(hidden -> {
            xBox.getSelectionModel().select(neurons.indexOf(hidden.x()));
            yBox.getSelectionModel().select(neurons.indexOf(hidden.y()));
        });
        filling = false;
    }
}
