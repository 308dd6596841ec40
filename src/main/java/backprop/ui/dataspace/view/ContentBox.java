package backprop.ui.dataspace.view;

import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.ui.dataspace.plot.DataSpace;
import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.NeuronWords;
import backprop.ui.dataspace.plot.OutputInterpretation;
import backprop.ui.dataspace.plot.PlaneContent;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;

/** The choice of what the plane shows: an output, or the response of any neuron, which then is selected in the diagram, too. */
public final class ContentBox {

    private final ChoiceBox<String> box;
    private final LabModel lab;
    private final DataSpacePlot plot;
    private final NeuronWords words;
    private final Texts texts;
    private List<Entry> entries = List.of();
    private final Runnable whenChosen;
    private boolean filling;

    /** @param whenChosen called when the user has chosen an output */
    public ContentBox(ChoiceBox<String> box, LabModel lab, DataSpacePlot plot, Runnable whenChosen) {
        this.whenChosen = whenChosen;
        this.box = box;
        this.lab = lab;
        this.plot = plot;
        words = new NeuronWords(lab);
        texts = lab.texts(ContentBox.class);
        box.setOnAction(event -> choose());
    }

    /** @param output the output that is read where there is no neuron */
    private record Entry(String name, int output, Optional<Part.Neuron> neuron) {

        boolean is(PlaneContent shown) {
            return neuron.equals(shown.neuron()) && (neuron.isPresent() || output == shown.output());
        }
    }

    /** Shows what there is to choose, and what is chosen. */
    public void show() {
        filling = true;
        List<Entry> all = entries(plot.space());
        if (!all.equals(entries)) {
            entries = all;
            box.getItems().setAll(all.stream().map(Entry::name).toList());
        }
        PlaneContent shown = plot.content();
        IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).is(shown))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select);
        filling = false;
    }

    public boolean hasChoice() {
        return entries.size() > 1;
    }

    private List<Entry> entries(DataSpace space) {
        Architecture shape = space.config().architecture();
        List<String> outputs = space.config().data().outputs();
        List<Entry> all = new ArrayList<>();
        if (space.interpretation() instanceof OutputInterpretation.Classes) {
            all.add(new Entry(texts.get("shown.classes"), 0, Optional.empty()));
        } else {
            IntStream.range(0, outputs.size()).forEach(k -> all.add(new Entry(outputs.get(k), k, Optional.empty())));
        }
        int layers = space.interpretation() instanceof OutputInterpretation.Classes ? shape.depth() : shape.depth() - 1;
        for (int layer = layers - 1; layer >= 0; layer--) {
            for (int unit = 0; unit < shape.units(layer); unit++) {
                Part.Neuron neuron = new Part.Neuron(layer, unit);
                all.add(new Entry(words.name(neuron, shape, outputs), 0, Optional.of(neuron)));
            }
        }
        return all;
    }

    private void choose() {
        int index = box.getSelectionModel().getSelectedIndex();
        if (filling || index < 0) {
            return;
        }
        Entry entry = entries.get(index);
        if (entry.neuron().isPresent()) {
            lab.selectedPartProperty().set(entry.neuron().map(Part.class::cast));
        } else {
            lab.selectedPartProperty()
                    .set(lab.selectedPartProperty().get().filter(part -> !(part instanceof Part.Neuron)));
            plot.chooseOutput(entry.output());
            whenChosen.run();
        }
    }
}
