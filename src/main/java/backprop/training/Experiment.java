package backprop.training;

import backprop.engine.Part;
import backprop.engine.ShapeEdit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Config, run and edits of the current session: everything that the commands of {@link TrainingService}, where each is
 * documented, can change. Mutable, confined to the training thread.
 */
final class Experiment {

    private final Notices notices;
    private final Edits edits;
    private final OpenSession session;
    private TrainingRun run;
    private Steps steps;
    private long runNumber;
    private Status status = new Status.Paused();

    Experiment(Session opened, TrainingRun run, LongSupplier nanoTime) {
        this.run = run;
        notices = new Notices(nanoTime);
        edits = new Edits(nanoTime);
        session = new OpenSession(opened, run.wholeEpochs());
        steps = new Steps(run);
    }

    Status status() {
        return status;
    }

    boolean isTraining() {
        return status instanceof Status.Training;
    }

    Steps steps() {
        return steps;
    }

    void train() {
        if (!isTraining()) {
            steps.begin();
        }
        status = new Status.Training();
        setNotice(Notice.Kind.NONE, "");
    }

    void pause() {
        if (isTraining()) {
            status = new Status.Paused();
            setNotice(Notice.Kind.NONE, "");
            steps.end();
        }
    }

    void step(Supplier<TrainingRun.Outcome> step) {
        status = new Status.Paused();
        setNotice(Notice.Kind.NONE, "");
        endWith(step.get());
    }

    /** Handles the outcome of a part of training. */
    void endWith(TrainingRun.Outcome outcome) {
        if (outcome == TrainingRun.Outcome.DIVERGED) {
            status = new Status.Diverged(run.epochs() + 1);
            steps.end();
        }
    }

    void stepBack() {
        if (!isTraining()) {
            Edits.Side before = present(Optional.of(run.suspended()));
            boolean done = steps.back();
            edits.followStepBack(run.state(), before).ifPresent(session::goTo);
            status = done ? new Status.Paused() : status;
            setNotice(done ? Notice.Kind.STEP_TAKEN_BACK : Notice.Kind.NO_STEP_TO_TAKE_BACK, "");
        }
    }

    void restart() {
        status = new Status.Paused();
        begin(run.config(), TrainingState.initial(run.config()), Notice.Kind.RESTARTED);
    }

    void newWeights() {
        status = new Status.Paused();
        TrainingConfig config = run.config().withStart(run.config().start().next());
        Edits.Side before = present(Optional.of(run.suspended()));
        begin(config, TrainingState.initial(config), Notice.Kind.NEW_WEIGHTS);
        addEdit(Edit.of(Edit.Kind.NEW_WEIGHTS), before);
    }

    void setFile(Path file) {
        session.setOpened(Optional.of(file), run.wholeEpochs());
    }

    void open(Optional<Path> file, Callable<Session> source) throws Exception {
        Session opened = source.call();
        TrainingRun continued = opened.run();
        status = new Status.Paused();
        replaceRun(continued);
        setNotice(Notice.Kind.OPENED, "");
        session.open(opened, file, run.wholeEpochs());
        edits.clear();
    }

    void export(Export export) throws Exception {
        export.file().ifPresent(file -> session.beginSave());
        String detail = export.writer().write(session.at(run.recording(), run.wholeEpochs()));
        export.file().ifPresent(file -> session.endSave(file, run.wholeEpochs()));
        boolean partial = export.file().isPresent() && run.state().rows() > 0;
        setNotice(partial ? Notice.Kind.SAVED_WHOLE_EPOCHS : export.done(), detail);
    }

    void checkGradients() {
        status = new Status.Paused();
        notices.set(run.checkGradients());
    }

    void replaceData(UnaryOperator<Session> edit) {
        Session replaced = edit.apply(session.at(run.config()));
        if (applyEdit(replaced.config())) {
            session.replaceData(replaced);
        }
    }

    void change(UnaryOperator<TrainingConfig> edit) {
        applyEdit(edit.apply(run.config()));
    }

    /** Replaces the config as an edit; returns whether {@code changed} is another one. */
    private boolean applyEdit(TrainingConfig changed) {
        TrainingConfig before = run.config();
        boolean differs = !changed.equals(before);
        if (differs) {
            Edits.Side side = present(keptMoment(changed));
            replaceConfig(changed);
            addEdit(Edit.between(before, changed), side);
        }
        return differs;
    }

    /** Continues with another config, or starts a new run if its architecture or start differs. */
    private void replaceConfig(TrainingConfig changed) {
        TrainingConfig present = run.config();
        if (!changed.architecture().equals(present.architecture())) {
            boolean sameData = changed.data().equals(present.data());
            begin(
                    changed,
                    TrainingState.initial(changed),
                    sameData ? Notice.Kind.RESTARTED_FOR_ARCHITECTURE : Notice.Kind.DATA_FITTED);
        } else if (!changed.start().equals(present.start())) {
            begin(changed, TrainingState.initial(changed), Notice.Kind.RESTARTED_FOR_START);
        } else {
            continueWith(changed);
        }
        clearStopReason();
    }

