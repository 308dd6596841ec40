package backprop.cli;

import backprop.engine.GradientCheck;
import backprop.session.FileProblem;
import backprop.session.SessionException;
import backprop.session.SessionFile;
import backprop.session.WholeFile;
import backprop.training.GradientReport;
import backprop.training.Session;
import backprop.training.TrainingRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Trains without a window: opens a session, trains it, prints the results and saves them. */
public final class HeadlessRun {

    /** Exit code for success. */
    public static final int DONE = 0;
    /** Exit code if training stopped because of a number that is not finite, or if a gradient check failed. */
    public static final int STOPPED = 1;
    /** Exit code for an invalid argument or file. */
    public static final int WRONG = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final WindowPicture picture;
    private final LongSupplier nanoTime;

    /**
     * Creates a headless run.
     *
     * @param out     receives the results
     * @param err     receives the progress of long runs, and one line in case of an error
     * @param picture draws the window
     */
    public HeadlessRun(PrintStream out, PrintStream err, WindowPicture picture) {
        this(out, err, picture, System::nanoTime);
    }

    HeadlessRun(PrintStream out, PrintStream err, WindowPicture picture, LongSupplier nanoTime) {
        this.out = out;
        this.err = err;
        this.picture = picture;
        this.nanoTime = nanoTime;
    }

    /** Runs with the given arguments and returns the exit code. */
    public int run(String... arguments) {
        try {
            return run(Options.parse(arguments));
        } catch (ArgumentException e) {
            return wrong(e.getMessage());
        }
    }

    /** Runs with the given options and returns the exit code. */
    public int run(Options options) {
        if (options.information().isPresent()) {
            out.print(options.information().get());
            return DONE;
        }
        try {
            Session session = options.open();
            List<Point> points = options.points(session.config().data().inputs().size());
            options.calculations()
                    .ifPresent(calculation ->
                            calculation.requireRow(session.config().data()));
            requireWritable(options);
            return run(options, session, points);
        } catch (SessionException | ArgumentException e) {
            return wrong(e.getMessage());
        }
    }

    private int wrong(String message) {
        err.println(message);
        return WRONG;
    }

    private int run(Options options, Session session, List<Point> points) throws SessionException {
        TrainingRun run = run(start(session, options));
        long before = run.epochs();
        long begin = nanoTime.getAsLong();
        boolean finite = train(run, options);
        Session end = session.reached(run.recording(), run.state());
        new Summary(out).print(end, run, before, nanoTime.getAsLong() - begin);
        if (options.isWithoutDisplay()) {
            new RowTable(out).print(run.config().data(), run.train(run.state().network()));
        }
        boolean agrees = !options.checksGradients() || gradientsAgree(run);
        points.forEach(point -> out.println(point.line(run.predict(point.inputs()))));
        save(options, end, run);
        if (!finite) {
            err.println(Messages.text("diverged", "" + (run.epochs() + 1), "" + run.epochs()));
        }
        return finite && agrees ? DONE : STOPPED;
    }

    /** Returns the session where training starts: at its state, or at the start of its run to go to an earlier epoch. */
    private static Session start(Session session, Options options) {
        Optional<Long> target = options.goTo();
        long begin = session.recording().begin();
        if (target.isPresent() && target.get() < begin) {
            throw new ArgumentException("--go-to: expected an epoch from " + begin
                    + " on, where the recorded run begins, but was " + target.get());
        }
        long present = session.present().epoch();
        return target.filter(epoch -> epoch < present).isPresent() ? session.atStart() : session;
    }

    private static TrainingRun run(Session session) {
        try {
            return session.run();
        } catch (IllegalArgumentException e) {
            throw new ArgumentException(e.getMessage());
        }
    }

    private boolean gradientsAgree(TrainingRun run) {
        GradientReport report = run.checkGradients();
        new Summary(out).print(report);
        if (!report.agrees()) {
            err.println(Messages.text("gradients.differ", "" + GradientCheck.TOLERANCE));
        }
        return report.agrees();
    }

    /** Returns whether all epochs were trained. */
    private boolean train(TrainingRun run, Options options) {
        Optional<Path> file = options.history();
        try (EpochLog log = file.isPresent() ? HistoryFile.open(file.get()) : EpochLog.NONE) {
            long epochs = options.goTo().map(epoch -> epoch - run.epochs()).orElse(options.epochs());
            boolean finite = train(run, epochs, log);
            log.complete();
            return finite;
        } catch (IOException e) {
            throw cannotWrite("--history", file.orElseThrow(), e);
        }
    }

    private boolean train(TrainingRun run, long epochs, EpochLog log) throws IOException {
        Progress progress = new Progress(err, nanoTime);
        log.add(run);
        long done = 0;
        while (done < epochs) {
            TrainingRun.Outcome outcome = run.advance();
            if (outcome == TrainingRun.Outcome.DIVERGED) {
                return false;
            }
            if (outcome == TrainingRun.Outcome.EPOCH) {
                done++;
                log.add(run);
            }
            progress.show(run, done, epochs);
        }
        return true;
    }

    private void save(Options options, Session end, TrainingRun run) throws SessionException {
        if (options.save().isPresent()) {
            SessionFile.write(options.save().get(), end);
        }
        if (options.calculations().isPresent()) {
            options.calculations().get().write(end.title(), run);
        }
        if (options.screenshot().isPresent() && options.isWithoutDisplay()) {
            drawIfPossible(options.screenshot().get(), end, run);
        } else if (options.screenshot().isPresent()) {
            draw(options.screenshot().get(), end, run);
        }
    }

    /** Draws the picture that replaces the window. It may not have been requested, so a failure is only reported. */
    private void drawIfPossible(Path file, Session end, TrainingRun run) {
        try {
            draw(file, end, run);
            err.println(Messages.text("picture", file.toString()));
        } catch (ArgumentException e) {
            err.println(e.getMessage());
        }
    }

    private void draw(Path file, Session end, TrainingRun run) {
        try {
            picture.write(file, end, run);
        } catch (IOException e) {
            throw cannotWrite("--screenshot", file, e);
        }
    }

    private static void requireWritable(Options options) {
        options.targets().forEach((option, file) -> {
            try {
                WholeFile.requireWritable(file);
            } catch (IOException e) {
                throw cannotWrite(option, file, e);
            }
        });
    }

    private static ArgumentException cannotWrite(String option, Path file, IOException problem) {
        return new ArgumentException(option + ": cannot write " + file + ": " + FileProblem.of(problem));
    }
}
