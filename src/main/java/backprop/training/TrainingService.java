package backprop.training;

import backprop.engine.GridSpec;
import backprop.engine.Part;
import backprop.engine.ShapeEdit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Owns the training thread. Each public method queues a command and returns at once; its effect appears in a later snapshot.
 * Training runs in slices of 16 to 24 ms, each queued after the commands received meanwhile.
 */
public final class TrainingService implements AutoCloseable {

    private final TaskQueue queue;
    private final Grids grids;
    private final Publisher publisher;
    private final Slices slices;
    private final Experiment experiment;
    private final Newest<Runnable> newestView = new Newest<>();
    private final Queue<Work> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong commands = new AtomicLong();
    private volatile Runnable commandListener = () -> {};

    /**
     * Creates a service.
     *
     * @param session  title and notes of the session of the run
     * @param run      run with which to continue; the caller must no longer use it
     * @param view     initial view of the data space
     * @param listener receives each snapshot, on the training thread; must return at once
     */
    public TrainingService(
            TaskQueue queue,
            Session session,
            TrainingRun run,
            Speed speed,
            GridSpec view,
            Consumer<Snapshot> listener) {
        this.queue = queue;
        grids = new Grids(view);
        publisher = new Publisher(queue, grids, listener);
        experiment = new Experiment(session, run, queue::nanoTime);
        slices = new Slices(queue, speed, new Training());
        queue.execute(this::publish);
    }

    /** Trains until paused, or until training cannot continue. All of it is one step back; in slow motion each stage is one. */
    public void train() {
        command(() -> {
            experiment.train();
            slices.start();
        });
    }

    /** Pauses training if it is running; the reason for an earlier stop remains visible. */
    public void pause() {
        command(experiment::pause);
    }

    /** Trains to the end of the current epoch and pauses. */
    public void stepEpoch() {
        command(() -> experiment.step(experiment.steps()::epoch));
    }

    /** Makes one update and pauses; if stages of it have been displayed, it is that update. */
    public void stepUpdate() {
        command(() -> experiment.step(experiment.steps()::update));
    }

    /** Advances one stage and pauses: forward, loss and backward change nothing, the update does. */
    public void stepStage() {
        command(() -> experiment.step(experiment.steps()::stage));
    }

    /** Takes the last step back, to the bit; all training since its start is one step. Ignored while training. */
    public void stepBack() {
        command(experiment::stepBack);
    }

    /** Returns to the start, with the same parameters. */
    public void restart() {
        command(experiment::restart);
    }

    /** Returns to epoch 0, with parameters drawn with the next seed. */
    public void newWeights() {
        command(experiment::newWeights);
    }

    /** Opens another session and discards the current one. */
    public void open(Session session) {
        open(() -> session);
    }

    /**
     * Opens another session, which is read on the training thread, and discards the current one.
     *
     * @param source an exception from it is displayed, and nothing changes
     */
    public void open(Callable<Session> source) {
        attempt(Work.Kind.OPENING, () -> experiment.open(Optional.empty(), source));
    }

    /**
     * Opens the session of a file, which is read on the training thread, and discards the current one.
     *
     * @param source an exception from it is displayed, and nothing changes
     */
    public void open(Path file, Callable<Session> source) {
        attempt(Work.Kind.OPENING, () -> experiment.open(Optional.of(file), source));
    }

    /** Sets the file from which the current session was read. */
    public void setFile(Path file) {
        command(() -> experiment.setFile(file));
    }

    /**
     * Writes the current session, or a part of it. A session file contains the state at the end of the last completed epoch; if
     * single updates have been made since, the notice reports that they are not included.
     *
     * @param export called on the training thread; an exception from it is displayed
     */
    public void export(Export export) {
        attempt(() -> experiment.export(export));
    }

    /** Compares the gradients with central differences and reports the result; pauses training. */
    public void checkGradients() {
        command(experiment::checkGradients);
    }

    /**
     * Changes the config. Another architecture or start begins a new run; after any other change the run continues from its
     * current state, training or paused.
     *
     * @param edit receives the current config; an {@link IllegalArgumentException} from it rejects the change and is displayed
     */
    public void change(UnaryOperator<TrainingConfig> edit) {
        edit(Work.Kind.EDIT, () -> experiment.change(edit));
    }

    /**
     * Replaces the dataset; undo restores the previous one, with title and notes.
     *
     * @param edit receives title, notes and config of the current session; otherwise as in {@link #change}
     */
    public void replaceData(UnaryOperator<Session> edit) {
        edit(Work.Kind.DATA, () -> experiment.replaceData(edit));
    }

