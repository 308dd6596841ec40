package backprop.ui.status;

import backprop.engine.Part;
import backprop.training.Edit;
import backprop.training.ErrorCurve;
import backprop.training.GradientReport;
import backprop.training.Notice;
import backprop.training.Snapshot;
import backprop.training.Status;
import backprop.training.TrainingConfig;
import backprop.training.Work;
import backprop.ui.shared.EditTexts;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Status text. */
final class StatusText {

    private final Texts texts;
    private final Numbers numbers;
    private final StageText stages;
    private final Function<Snapshot, String> name;

    /** @param name session name, as in the toolbar */
    StatusText(Texts texts, Numbers numbers, Function<Snapshot, String> name) {
        this.name = name;
        this.texts = texts;
        this.numbers = numbers;
        stages = new StageText(texts, numbers);
    }

    /**
     * Returns the result of the last command if informative, otherwise the state of training.
     *
     * @param subject the selected row or point
     */
    String of(Snapshot snapshot, Subject subject) {
        Status status = snapshot.status();
        if (status instanceof Status.Diverged diverged) {
            return snapshot.position().isWithinEpoch()
                    ? within("status.diverged.within", snapshot)
                    : texts.get("status.diverged", numbers.whole(diverged.epoch() - 1));
        }
        if (status instanceof Status.Failed failed) {
            return texts.get("status.failed", failed.message());
        }
        return snapshot.notice().kind() == Notice.Kind.NONE ? progress(snapshot, subject) : noticed(snapshot);
    }

    /** Returns the description of a long-running command. */
    String of(Work work) {
        return texts.get("busy." + work.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Whether the text reports an error. */
    static boolean isTrouble(Snapshot snapshot) {
        return snapshot.status() instanceof Status.Diverged
                || snapshot.status() instanceof Status.Failed
                || snapshot.notice().kind() == Notice.Kind.REFUSED
                || snapshot.notice().kind() == Notice.Kind.PARAMETER_REFUSED;
    }

    private String progress(Snapshot snapshot, Subject subject) {
        if (snapshot.position().stage().isPresent()) {
            return stages.of(snapshot.position().stage().get(), snapshot, subject);
        }
        int rows = snapshot.train().rows();
        if (snapshot.train().right().orElse(-1) == rows) {
            return solved(rows, snapshot.curve());
        }
        if (snapshot.isTraining()) {
            return texts.get("status.training");
        }
        if (snapshot.position().isWithinEpoch()) {
            return within("status.within", snapshot);
        }
        return snapshot.epoch() == 0
                ? texts.get("status.ready")
                : texts.get("status.paused", numbers.whole(snapshot.epoch()));
    }

    private String within(String key, Snapshot snapshot) {
        return texts.get(
                key,
                snapshot.epoch() + 1,
                snapshot.position().rows(),
                snapshot.train().rows());
    }

    /** Returns since which epoch all rows are correct, if known; within an epoch this may have just changed. */
    private String solved(int rows, ErrorCurve curve) {
        if (curve.rightSince().isEmpty()) {
            return texts.get("status.solved", rows);
        }
        long since = curve.rightSince().getAsLong();
        boolean earlier = since > 0 && since == curve.firstEpoch();
        return texts.get(earlier ? "status.solved.atLeast" : "status.solved.since", rows, since);
    }

    private String checked(GradientReport report) {
        return texts.get(
                report.agrees() ? "gradients.agree" : "gradients.differ",
                numbers.significant(report.error(), 2),
                place(report.part()),
                report.parameters(),
                report.kinks());
    }

    private String place(Part part) {
        if (part instanceof Part.Weight weight) {
            return texts.get(
                    "place.weight",
                    numbers.whole(weight.layer() + 1),
                    numbers.whole(weight.to() + 1),
                    numbers.whole(weight.from() + 1));
        }
        Part.Bias bias = (Part.Bias) part;
        return texts.get("place.bias", numbers.whole(bias.layer() + 1), numbers.whole(bias.to() + 1));
    }

    private String fitted(String key, TrainingConfig config) {
        return texts.get(
                key,
                config.architecture().shape(),
                texts.get(
                        "activation." + config.architecture().outputActivation().id()),
                texts.get("loss." + config.rule().loss().id()),
                numbers.exact(config.rule().optimizer().learningRate()));
    }

    private String edit(Optional<Edit> done) {
        return done.map(edit -> EditTexts.of(edit, texts, numbers)).orElse("");
    }

    private String noticed(Snapshot snapshot) {
        Notice notice = snapshot.notice();
        String key = "notice." + notice.kind().name().toLowerCase(Locale.ROOT);
        return switch (notice.kind()) {
            case OPENED -> texts.get(key, name.apply(snapshot));
            case DATA_FITTED -> fitted(key, snapshot.config());
            case UNDONE -> texts.get(key, edit(snapshot.undoable().redo()));
            case REDONE -> texts.get(key, edit(snapshot.undoable().undo()));
            case NEW_WEIGHTS ->
                texts.get(key, numbers.digits(snapshot.config().start().seed()));
            case GRADIENTS_CHECKED -> snapshot.gradients().map(this::checked).orElseThrow();
            case REFUSED, SAVED, EXPORTED, COPIED -> texts.get(key, notice.detail());
            case SAVED_WHOLE_EPOCHS -> texts.get(key, notice.detail(), numbers.whole(snapshot.epoch()));
            default -> texts.get(key);
        };
    }
}
