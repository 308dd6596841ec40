package backprop.cli;

import backprop.engine.Architecture;
import backprop.engine.Evaluation;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.training.GradientReport;
import backprop.training.Session;
import backprop.training.TrainingRun;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the results of a run in a few lines. */
final class Summary {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;

    Summary(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the summary.
     *
     * @param before epochs trained before this run
     */
    void print(Session session, TrainingRun run, long before, long nanos) {
        Network network = run.state().network();
        Evaluation train = run.train(network);
        Optional<Evaluation> test = run.test(network);
        out.println(session.title().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
        line("summary.network", network.architecture().shape(), activations(network.architecture()));
        epochs(before, run.epochs());
        line("summary.loss", "" + train.loss());
        test.ifPresent(t -> line("summary.test.loss", "" + t.loss()));
        right("summary.right", train);
        test.ifPresent(t -> right("summary.test.right", t));
        line("summary.time", String.format(Locale.ROOT, "%.2f", nanos / NANOS_PER_SECOND));
    }

    void print(GradientReport report) {
        line(
                "summary.gradients",
                String.format(Locale.ROOT, "%.2e", report.error()),
                place(report.part()),
                report.parameters(),
                report.kinks(),
                report.rows());
    }

    /** Returns the path of a parameter in a session file. */
    private static String place(Part part) {
        if (part instanceof Part.Weight weight) {
            return "parameters[" + weight.layer() + "].weights[" + weight.to() + "][" + weight.from() + "]";
        }
        Part.Bias bias = (Part.Bias) part;
        return "parameters[" + bias.layer() + "].biases[" + bias.to() + "]";
    }

    private static String activations(Architecture shape) {
        return shape.layers().stream().map(layer -> layer.activation().id()).collect(Collectors.joining(", "));
    }

    private void epochs(long before, long now) {
        if (before == 0) {
            line("summary.epochs", "" + now);
        } else {
            line("summary.continued", "" + now, "" + (now - before));
        }
    }

    private void right(String key, Evaluation evaluation) {
        evaluation.right().ifPresent(right -> line(key, "" + right, "" + evaluation.rows()));
    }

    private void line(String key, Object... arguments) {
        out.println(Messages.text(key, arguments));
    }
}
