package backprop.ui.dataspace;

import backprop.data.Sample;
import backprop.engine.GridSpec;
import backprop.training.Snapshot;
import backprop.ui.LabModel;
import backprop.ui.Numbers;
import backprop.ui.Subject;
import backprop.ui.Texts;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Predictions in words. The number comes last, so that it can be found. */
final class PredictionWords {

    private static final int TAG_DIGITS = 3;

    private final LabModel lab;
    private final Texts texts;
    private final Numbers numbers;

    /** @param lab knows language and digits */
    PredictionWords(LabModel lab) {
        this.lab = lab;
        texts = lab.texts(PredictionWords.class);
        numbers = lab.numbers();
    }

    /** What stands at a point on the plot, such as {@code 0.480 → class 0}. */
    String tag(Reading reading, double[] outputs) {
        String number = numbers.significant(reading.number(outputs), TAG_DIGITS);
        return reading.saidClass(outputs)
                .map(name -> texts.get("tag.class", number, name))
                .orElse(number);
    }

    /** A row or a clicked point, such as {@code Row 2 at (0, 1): class 1, 0.7494}. */
    String of(Subject subject, DataSpace space, Snapshot snapshot) {
        if (subject instanceof Subject.Probe probe) {
            return ofPoint(PlotPoints.inputs(probe), space, snapshot);
        }
        if (subject instanceof Subject.TestRow row) {
            Sample sample = snapshot.config().data().test().get(row.index());
            return ofRow("prediction.test", row.index(), sample, space, snapshot);
        }
        int row = ((Subject.Row) subject).index();
        return ofRow("prediction.row", row, snapshot.config().data().train().get(row), space, snapshot);
    }

    private String ofRow(String key, int row, Sample sample, DataSpace space, Snapshot snapshot) {
        double[] inputs = sample.inputs();
        double[] outputs = snapshot.network().predict(inputs);
        return texts.get(key, numbers.whole(row + 1L), place(space.axes(), inputs), said(space.reading(), outputs));
    }

    /** Any point, such as {@code Prediction at (0.62, 0.18): class 0, 0.4803}. */
    String ofPoint(double[] inputs, DataSpace space, Snapshot snapshot) {
        double[] outputs = snapshot.network().predict(inputs);
        return texts.get("prediction.point", place(space.axes(), inputs), said(space.reading(), outputs));
    }

    private String said(Reading reading, double[] outputs) {
        String number = numbers.significant(
                reading.number(outputs), lab.digitsProperty().get());
        return reading.saidClass(outputs)
                .map(name -> texts.get("said.class", name, number))
                .orElse(number);
    }

    private String place(Axes axes, double[] inputs) {
        return axes.x() == axes.y()
                ? numbers.point(inputs[axes.x()])
                : numbers.point(inputs[axes.x()], inputs[axes.y()]);
    }

    /** The values at which the inputs are held that are on no axis, such as {@code x3 = 1}; empty if there are none. */
    String held(DataSpace space, GridSpec view) {
        double[] held = view.held();
        return IntStream.range(0, held.length)
                .filter(input -> !space.axes().show(input))
                .mapToObj(input ->
                        texts.get("held", space.config().data().inputs().get(input), numbers.brief(held[input])))
                .collect(Collectors.joining(texts.get("held.next")));
    }
}
