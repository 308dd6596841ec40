package backprop.training;

import backprop.data.Scaling;
import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.ShapeEdit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Owns the training thread. Each public method queues a command and returns at once; its effect shows in a later snapshot.
 * Training goes in slices of 16 to 24 ms, each queued behind the commands that came meanwhile.
 */
public final class TrainingService implements AutoCloseable {

    /** While training goes on, what a command did is told this long; then what training does is. */
    private static final long NOTICE_NANOS = 5_000_000_000L;

    /** While training, the gradient of a larger batch (rows times parameters) is left out of the snapshots: 1 ms. */
    private static final long BATCH_WORK = 1_000_000;

    /** While training, so many rows times parameters are looked at to find neurons that learn nothing: 1 ms. */
    private static final long STUCK_WORK = 300_000;
    /** At rest, so many: 100 ms. */
    private static final long RESTING_STUCK_WORK = 30_000_000;

    private final TaskQueue queue;
    private final Publisher publisher;
    private final Slices slices;
    private final AtomicReference<Runnable> newestView = new AtomicReference<>();

    // All below: touched by the training thread alone.
    private Heading heading;
    private boolean edited;
    private TrainingRun run;
    private Steps steps;
    private final Edits edits = new Edits();
    private long runNumber;
    private Status status = new Status.Paused();
    private Notice notice = Notice.NONE;
    private long noticeTime;
    private Optional<GradientReport> gradients = Optional.empty();

    /**
     * Takes over a run; the caller must not use it any more.
     *
     * @param view     what the data space shows at first
     * @param listener gets each snapshot, on the training thread; must return at once
     */
    public TrainingService(
            TaskQueue queue,
            Heading heading,
            TrainingRun run,
            Speed speed,
            GridSpec view,
            Consumer<Snapshot> listener) {
        this.queue = queue;
        this.heading = heading;
        this.run = run;
        steps = new Steps(run);
        slices = new Slices(queue, speed, new Training());
        publisher = new Publisher(queue, view, run.config().architecture().inputs(), listener);
        queue.execute(this::publish);
    }

    /** Trains until paused, or until training cannot go on. All of it is one step back; in slow motion each stage is one. */
    public void train() {
        command(() -> {
            if (!(status instanceof Status.Training)) {
                steps.begin();
            }
            status = new Status.Training();
            note(Notice.Kind.NONE, "");
            slices.start();
        });
    }

    /** Stops training where it goes on; the reason why it has stopped by itself stays in sight. */
    public void pause() {
        command(() -> {
            if (status instanceof Status.Training) {
                status = new Status.Paused();
                note(Notice.Kind.NONE, "");
                steps.end();
            }
        });
    }

    /** Trains to the end of the current epoch and pauses. */
    public void stepEpoch() {
        step(() -> steps.epoch());
    }

    /** Makes one update and pauses; if stages of it have been looked at, it is that update. */
    public void stepUpdate() {
        step(() -> steps.update());
    }

    /** Goes one stage further and pauses: forward, loss and backward change nothing, the update does. */
    public void stepStage() {
        step(() -> steps.stage());
    }

    private void step(Supplier<TrainingRun.Outcome> step) {
        command(() -> {
            status = new Status.Paused();
            note(Notice.Kind.NONE, "");
            endWith(step.get());
        });
    }

    /** Takes the last step back, to the bit; what training did since it was started is one step. Not while it goes on. */
    public void stepBack() {
        command(() -> {
            if (!(status instanceof Status.Training)) {
                Edits.Side before = present(Optional.of(run.moment()));
                boolean done = steps.back();
                edits.followStepBack(run.state(), before);
                status = done ? new Status.Paused() : status;
                note(done ? Notice.Kind.STEP_TAKEN_BACK : Notice.Kind.NO_STEP_TO_TAKE_BACK, "");
            }
        });
    }

    /** Back to the start, with the same parameters. */
    public void restart() {
        command(() -> {
            status = new Status.Paused();
            begin(run.config(), TrainingState.initial(run.config()), Notice.Kind.RESTARTED);
        });
    }

