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

    private final LongSupplier nanoTime;
    private final Notices notices;
    private final Edits edits = new Edits();
    private Heading heading;
    private final SavePoint savePoint;
    private long dataset;
    private long newestDataset;
    private TrainingRun run;
    private Steps steps;
    private long runNumber;
    private Status status = new Status.Paused();
    private Optional<GradientReport> gradients = Optional.empty();

    Experiment(Heading heading, TrainingRun run, LongSupplier nanoTime) {
        this.heading = heading;
        this.run = run;
        this.nanoTime = nanoTime;
        notices = new Notices(nanoTime);
        steps = new Steps(run);
        savePoint = new SavePoint(run.wholeEpochs());
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
        note(Notice.Kind.NONE, "");
    }

    void pause() {
        if (isTraining()) {
            status = new Status.Paused();
            note(Notice.Kind.NONE, "");
            steps.end();
        }
    }

    void step(Supplier<TrainingRun.Outcome> step) {
        status = new Status.Paused();
        note(Notice.Kind.NONE, "");
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
            edits.followStepBack(run.state(), before).ifPresent(side -> savePoint.goTo(side.revision()));
            status = done ? new Status.Paused() : status;
            note(done ? Notice.Kind.STEP_TAKEN_BACK : Notice.Kind.NO_STEP_TO_TAKE_BACK, "");
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
        note(Edit.of(Edit.Kind.NEW_WEIGHTS), before);
    }

    /** Sets {@code file} as the file of the current session. */
    void isOf(Path file) {
        savePoint.open(Optional.of(file), run.wholeEpochs());
    }

    void open(Optional<Path> file, Callable<Opening> source) throws Exception {
        Opening opening = source.call();
        status = new Status.Paused();
        replaceRun(new TrainingRun(opening.recording(), opening.state()));
        note(Notice.Kind.OPENED, "");
        heading = opening.heading();
        dataset = ++newestDataset;
        savePoint.open(file, run.wholeEpochs());
        edits.clear();
    }

    void save(Path file, Keeper keeper) throws Exception {
        savePoint.attempt();
        String place = keeper.keep(session());
        savePoint.saved(file, run.wholeEpochs());
        note(run.state().rows() == 0 ? Notice.Kind.SAVED : Notice.Kind.SAVED_WHOLE_EPOCHS, place);
    }

    /** Returns the content of a session file. */
    Opening session() {
        return new Opening(heading, run.recording(), run.wholeEpochs());
    }

    void checkGradients() {
        status = new Status.Paused();
        gradients = Optional.of(run.checkGradients());
        note(Notice.Kind.GRADIENTS_CHECKED, "");
    }

    void replaceData(UnaryOperator<TrainingConfig> edit, UnaryOperator<Heading> naming) {
        TrainingConfig before = run.config();
        change(edit);
        if (!run.config().equals(before)) {
            heading = naming.apply(heading);
            dataset = ++newestDataset;
        }
    }

    void change(UnaryOperator<TrainingConfig> edit) {
        TrainingConfig before = run.config();
        TrainingConfig changed = edit.apply(before);
        if (changed.equals(before)) {
            return;
        }
        Edits.Side side = present(keptMoment(changed));
        become(changed);
        note(Edit.between(before, changed), side);
    }

    /** Continues with another config, or starts a new run if its architecture or start differs. */
    private void become(TrainingConfig changed) {
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
            goOnWith(changed);
        }
        rest();
    }

    private void goOnWith(TrainingConfig changed) {
        Notice.Kind kind = Notice.Kind.ofChange(run.config().data(), changed.data());
        boolean begun = run.state().rows() > 0;
        steps.change(changed);
        note(begun && run.state().rows() == 0 ? Notice.Kind.EPOCH_BEGINS_ANEW : kind, "");
    }

    /** Clears the reason why training has stopped, unless it continues. */
    private void rest() {
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
        return new Edits.Side(run.config(), heading, dataset, savePoint.revision(), moment);
    }

    void undo() {
        Edits.Side present = present(moment(edits.undoReplacesNetwork()));
        boolean done = goTo(edits.undo(present));
        note(done ? Notice.Kind.UNDONE : Notice.Kind.NOTHING_TO_UNDO, "");
    }

    void redo() {
        Edits.Side present = present(moment(edits.redoReplacesNetwork()));
        boolean done = goTo(edits.redo(present));
        note(done ? Notice.Kind.REDONE : Notice.Kind.NOTHING_TO_REDO, "");
    }

    private boolean goTo(Optional<Edits.Side> other) {
        other.ifPresent(side -> {
            if (side.moment().isPresent()) {
                replaceRun(new TrainingRun(side.moment().get()));
                rest();
            } else {
                become(side.config());
            }
            heading = side.heading();
            dataset = side.dataset();
            savePoint.goTo(side.revision());
        });
        return other.isPresent();
    }

    void setParameter(Part part, double value) {
        boolean further = steps.isEditing(part) && edits.isLast(Edit.of(part));
        Edits.Side before = present(Optional.of(run.suspended()));
        boolean done = part.isIn(run.config().architecture()) && steps.setParameter(part, value);
        if (done && further) {
            savePoint.edit();
        } else if (done) {
            note(Edit.of(part), before);
        }
        note(done ? Notice.Kind.PARAMETER_CHANGED : Notice.Kind.PARAMETER_REFUSED, "");
        rest();
    }

    void reshape(ShapeEdit edit) {
        Edits.Side before = present(Optional.of(run.suspended()));
        run.reshape(edit);
        note(Edit.of(Edit.Kind.LAYERS), before);
        replaceRun(run);
        rest();
        note(run.epochs() == 0 ? Notice.Kind.RESTARTED_FOR_ARCHITECTURE : Notice.Kind.RESHAPED, "");
    }

    private void begin(TrainingConfig config, TrainingState state, Notice.Kind kind) {
        replaceRun(new TrainingRun(config, state));
        note(kind, "");
    }

    private void replaceRun(TrainingRun other) {
        run = other;
        steps = new Steps(run);
        runNumber++;
    }

    private void note(Edit edit, Edits.Side before) {
        edits.add(edit, before, nanoTime.getAsLong());
        savePoint.edit();
    }

    /** Sets the notice about the last command. */
    void note(Notice.Kind kind, String detail) {
        notices.say(kind, detail);
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
                new SessionInfo(
                        runNumber, dataset, heading.title(), savePoint.document(run.wholeEpochs()), edits.view()),
                run.config(),
                run.state(),
                steps.position(),
                Observation.of(run, grids, effort),
                run.curve(),
                new Activity(status, speed, notices.newest(), newestGradients()));
    }

    private Optional<GradientReport> newestGradients() {
        return notices.newest().kind() == Notice.Kind.GRADIENTS_CHECKED ? gradients : Optional.empty();
    }
}
