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
 * Owns the training thread. Each public method queues a command and returns at once; its effect shows in a later snapshot.
 * Training goes in slices of 16 to 24 ms, each queued behind the commands that came meanwhile.
 */
public final class TrainingService implements AutoCloseable {

    private final TaskQueue queue;
    private final Grids grids;
    private final Publisher publisher;
    private final Slices slices;
    private final Experiment experiment;
    private final Newest<Runnable> newestView = new Newest<>();
    private final Queue<Work> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong asked = new AtomicLong();
    private volatile Runnable whenAsked = () -> {};

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
        grids = new Grids(view);
        publisher = new Publisher(queue, grids, listener);
        experiment = new Experiment(heading, run, queue::nanoTime);
        slices = new Slices(queue, speed, new Training());
        queue.execute(this::publish);
    }

    /** Trains until paused, or until training cannot go on. All of it is one step back; in slow motion each stage is one. */
    public void train() {
        command(() -> {
            experiment.train();
            slices.start();
        });
    }

    /** Stops training where it goes on; the reason why it has stopped by itself stays in sight. */
    public void pause() {
        command(experiment::pause);
    }

    /** Trains to the end of the current epoch and pauses. */
    public void stepEpoch() {
        command(() -> experiment.step(experiment.steps()::epoch));
    }

    /** Makes one update and pauses; if stages of it have been looked at, it is that update. */
    public void stepUpdate() {
        command(() -> experiment.step(experiment.steps()::update));
    }

    /** Goes one stage further and pauses: forward, loss and backward change nothing, the update does. */
    public void stepStage() {
        command(() -> experiment.step(experiment.steps()::stage));
    }

    /** Takes the last step back, to the bit; what training did since it was started is one step. Not while it goes on. */
    public void stepBack() {
        command(experiment::stepBack);
    }

    /** Back to the start, with the same parameters. */
    public void restart() {
        command(experiment::restart);
    }

    /** Back to epoch 0, with parameters drawn from the next seed. */
    public void newWeights() {
        command(experiment::newWeights);
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
        attempt(Work.Kind.OPENING, () -> experiment.open(Optional.empty(), source));
    }

    /**
     * Leaves everything behind and opens the session of a file, which is read on the training thread.
     *
     * @param source an exception from it is shown, and nothing changes
     */
    public void open(Path file, Callable<Opening> source) {
        attempt(Work.Kind.OPENING, () -> experiment.open(Optional.of(file), source));
    }

    /** Tells which file the present session was read from. */
    public void isOf(Path file) {
        command(() -> experiment.isOf(file));
    }

    /**
     * Keeps the session as it stands at the end of the last completed epoch; if single updates have been made since, the notice
     * says that they are not in it.
     *
     * @param file   holds the session from then on
     * @param keeper gets the session, on the training thread; an exception from it is shown
     */
    public void save(Path file, Keeper keeper) {
        attempt(() -> experiment.save(file, keeper));
    }

    /**
     * Keeps something of the present session, such as its data.
     *
     * @param keeper gets the session, on the training thread; an exception from it is shown
     */
    public void keep(Keeper keeper) {
        attempt(() -> experiment.note(Notice.Kind.SAVED, keeper.keep(experiment.session())));
    }

    /**
     * Does what takes too long for the JavaFX thread and changes nothing here, such as writing a text.
     *
     * @param done what is told when it is done
     * @param work returns the detail of the notice; an exception from it is shown
     */
    public void carryOut(Notice.Kind done, Callable<String> work) {
        attempt(() -> experiment.note(done, work.call()));
    }

    /** Compares the gradients with central differences and shows what was found; training is paused for it. */
    public void checkGradients() {
        command(experiment::checkGradients);
    }

    /**
     * Changes what is trained, and how. Another architecture or start begins the run anew; anything else goes on from where it
     * stands, training or not.
     *
     * @param edit gets the present config; an {@link IllegalArgumentException} from it refuses the change and is shown
     */
    public void change(UnaryOperator<TrainingConfig> edit) {
        edit(Work.Kind.EDIT, () -> experiment.change(edit));
    }

    /**
     * Puts another dataset in the place of the present one; undo brings that back, with its heading.
     *
     * @param edit   as of {@link #change}
     * @param naming gets the present heading
     */
    public void replaceData(UnaryOperator<TrainingConfig> edit, UnaryOperator<Heading> naming) {
        edit(Work.Kind.DATA, () -> experiment.replaceData(edit, naming));
    }

    private void edit(Work.Kind kind, Runnable change) {
        command(kind, () -> {
            try {
                change.run();
            } catch (IllegalArgumentException e) {
                experiment.note(Notice.Kind.REFUSED, e.getMessage());
            }
        });
    }

    /**
     * Takes the last edit back: of data, settings or start, or of the network by hand. Training is not undone, but where the edit
     * replaced the network, the one of before comes back as it was.
     */
    public void undo() {
        command(Work.Kind.EDIT, experiment::undo);
    }

    /** Does the edit again that was undone last. */
    public void redo() {
        command(Work.Kind.EDIT, experiment::redo);
    }

    /** Gives a weight or bias another value, training or not; refused where the loss would not be finite any more. */
    public void setParameter(Part part, double value) {
        command(() -> experiment.setParameter(part, value));
    }

    /** Adds or removes neurons or layers, training or not; what remains keeps what it has learned. */
    public void reshape(ShapeEdit edit) {
        attempt(() -> experiment.reshape(edit));
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
        Runnable look = () -> grids.look(newView, pixels, neuron);
        if (newestView.put(look)) {
            command(() -> newestView.take().run());
        }
    }

    /** What time it is for training, in nanoseconds since some moment. */
    public long nanoTime() {
        return queue.nanoTime();
    }

    /** Ends the training thread. */
    @Override
    public void close() {
        queue.close();
    }

    /** The oldest command whose snapshot has not been published yet. */
    public Optional<Work> waiting() {
        return Optional.ofNullable(waiting.peek());
    }

    /** Sets what is run whenever a command was asked for, on the thread that asked; it must return at once. */
    public void setWhenAsked(Runnable action) {
        whenAsked = action;
    }

    private void command(Runnable change) {
        command(Work.Kind.OTHER, change);
    }

    private void command(Work.Kind kind, Runnable change) {
        Work work = new Work(asked.incrementAndGet(), kind);
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
        whenAsked.run();
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

    /** A command that may fail because of something outside: what it says is shown, and nothing changes. */
    private void attempt(Attempt attempt) {
        attempt(Work.Kind.OTHER, attempt);
    }

    private void attempt(Work.Kind kind, Attempt attempt) {
        command(kind, () -> {
            try {
                attempt.make();
            } catch (Exception e) {
                experiment.note(Notice.Kind.REFUSED, String.valueOf(e.getMessage()));
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

    /** What goes on between commands. */
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