    /** Back to epoch 0, with parameters drawn from the next seed. */
    public void newWeights() {
        command(() -> {
            status = new Status.Paused();
            TrainingConfig config = run.config().withStart(run.config().start().next());
            Edits.Side before = present(Optional.of(run.moment()));
            begin(config, TrainingState.initial(config), Notice.Kind.NEW_WEIGHTS);
            note(Edit.of(Edit.Kind.NEW_WEIGHTS), before);
        });
    }

    /** Leaves everything behind and opens another session. */
    public void open(Opening opening) {
        open(() -> opening);
    }

    /**
     * Leaves everything behind and opens another session, which is read on the training thread.
     *
     * @param source an exception from it is shown, and nothing changes
     */
    public void open(Callable<Opening> source) {
        attempt(() -> {
            Opening opening = source.call();
            status = new Status.Paused();
            begin(opening.config(), opening.state(), Notice.Kind.OPENED);
            heading = opening.heading();
            edited = false;
            edits.clear();
        });
    }

    /**
     * Keeps the session as it stands at the end of the last completed epoch; if single updates have been made since, the notice
     * says that they are not in it.
     *
     * @param keeper gets the session, on the training thread; an exception from it is shown
     */
    public void save(Keeper keeper) {
        attempt(() -> {
            String place = keeper.keep(new Opening(heading, run.config(), run.wholeEpochs()));
            note(run.state().rows() == 0 ? Notice.Kind.SAVED : Notice.Kind.SAVED_WHOLE_EPOCHS, place);
        });
    }

    /**
     * Keeps something of the present session, such as its data.
     *
     * @param keeper gets the session, on the training thread; an exception from it is shown
     */
    public void keep(Keeper keeper) {
        attempt(() -> note(Notice.Kind.SAVED, keeper.keep(new Opening(heading, run.config(), run.wholeEpochs()))));
    }

    /**
     * Does what takes too long for the JavaFX thread and changes nothing here, such as writing a text.
     *
     * @param done what is told when it is done
     * @param work returns the detail of the notice; an exception from it is shown
     */
    public void carryOut(Notice.Kind done, Callable<String> work) {
        attempt(() -> note(done, work.call()));
    }

    /** Compares the gradients with central differences and shows what was found; training is paused for it. */
    public void checkGradients() {
        command(() -> {
            status = new Status.Paused();
            gradients = Optional.of(run.checkGradients());
            note(Notice.Kind.GRADIENTS_CHECKED, "");
        });
    }

    private interface Attempt {
        void make() throws Exception;
    }

    /** A command that may fail because of something outside: what it says is shown, and nothing changes. */
    private void attempt(Attempt attempt) {
        command(() -> {
            try {
                attempt.make();
            } catch (Exception e) {
                note(Notice.Kind.REFUSED, String.valueOf(e.getMessage()));
            }
        });
    }

    /**
     * Changes what is trained, and how. Another architecture or start begins the run anew; anything else goes on from where it
     * stands, training or not.
     *
     * @param edit gets the present config; an {@link IllegalArgumentException} from it refuses the change and is shown
     */
    public void change(UnaryOperator<TrainingConfig> edit) {
        change(edit, UnaryOperator.identity());
    }

    /**
     * The same, where the session is called otherwise from then on; undo brings the old heading back.
     *
     * @param naming gets the present heading
     */
    public void change(UnaryOperator<TrainingConfig> edit, UnaryOperator<Heading> naming) {
        command(() -> {
            try {
                apply(edit.apply(run.config()), naming);
            } catch (IllegalArgumentException e) {
                note(Notice.Kind.REFUSED, e.getMessage());
            }
        });
    }

    private void apply(TrainingConfig changed, UnaryOperator<Heading> naming) {
        TrainingConfig present = run.config();
        if (changed.equals(present)) {
            return;
        }
        Edits.Side before = present(keptMoment(changed));
        become(changed);
        heading = naming.apply(heading);
        note(Edit.between(present, changed), before);
    }

