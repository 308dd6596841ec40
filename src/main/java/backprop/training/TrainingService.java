package backprop.training;

import backprop.engine.GridSpec;
import backprop.engine.Network;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Owns the training thread. Each public method queues a command and returns at once; its effect shows in a later snapshot.
 * Training goes in slices of at most 16 ms, each queued behind the commands that came meanwhile.
 */
public final class TrainingService implements AutoCloseable {

    private static final long SLICE_NANOS = 16_000_000;
    /** While training goes on, what a command did is told this long; then what training does is. */
    private static final long NOTICE_NANOS = 5_000_000_000L;

    private static final long IDLE_NANOS = 120_000_000;
    /** While training, the gradient of a larger batch (rows times parameters) is left out of the snapshots: 1 ms. */
    private static final long BATCH_WORK = 1_000_000;

    private final TaskQueue queue;
    private final Consumer<Snapshot> listener;
    private final Pace pace = new Pace();

    // All below: touched by the training thread alone.
    private Heading heading;
    private boolean edited;
    private TrainingRun run;
    private long runNumber;
    private Status status = new Status.Paused();
    private Speed speed;
    private Notice notice = Notice.NONE;
    private long noticeTime;
    private Optional<GradientReport> gradients = Optional.empty();
    private final Grids grids;
    private long newestSlice;
    private long newestRefinement;
    private Optional<Snapshot> newest = Optional.empty();

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
        this.listener = listener;
        this.heading = heading;
        this.run = run;
        this.speed = speed;
        grids = new Grids(queue, view, run.config().architecture().inputs());
        queue.execute(this::publish);
    }

    /** Trains until paused, or until training cannot go on. */
    public void train() {
        command(() -> {
            status = new Status.Training();
            note(Notice.Kind.NONE, "");
            pace.start(queue.nanoTime());
            queueSlice(0);
        });
    }

    /** Stops training where it goes on; the reason why it has stopped by itself stays in sight. */
    public void pause() {
        command(() -> {
            if (status instanceof Status.Training) {
                status = new Status.Paused();
                note(Notice.Kind.NONE, "");
            }
        });
    }

    /** Trains one epoch and pauses. */
    public void stepEpoch() {
        command(() -> {
            status = new Status.Paused();
            note(Notice.Kind.NONE, "");
            endWith(run.epoch());
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
            edited = true;
            begin(config, TrainingState.initial(config), Notice.Kind.NEW_WEIGHTS);
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
        });
    }

    /**
     * Keeps the session as it stands at the end of the last completed epoch.
     *
     * @param keeper gets the session, on the training thread; an exception from it is shown
     */
    public void save(Keeper keeper) {
        attempt(() -> {
            String place = keeper.keep(new Opening(heading, run.config(), run.state()));
            note(Notice.Kind.SAVED, place);
        });
    }

    /** Compares the gradients with central differences and shows what was found; training is paused for it. */
    public void checkGradients() {
        command(() -> {
            status = new Status.Paused();
            gradients = Optional.of(run.checkGradients());
            note(Notice.Kind.GRADIENTS_CHECKED, "");
        });
    }

    /** Puts a session where it lasts. */
    @FunctionalInterface
    public interface Keeper {

        /** Returns where the session now is, for the status line. */
        String keep(Opening session) throws Exception;
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
        command(() -> {
            try {
                apply(edit.apply(run.config()));
            } catch (IllegalArgumentException e) {
                note(Notice.Kind.REFUSED, e.getMessage());
            }
        });
    }

    private void apply(TrainingConfig changed) {
        TrainingConfig present = run.config();
        if (changed.equals(present)) {
            return;
        }
        edited = true;
        if (!changed.architecture().equals(present.architecture())) {
            boolean sameData = changed.data().equals(present.data());
            begin(
                    changed,
                    TrainingState.initial(changed),
                    sameData ? Notice.Kind.RESTARTED_FOR_ARCHITECTURE : Notice.Kind.DATA_FITTED);
        } else if (!changed.start().equals(present.start())) {
            begin(changed, TrainingState.initial(changed), Notice.Kind.RESTARTED_FOR_START);
        } else {
            run.change(changed);
            boolean sameData = changed.data().equals(present.data());
            note(sameData ? Notice.Kind.SETTINGS_CHANGED : Notice.Kind.DATA_CHANGED, "");
        }
        if (!(status instanceof Status.Training)) {
            status = new Status.Paused();
        }
    }

    public void setSpeed(Speed newSpeed) {
        command(() -> {
            speed = newSpeed;
            pace.start(queue.nanoTime());
            queueSlice(0);
        });
    }

    /**
     * Tells which part of the input space the data space shows. A session with other inputs gets another.
     *
     * @param newView as finely as it is wanted while training
     * @param pixels  along each side: as finely as it is wanted at rest, at least 1
     */
    public void setView(GridSpec newView, int pixels) {
        command(() -> grids.look(newView, pixels, run.config().architecture().inputs()));
    }

    /** Ends the training thread. */
    @Override
    public void close() {
        queue.close();
    }

    private void command(Runnable change) {
        queue.execute(() -> {
            guard(change);
            publish();
            queueRefinement();
        });
    }

    /** When nothing has been asked for and nothing trained for a moment, the plane is drawn as finely as it is shown. */
    private void queueRefinement() {
        long number = ++newestRefinement;
        queue.executeAfter(IDLE_NANOS, () -> {
            if (number == newestRefinement && !(status instanceof Status.Training)) {
                guard(this::refine);
            }
        });
    }

    private void refine() {
        newest = newest.map(last -> last.withOutputGrid(grids.fineOutputs(last.network())));
        newest.ifPresent(listener);
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
        run = new TrainingRun(config, state);
        runNumber++;
        grids.forget(config.architecture().inputs());
        pace.start(queue.nanoTime());
        note(kind, "");
    }

    /** Only the slice that was queued last runs, however often training is paused, started or sped up. */
    private void queueSlice(long delayNanos) {
        long number = ++newestSlice;
        queue.executeAfter(delayNanos, () -> {
            if (number == newestSlice && status instanceof Status.Training) {
                guard(this::slice);
                publish();
            }
        });
    }

    private void slice() {
        forgetOldNotice();
        long end = queue.nanoTime() + SLICE_NANOS;
        long due = pace.due(queue.nanoTime(), speed);
        while (due > 0 && status instanceof Status.Training && queue.nanoTime() < end) {
            TrainingRun.Outcome outcome = run.advance();
            endWith(outcome);
            if (outcome == TrainingRun.Outcome.EPOCH) {
                pace.count();
                due--;
            }
        }
        if (status instanceof Status.Training) {
            queueSlice(pace.wait(queue.nanoTime(), speed));
        }
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
            queueRefinement();
        }
    }

    /** Where the numbers cannot be had, those of before stay in sight and the status says why. */
    private void publish() {
        guard(() -> newest = Optional.of(snapshot()));
        newest.map(last -> last.withStatus(status)).ifPresent(listener);
    }

    private Snapshot snapshot() {
        boolean training = status instanceof Status.Training;
        TrainingState state = run.state();
        Network network = state.network();
        return new Snapshot(
                runNumber,
                heading.title(),
                edited,
                run.config(),
                state.epoch(),
                state.updates(),
                network,
                state.memory(),
                run.nextBatch(training ? BATCH_WORK : Long.MAX_VALUE),
                run.train(network),
                run.test(network),
                network.penalty(run.config().rule().regularization()),
                run.curve(),
                grids.neurons(network),
                training ? grids.recentOutputs(network) : grids.outputs(network),
                notice.kind() == Notice.Kind.GRADIENTS_CHECKED ? gradients : Optional.empty(),
                status,
                speed,
                notice);
    }
}