    private void continueWith(TrainingConfig changed) {
        Notice.Kind kind = Notice.Kind.ofChange(run.config().data(), changed.data());
        boolean begun = run.state().rows() > 0;
        steps.change(changed);
        setNotice(begun && run.state().rows() == 0 ? Notice.Kind.EPOCH_BEGINS_ANEW : kind, "");
    }

    private void clearStopReason() {
        status = isTraining() ? status : new Status.Paused();
    }

    /** Returns the current moment if {@code changed} would replace the network. */
    private Optional<TrainingRun.Suspended> keptMoment(TrainingConfig changed) {
        boolean goesOn = changed.architecture().equals(run.config().architecture())
                && changed.start().equals(run.config().start());
        return moment(!goesOn);
    }

    private Optional<TrainingRun.Suspended> moment(boolean wanted) {
        return wanted ? Optional.of(run.suspended()) : Optional.empty();
    }

    private Edits.Side present(Optional<TrainingRun.Suspended> moment) {
        return session.side(run.config(), moment);
    }

    void undo() {
        Edits.Side present = present(moment(edits.undoReplacesNetwork()));
        boolean done = goTo(edits.undo(present));
        setNotice(done ? Notice.Kind.UNDONE : Notice.Kind.NOTHING_TO_UNDO, "");
    }

    void redo() {
        Edits.Side present = present(moment(edits.redoReplacesNetwork()));
        boolean done = goTo(edits.redo(present));
        setNotice(done ? Notice.Kind.REDONE : Notice.Kind.NOTHING_TO_REDO, "");
    }

    private boolean goTo(Optional<Edits.Side> other) {
        other.ifPresent(side -> {
            if (side.moment().isPresent()) {
                replaceRun(new TrainingRun(side.moment().get()));
                clearStopReason();
            } else {
                replaceConfig(side.config());
            }
            session.goTo(side);
        });
        return other.isPresent();
    }

    void setParameter(Part part, double value) {
        boolean further = steps.isEditing(part) && edits.isLast(Edit.of(part));
        Edits.Side before = present(Optional.of(run.suspended()));
        boolean done = part.isIn(run.config().architecture()) && steps.setParameter(part, value);
        if (done && further) {
            session.edit();
        } else if (done) {
            addEdit(Edit.of(part), before);
        }
        setNotice(done ? Notice.Kind.PARAMETER_CHANGED : Notice.Kind.PARAMETER_REFUSED, "");
        clearStopReason();
    }

    void reshape(ShapeEdit edit) {
        Edits.Side before = present(Optional.of(run.suspended()));
        run.reshape(edit);
        addEdit(Edit.of(Edit.Kind.LAYERS), before);
        replaceRun(run);
        clearStopReason();
        setNotice(run.epochs() == 0 ? Notice.Kind.RESTARTED_FOR_ARCHITECTURE : Notice.Kind.RESHAPED, "");
    }

    private void begin(TrainingConfig config, TrainingState state, Notice.Kind kind) {
        replaceRun(new TrainingRun(config, state));
        setNotice(kind, "");
    }

    private void replaceRun(TrainingRun other) {
        run = other;
        steps = new Steps(run);
        runNumber++;
    }

    private void addEdit(Edit edit, Edits.Side before) {
        edits.add(edit, before);
        session.edit();
    }

    /** Sets the notice about the last command. */
    void setNotice(Notice.Kind kind, String detail) {
        notices.set(kind, detail);
    }

    void forgetOldNotice() {
        notices.forgetOld();
    }

    /** Runs a task and turns an exception into a status; the run is replaced only by commands that succeed. */
    void guard(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            status = new Status.Failed(String.valueOf(e.getMessage() == null ? e : e.getMessage()));
        }
    }

    /** Number of the run; it changes whenever training does not continue from its current state. */
    long runNumber() {
        return runNumber;
    }

    /**
     * Returns a snapshot of the experiment.
     *
     * @param grids compute the grids of the data space and of the responses of neurons
     */
    Snapshot snapshot(Grids grids, Speed speed) {
        boolean hurried = isTraining() && !speed.isSlowMotion();
        Observation.Effort effort = hurried ? Observation.Effort.WHILE_TRAINING : Observation.Effort.AT_REST;
        return new Snapshot(
                session.info(runNumber, run.wholeEpochs(), edits.view()),
                run.config(),
                run.state(),
                steps.position(),
                Observation.of(run, grids, effort),
                run.curve(),
                new Activity(status, speed, notices.newest(), notices.gradients()));
    }
}