    /** Goes on with another config, or begins anew where it is of another network. */
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

    /** What has stopped training is over, unless it goes on. */
    private void rest() {
        status = status instanceof Status.Training ? status : new Status.Paused();
    }

    /** The present moment, where {@code changed} would replace the network. */
    private Optional<TrainingRun.Moment> keptMoment(TrainingConfig changed) {
        boolean goesOn = changed.architecture().equals(run.config().architecture())
                && changed.start().equals(run.config().start());
        return goesOn ? Optional.empty() : Optional.of(run.moment());
    }

    private Edits.Side present(Optional<TrainingRun.Moment> moment) {
        return new Edits.Side(run.config(), heading, edited, moment);
    }

    private void note(Edit edit, Edits.Side before) {
        edits.add(edit, before, queue.nanoTime());
        edited = true;
    }

    /**
     * Takes the last edit back: of data, settings or start, or of the network by hand. Training is not undone, but where the edit
     * replaced the network, the one of before comes back as it was.
     */
    public void undo() {
        command(() -> {
            boolean replaces = edits.undoReplacesNetwork();
            Optional<Edits.Side> side = edits.undo(present(moment(replaces)));
            side.ifPresent(this::goTo);
            note(side.isPresent() ? Notice.Kind.UNDONE : Notice.Kind.NOTHING_TO_UNDO, "");
        });
    }

    /** Does the edit again that was undone last. */
    public void redo() {
        command(() -> {
            boolean replaces = edits.redoReplacesNetwork();
            Optional<Edits.Side> side = edits.redo(present(moment(replaces)));
            side.ifPresent(this::goTo);
            note(side.isPresent() ? Notice.Kind.REDONE : Notice.Kind.NOTHING_TO_REDO, "");
        });
    }

    private Optional<TrainingRun.Moment> moment(boolean wanted) {
        return wanted ? Optional.of(run.moment()) : Optional.empty();
    }

    private void goTo(Edits.Side side) {
        if (side.moment().isPresent()) {
            replaceRun(new TrainingRun(side.moment().get()));
            rest();
        } else {
            become(side.config());
        }
        heading = side.heading();
        edited = side.edited();
    }

    /** Gives a weight or bias another value, training or not; refused where the loss would not be finite any more. */
    public void setParameter(Part part, double value) {
        command(() -> {
            boolean further = steps.isEditing(part) && edits.isLast(Edit.of(part));
            Edits.Side before = present(Optional.of(run.moment()));
            boolean done = part.isIn(run.config().architecture()) && steps.setParameter(part, value);
            if (done && !further) {
                note(Edit.of(part), before);
            }
            note(done ? Notice.Kind.PARAMETER_CHANGED : Notice.Kind.PARAMETER_REFUSED, "");
            rest();
        });
    }

    /** Adds or removes neurons or layers, training or not; what remains keeps what it has learned. */
    public void reshape(ShapeEdit edit) {
        attempt(() -> {
            Edits.Side before = present(Optional.of(run.moment()));
            run.reshape(edit);
            note(Edit.of(Edit.Kind.LAYERS), before);
            replaceRun(run);
            rest();
            note(run.epochs() == 0 ? Notice.Kind.RESTARTED_FOR_ARCHITECTURE : Notice.Kind.RESHAPED, "");
        });
    }

    private void goOnWith(TrainingConfig changed) {
        Notice.Kind kind = Notice.Kind.ofChange(run.config().data(), changed.data());
        boolean begun = run.state().rows() > 0;
        if (!changed.data().scaling().equals(run.config().data().scaling())) {
            publisher.grids().forget(changed.architecture().inputs());
        }
        steps.change(changed);
        note(begun && run.state().rows() == 0 ? Notice.Kind.EPOCH_BEGINS_ANEW : kind, "");
    }

    public void setSpeed(Speed newSpeed) {
        command(() -> slices.setSpeed(newSpeed));
    }