    private void edit(Work.Kind kind, Runnable change) {
        command(kind, () -> {
            try {
                change.run();
            } catch (IllegalArgumentException e) {
                experiment.setNotice(Notice.Kind.REFUSED, e.getMessage());
            }
        });
    }

    /**
     * Undoes the last edit of data, settings, start or network. Training is not undone, but if the edit replaced the network,
     * the previous one is restored as it was.
     */
    public void undo() {
        command(Work.Kind.EDIT, experiment::undo);
    }

    /** Redoes the edit undone last. */
    public void redo() {
        command(Work.Kind.EDIT, experiment::redo);
    }

    /** Sets the value of a weight or bias, while training or paused; rejected if the loss would no longer be finite. */
    public void setParameter(Part part, double value) {
        command(() -> experiment.setParameter(part, value));
    }

    /** Adds or removes neurons or layers, while training or paused; the remaining ones keep their parameters. */
    public void reshape(ShapeEdit edit) {
        attempt(() -> experiment.reshape(edit));
    }

    public void setSpeed(Speed newSpeed) {
        command(() -> slices.setSpeed(newSpeed));
    }

    /**
     * Sets the part of the input space shown in the data space. A session with other inputs uses a different one.
     *
     * @param newView with the resolution while training
     * @param pixels  resolution along each side while paused, at least 1
     */
    public void setView(GridSpec newView, int pixels) {
        setView(newView, pixels, Optional.empty());
    }

    /**
     * Sets the view as {@link #setView(GridSpec, int)}, with the response of one more neuron beside the outputs. While the view
     * changes continuously, as when dragging, only the latest one is computed.
     */
    public void setView(GridSpec newView, int pixels, Optional<Part.Neuron> neuron) {
        Runnable change = () -> grids.setView(newView, pixels, neuron);
        if (newestView.put(change)) {
            command(() -> newestView.take().run());
        }
    }

    /** Returns the time of the training clock, in nanoseconds from an arbitrary origin. */
    public long nanoTime() {
        return queue.nanoTime();
    }

    /** Ends the training thread. */
    @Override
    public void close() {
        queue.close();
    }

    /** Returns the oldest command whose snapshot has not been published yet. */
    public Optional<Work> waiting() {
        return Optional.ofNullable(waiting.peek());
    }

    /** Sets the action that runs after each command is queued, on the calling thread; it must return at once. */
    public void setCommandListener(Runnable action) {
        commandListener = action;
    }

    private void command(Runnable change) {
        command(Work.Kind.OTHER, change);
    }

    private void command(Work.Kind kind, Runnable change) {
        Work work = new Work(commands.incrementAndGet(), kind);
        waiting.add(work);
        queue.execute(() -> {
            try {
                apply(change);
                publish();
            } finally {
                waiting.remove(work);
            }
            refineLater();
        });
        commandListener.run();
    }

    private void apply(Runnable change) {
        long before = experiment.runNumber();
        experiment.guard(change);
        if (experiment.runNumber() != before) {
            slices.count();
        }
    }

    private interface Attempt {
        void make() throws Exception;
    }

    /** Command that may fail for external reasons: its error message is displayed, and nothing changes. */
    private void attempt(Attempt attempt) {
        attempt(Work.Kind.OTHER, attempt);
    }

    private void attempt(Work.Kind kind, Attempt attempt) {
        command(kind, () -> {
            try {
                attempt.make();
            } catch (Exception e) {
                experiment.setNotice(Notice.Kind.REFUSED, String.valueOf(e.getMessage()));
            }
        });
    }

    private void refineLater() {
        if (!experiment.isTraining()) {
            publisher.refineLater(() -> !experiment.isTraining(), experiment::guard);
        }
    }

    private void publish() {
        experiment.guard(() -> publisher.take(experiment.snapshot(grids, slices.speed())));
        publisher.publish(experiment.status());
    }

    /** Continuous training between commands. */
    private final class Training implements Slices.Work {

        @Override
        public boolean isWanted() {
            return experiment.isTraining();
        }

        @Override
        public Steps steps() {
            return experiment.steps();
        }

        @Override
        public void end(TrainingRun.Outcome outcome) {
            experiment.endWith(outcome);
        }

        @Override
        public void run(Runnable slice) {
            experiment.forgetOldNotice();
            experiment.guard(slice);
            publish();
            refineLater();
        }
    }
}
