package backprop.ui.dataspace;

import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks the training thread for the part of the input space that is to be shown, whenever that changes. */
final class ViewRequest {

    private final TrainingService training;
    private Axes axes;
    private Optional<Wanted> last = Optional.empty();

    /** All that the view depends on. */
    private record Wanted(TrainingConfig config, Axes axes, int output, List<Double> held, int pixels) {}

    /** @param axes what is shown at first */
    ViewRequest(TrainingService training, Axes axes) {
        this.training = training;
        this.axes = axes;
    }

    void chooseX(int input) {
        axes = axes.withX(input);
    }

    void chooseY(int input) {
        axes = axes.withY(input);
    }

    /**
     * Asks, if something changed since the last time.
     *
     * @param output the output that was chosen
     * @param inputs those of the selected row or point, where the inputs that are on no axis are held
     * @param pixels along each side of the plot
     */
    void update(Snapshot snapshot, int output, double[] inputs, int pixels) {
        TrainingConfig config = snapshot.config();
        axes = axes.within(inputs.length);
        double[] held = inputs.length > 2 ? inputs : new double[inputs.length];
        Wanted wanted =
                new Wanted(config, axes, output, Arrays.stream(held).boxed().toList(), pixels);
        if (!last.equals(Optional.of(wanted))) {
            last = Optional.of(wanted);
            Reading reading = Reading.of(config, snapshot.train().scoring(), output);
            training.setView(ViewGrid.of(config, axes, reading, held), pixels);
        }
    }
}