    /**
     * Tells which part of the input space the data space shows. A session with other inputs gets another.
     *
     * @param newView as finely as it is wanted while training
     * @param pixels  along each side: as finely as it is wanted at rest, at least 1
     */
    public void setView(GridSpec newView, int pixels) {
        setView(newView, pixels, Optional.empty());
    }

    /**
     * As {@link #setView(GridSpec, int)}, with the response of one more neuron beside the outputs. While the view moves, as
     * when it is dragged, only the newest one is computed.
     */
    public void setView(GridSpec newView, int pixels, Optional<Part.Neuron> neuron) {
        Runnable look = () -> publisher
                .grids()
                .look(newView, pixels, neuron, run.config().architecture().inputs());
        if (newestView.getAndSet(look) == null) {
            command(() -> newestView.getAndSet(null).run());
        }
    }

    /** Ends the training thread. */
    /** What time it is for training, in nanoseconds since some moment. */
    public long nanoTime() {
        return queue.nanoTime();
    }

    @Override
    public void close() {
        queue.close();
    }

    private void command(Runnable change) {
        queue.execute(() -> {
            guard(change);
            publish();
            refineLater();
        });
    }

    private void refineLater() {
        publisher.refineLater(() -> !(status instanceof Status.Training), this::guard);
    }

    /** An exception becomes a state that the user sees; the run itself is only replaced by commands that succeed. */
    private void guard(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            status = new Status.Failed(String.valueOf(e.getMessage() == null ? e : e.getMessage()));
        }
    }

    private void begin(TrainingConfig config, TrainingState state, Notice.Kind kind) {
        replaceRun(new TrainingRun(config, state));
        note(kind, "");
    }

    private void replaceRun(TrainingRun other) {
        run = other;
        steps = new Steps(run);
        runNumber++;
        publisher.grids().forget(run.config().architecture().inputs());
        slices.count();
    }

    private void note(Notice.Kind kind, String detail) {
        notice = notice.next(kind, detail);
        noticeTime = queue.nanoTime();
    }

    private void forgetOldNotice() {
        if (notice.kind() != Notice.Kind.NONE && queue.nanoTime() - noticeTime > NOTICE_NANOS) {
            note(Notice.Kind.NONE, "");
        }
    }

    private void endWith(TrainingRun.Outcome outcome) {
        if (outcome == TrainingRun.Outcome.DIVERGED) {
            status = new Status.Diverged(run.epochs() + 1);
            steps.end();
            refineLater();
        }
    }

    /** What goes on between commands. */
    private final class Training implements Slices.Work {

        @Override
        public boolean isWanted() {
            return status instanceof Status.Training;
        }

        @Override
        public Steps steps() {
            return steps;
        }

        @Override
        public void end(TrainingRun.Outcome outcome) {
            endWith(outcome);
        }

        @Override
        public void run(Runnable slice) {
            forgetOldNotice();
            guard(slice);
            publish();
        }
    }

    private void publish() {
        guard(() -> publisher.take(snapshot()));
        publisher.publish(status);
    }

    private Snapshot snapshot() {
        boolean hurried = status instanceof Status.Training && !slices.speed().isSlowMotion();
        Grids grids = publisher.grids();
        TrainingState state = run.state();
        Network network = state.network();
        Scaling scaling = run.config().data().scaling();
        return new Snapshot(
                runNumber,
                heading.title(),
                edited,
                run.config(),
                edits.view(),
                state.epoch(),
                state.updates(),
                steps.position(),
                network,
                state.memory(),
                run.nextBatch(hurried ? BATCH_WORK : Long.MAX_VALUE),
                run.stuckNeurons(hurried ? STUCK_WORK : RESTING_STUCK_WORK),
                run.train(network),
                run.test(network),
                network.penalty(run.config().rule().regularization()),
                run.curve(),
                hurried ? grids.recentNeurons(network, scaling) : grids.neurons(network, scaling),
                hurried ? grids.recentOutputs(network, scaling) : grids.outputs(network, scaling),
                notice.kind() == Notice.Kind.GRADIENTS_CHECKED ? gradients : Optional.empty(),
                status,
                slices.speed(),
                notice);
    }
}
