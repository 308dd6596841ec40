package backprop.ui.calculation;

import backprop.data.Sample;
import backprop.engine.NextBatch;
import backprop.engine.Part;
import backprop.explain.Calculation;
import backprop.explain.Line;
import backprop.explain.Piece;
import backprop.explain.PlainText;
import backprop.explain.Section;
import backprop.explain.Stage;
import backprop.explain.Typesetter;
import backprop.training.Snapshot;
import backprop.ui.LabModel;
import backprop.ui.Numbers;
import backprop.ui.Subject;
import backprop.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calculation of what is selected in one snapshot, in the words, digits and notation that were chosen. */
final class Sheet {

    private final Snapshot snapshot;
    private final Subject subject;
    private final double[] inputs;
    private final int digits;
    private final Numbers numbers;
    private final Texts texts;
    private final Calculation calculation;

    private Sheet(LabModel lab) {
        snapshot = lab.snapshot();
        subject = lab.subjectProperty().get();
        inputs = lab.subjectInputs();
        digits = lab.digitsProperty().get();
        numbers = lab.numbers();
        texts = lab.texts(Sheet.class);
        calculation = subject instanceof Subject.Row row
                ? Calculation.ofRow(snapshot.explained(), row.index())
                : Calculation.ofPoint(snapshot.explained(), inputs);
    }

    /** Of what {@code lab} shows now. */
    static Sheet of(LabModel lab) {
        return new Sheet(lab);
    }

    Calculation calculation() {
        return calculation;
    }

    boolean isTraining() {
        return snapshot.isTraining();
    }

    /** Whether {@code entry} exists here; a cell may still hold one of the list before, until the next layout. */
    boolean has(Entry entry) {
        if (entry instanceof Entry.Formula formula) {
            List<Section> sections = calculation.sections();
            return formula.section() < sections.size()
                    && formula.line() < sections.get(formula.section()).size();
        }
        return !(entry instanceof Entry.Group group)
                || group.neuron().isIn(snapshot.config().architecture());
    }

    Line line(Entry.Formula entry) {
        return calculation.sections().get(entry.section()).line(entry.line());
    }

    /** How many digits the numbers in {@code line} need, at least {@code atLeast}. */
    int digitsInside(Line line, int atLeast) {
        return line.digitsInside(digits, atLeast);
    }

    Piece piece(Line line, int digitsInside) {
        return new Typesetter(numbers, digits, digitsInside).line(line);
    }

    /** Which update, or which point, is explained. */
    String subtitle() {
        if (subject instanceof Subject.Row row) {
            return texts.get("subtitle.row", update(), numbers.whole(row.index() + 1), list(inputs));
        }
        return texts.get("subtitle.point", list(inputs));
    }

    /** Which update: by its epoch where that has only one, else by its number. */
    private String update() {
        boolean made = snapshot.position().made().isPresent();
        String key = made ? "subtitle.made" : "subtitle.next";
        int rows = snapshot.train().rows();
        if (snapshot.config().rule().batchSize().in(rows) == rows
                && !snapshot.position().isWithinEpoch()) {
            long from = snapshot.epoch() - (made ? 1 : 0);
            return texts.get(key + ".epoch", numbers.whole(from), numbers.whole(from + 1));
        }
        boolean ended = made && !snapshot.position().isWithinEpoch();
        long epoch = snapshot.epoch() + (ended ? 0 : 1);
        return texts.get(key, numbers.whole(snapshot.updates() + (made ? 0 : 1)), numbers.whole(epoch));
    }

    String title(Stage stage) {
        return texts.get("stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    /** What stands beside the title of a stage. */
    String detail(Stage stage) {
        return switch (stage) {
            case FORWARD -> forwardDetail();
            case LOSS ->
                texts.get(
                        "loss.detail",
                        texts.get("loss." + snapshot.config().rule().loss().id()));
            case BACKWARD -> texts.get("backward.detail");
            case UPDATE -> updateDetail();
        };
    }

    private String forwardDetail() {
        if (!(subject instanceof Subject.Row row)) {
            return texts.get("forward.point", list(inputs));
        }
        Sample sample = snapshot.config().data().train().get(row.index());
        return texts.get("forward.row", numbers.whole(row.index() + 1), list(inputs), list(sample.targets()));
    }

    private String updateDetail() {
        NextBatch batch = snapshot.explained().batch();
        String rate = numbers.exact(snapshot.config().rule().optimizer().learningRate());
        if (batch.rows().size() == 1) {
            return texts.get("update.row", numbers.whole(batch.rows().get(0) + 1), rate);
        }
        return texts.get("update.rows", numbers.whole(batch.size()), rate);
    }

    private String list(double[] values) {
        String separator = numbers.listSeparator() + " ";
        String joined = Arrays.stream(values).mapToObj(this::coordinate).collect(Collectors.joining(separator));
        return values.length == 1 ? joined : "(" + joined + ")";
    }

    private String coordinate(double value) {
        return numbers.of(value, digits);
    }

    /** The name of a neuron, such as 'Layer 1, neuron 3'. */
    String name(Part.Neuron neuron) {
        boolean output = neuron.layer() == snapshot.config().architecture().depth() - 1;
        String unit = numbers.whole(neuron.unit() + 1);
        if (output) {
            return snapshot.config().architecture().outputs() == 1
                    ? texts.get("group.output")
                    : texts.get("group.outputs", unit);
        }
        return texts.get("group.hidden", numbers.whole(neuron.layer() + 1), unit);
    }

    /** The neuron among whose lines a part is explained; an input has none. */
    Optional<Part.Neuron> neuronOf(Part part) {
        if (part instanceof Part.Weight weight) {
            return Optional.of(new Part.Neuron(weight.layer(), weight.to()));
        }
        if (part instanceof Part.Bias bias) {
            return Optional.of(new Part.Neuron(bias.layer(), bias.to()));
        }
        return part instanceof Part.Neuron neuron ? Optional.of(neuron) : Optional.empty();
    }

    /** The row that computes something of {@code part} in this stage, else that with the name of its neuron; -1 if none. */
    int indexOf(List<Entry> entries, Stage stage, Part.Neuron neuron, Part part) {
        int group = entries.indexOf(new Entry.Group(stage, neuron, true));
        for (int i = group + 1; group >= 0 && i < entries.size(); i++) {
            if (!(entries.get(i) instanceof Entry.Formula formula)) {
                return group;
            }
            if (line(formula).about().equals(Optional.of(part))) {
                return i;
            }
        }
        return group;
    }

    String pending() {
        return texts.get("update.pending");
    }

    /** The whole line for a screen reader. */
    String text(Entry entry) {
        if (entry instanceof Entry.Title title) {
            return title(title.stage()) + ", " + detail(title.stage());
        }
        if (entry instanceof Entry.Group group) {
            return name(group.neuron());
        }
        if (entry instanceof Entry.Formula formula) {
            Line line = line(formula);
            return PlainText.of(piece(line, digitsInside(line, digits)));
        }
        return pending();
    }
}
