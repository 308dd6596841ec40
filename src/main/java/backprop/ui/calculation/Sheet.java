package backprop.ui.calculation;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.explain.Calculation;
import backprop.explain.Chapter;
import backprop.explain.Digits;
import backprop.explain.Line;
import backprop.explain.Piece;
import backprop.explain.PlainText;
import backprop.explain.Section;
import backprop.explain.Slope;
import backprop.explain.Topic;
import backprop.explain.Typesetter;
import backprop.explain.Words;
import backprop.training.Snapshot;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;

/** Calculation of the selected subject in one snapshot, with the chosen language, digits and notation. */
final class Sheet {

    private final Snapshot snapshot;
    private final int digits;
    private final Numbers numbers;
    private final Texts texts;
    private final Words words;
    private final Calculation calculation;

    private Sheet(LabModel lab) {
        snapshot = lab.snapshot();
        digits = lab.digitsProperty().get();
        numbers = lab.numbers();
        texts = lab.texts(Sheet.class);
        words = new Words(lab.localeProperty().get(), numbers, digits);
        Calculation explained = Calculation.of(
                snapshot.explained(),
                topic(lab.subjectProperty().get()),
                lab.selectedPartProperty().get());
        calculation = snapshot.replacing().map(explained::replacedBy).orElse(explained);
    }

    /** Creates the sheet of the current state of {@code lab}. */
    static Sheet of(LabModel lab) {
        return new Sheet(lab);
    }

    private static Topic topic(Subject subject) {
        return subject instanceof Subject.Probe probe
                ? new Topic.Point(probe.inputs())
                : new Topic.Row(subject.row().orElseThrow());
    }

    Calculation calculation() {
        return calculation;
    }

    Words words() {
        return words;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    boolean isTraining() {
        return snapshot.isTraining();
    }

    private Architecture shape() {
        return snapshot.network().architecture();
    }

    /** Whether {@code entry} exists; a cell may hold an entry of the previous list until the next layout. */
    boolean has(Entry entry) {
        if (entry instanceof Entry.Formula formula) {
            return section(formula)
                    .filter(section -> formula.line() < section.size())
                    .isPresent();
        }
        if (entry instanceof Entry.Layer layer) {
            return layer.layer() < shape().depth() && has(layer.chapter());
        }
        return entry instanceof Entry.Group group ? group.neuron().isIn(shape()) : has(entry.chapter());
    }

    private boolean has(Chapter chapter) {
        return calculation.sections().stream().anyMatch(section -> section.chapter() == chapter);
    }

    private Optional<Section> section(Entry.Formula entry) {
        return calculation.sections().stream()
                .filter(section ->
                        section.chapter() == entry.chapter() && section.neuron().equals(entry.neuron()))
                .findFirst();
    }

    Line line(Entry.Formula entry) {
        return section(entry).orElseThrow().line(entry.line());
    }

    /** Returns the precision of {@code line}, with at least {@code atLeast} digits for intermediate values. */
    Digits digits(Line line, int atLeast) {
        return line.digits(digits, atLeast);
    }

    Piece piece(Line line, Digits exactness) {
        return new Typesetter(numbers, exactness).line(line);
    }

    /** Returns the remark beside a line; empty if none. */
    String aside(Entry.Formula entry, Line line) {
        boolean first = entry.line() == 0;
        String meaning = line.meaning()
                .map(words::meaning)
                .or(() -> slope(entry).filter(slope -> !first).map(words::slope))
                .orElse("");
        return Words.joined(replaced(entry), meaning);
    }

    private String replaced(Entry.Formula entry) {
        return words.replaced(calculation.after(section(entry).orElseThrow(), entry.line()));
    }

    /** Returns the position of the neuron on its activation curve, for lines with a curve. */
    Optional<Slope> slope(Entry.Formula entry) {
        if (entry.chapter() != Chapter.FORWARD || entry.neuron().isEmpty()) {
            return Optional.empty();
        }
        Activation f = shape().activation(entry.neuron().orElseThrow().layer());
        double z = section(entry).orElseThrow().line(0).result();
        return f == Activation.SOFTMAX ? Optional.empty() : Optional.of(new Slope(f, z));
    }

    /** Returns the epoch of the explained parameters. */
    long epoch() {
        boolean over =
                snapshot.position().made().isPresent() && !snapshot.position().isWithinEpoch();
        return snapshot.epoch() - (over ? 1 : 0);
    }

    /** Returns the name of the explained update or point. */
    String subtitle() {
        Topic topic = calculation.topic();
        if (topic instanceof Topic.Point) {
            return texts.get("subtitle.point", words.list(topic.inputs(calculation.situation())));
        }
        if (!topic.isTrainedOn(calculation.situation())) {
            return texts.get("subtitle.test", numbers.whole(snapshot.epoch()));
        }
        return update();
    }

    /** Returns the name of the update: by epoch if it has only one update, otherwise by number. */
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

    String title(Chapter chapter) {
        return words.title(chapter);
    }

    /** Returns the text beside the heading of a chapter. */
    String detail(Chapter chapter) {
        return words.detail(chapter, calculation);
    }

    /** Returns the name of a layer or neuron. */
    String name(Entry.Fold fold) {
        return fold instanceof Entry.Group group
                ? words.name(group.neuron(), shape())
                : words.layer(((Entry.Layer) fold).layer(), shape());
    }

    /** Returns the reason why a chapter has no lines. */
    String note(Entry.Note entry) {
        return words.missing(entry.chapter(), calculation);
    }

    /**
     * Returns the index of the entry that computes {@code part} in this chapter, otherwise of its neuron or layer; -1
     * if none.
     */
    int indexOf(List<Entry> entries, Chapter chapter, Part.Neuron neuron, Part part) {
        int group = entries.indexOf(new Entry.Group(chapter, neuron, true));
        for (int i = group + 1; group >= 0 && i < entries.size(); i++) {
            if (!(entries.get(i) instanceof Entry.Formula formula)) {
                return group;
            }
            if (line(formula).about().equals(Optional.of(part))) {
                return i;
            }
        }
        return group >= 0 ? group : entries.indexOf(new Entry.Layer(chapter, neuron.layer(), false));
    }

    /** Returns the complete line for screen readers. */
    String text(Entry entry) {
        if (entry instanceof Entry.Title title) {
            return title(title.chapter()) + ", " + detail(title.chapter());
        }
        if (entry instanceof Entry.Fold fold) {
            return texts.get(fold.open() ? "fold.open" : "fold.closed", name(fold));
        }
        return entry instanceof Entry.Formula formula ? text(formula) : note((Entry.Note) entry);
    }

    private String text(Entry.Formula entry) {
        Line line = line(entry);
        return PlainText.of(piece(line, digits(line, digits)));
    }

    /** Returns the meaning of a line and its curve for screen readers; empty if none. */
    String help(Entry entry) {
        if (!(entry instanceof Entry.Formula formula)) {
            return "";
        }
        boolean beside = formula.line() == 1;
        return slope(formula)
                .filter(slope -> beside)
                .map(slope -> Words.joined(replaced(formula), words.curve(slope)))
                .orElseGet(() -> aside(formula, line(formula)));
    }
}
