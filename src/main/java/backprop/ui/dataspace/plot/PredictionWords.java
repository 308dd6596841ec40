package backprop.ui.dataspace.plot;

import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.engine.Part;
import backprop.training.Snapshot;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;

/** Predictions in words. The number comes last, so that it can be found. */
public final class PredictionWords {

    private static final int TAG_DIGITS = 3;

    private final LabModel lab;
    private final Texts texts;
    private final Numbers numbers;
    private final NeuronWords neurons;

    /** @param lab knows language and digits */
    public PredictionWords(LabModel lab) {
        this.lab = lab;
        texts = lab.texts(PredictionWords.class);
        numbers = lab.numbers();
        neurons = new NeuronWords(lab);
    }

    /** What stands at a point on the plot, such as {@code 0.480 → class 0}. */
    String tag(OutputInterpretation interpretation, double[] outputs) {
        String number = numbers.significant(interpretation.number(outputs), TAG_DIGITS);
        return interpretation
                .saidClass(outputs)
                .map(name -> texts.get("tag.class", number, name))
                .orElse(number);
    }

    /** A row or a clicked point, such as {@code Row 2 at (0, 1): class 1, 0.7494}. */
    String of(Subject subject, DataSpace space, Snapshot snapshot) {
        if (subject instanceof Subject.Probe probe) {
            return ofPoint(PlotPoints.inputs(probe), space, snapshot);
        }
        RowRef row = subject.row().orElseThrow();
        Sample sample = row.of(snapshot.config().data());
        String included = sample.isLeftOut() ? "prediction.leftOut" : "prediction.row";
        return ofRow(row.isTest() ? "prediction.test" : included, row.index(), sample, space, snapshot);
    }

    private String ofRow(String key, int row, Sample sample, DataSpace space, Snapshot snapshot) {
        double[] inputs = sample.inputs();
        String number = numbers.whole(row + 1L);
        String place = place(space.axes(), inputs);
        PlaneLook plane = space.plane();
        String said = said(plane.interpretation(), plane.at(snapshot, inputs));
        return plane.neuron()
                .map(neuron -> texts.get(
                        sample.isLeftOut() ? "response.leftOut" : "response.row",
                        number,
                        place,
                        name(neuron, space),
                        said))
                .orElseGet(() -> texts.get(key, number, place, said));
    }

    private String name(Part.Neuron neuron, DataSpace space) {
        return neurons.name(
                neuron, space.config().architecture(), space.config().data().outputs());
    }

    /** A clicked point with all of its inputs, even those that are on no axis. */
    public String ofWhole(Subject.Probe probe, DataSpace space, Snapshot snapshot) {
        double[] inputs = PlotPoints.inputs(probe);
        return ofPlace(numbers.point(inputs), inputs, space, snapshot);
    }

    /** Any point, such as {@code Prediction at (0.62, 0.18): class 0, 0.4803}. */
    String ofPoint(double[] inputs, DataSpace space, Snapshot snapshot) {
        return ofPlace(place(space.axes(), inputs), inputs, space, snapshot);
    }

    private String ofPlace(String place, double[] inputs, DataSpace space, Snapshot snapshot) {
        String said = said(space.plane().interpretation(), space.plane().at(snapshot, inputs));
        return space.plane()
                .neuron()
                .map(neuron -> texts.get("response.point", name(neuron, space), place, said))
                .orElseGet(() -> texts.get("prediction.point", place, said));
    }

    private String said(OutputInterpretation interpretation, double[] outputs) {
        String number = numbers.significant(
                interpretation.number(outputs), lab.digitsProperty().get());
        return interpretation
                .saidClass(outputs)
                .map(name -> texts.get("said.class", name, number))
                .orElse(number);
    }

    private String place(Axes axes, double[] inputs) {
        return axes.x() == axes.y()
                ? numbers.point(inputs[axes.x()])
                : numbers.point(inputs[axes.x()], inputs[axes.y()]);
    }
}
