package backprop.bench;

import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.TaskQueue;
import backprop.training.TrainingService;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shell.Laboratory;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Preferences;
import backprop.ui.shared.PanelLoader;
import backprop.ui.dataspace.DataSpaceController;
import backprop.ui.dataspace.PlaneChoices;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * A real window in which a network is trained at full speed, and what it costs: pulses that painted a new snapshot, processor
 * time of the JavaFX thread for each, epochs and processor time of training.
 */
final class WatchedWindow implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final TaskQueue queue = TaskQueue.onBackgroundThread("watched training");
    private final long trainingThread;
    private final Stage stage;
    private final LabModel lab;
    private final TrainingService training;

    // Below: touched by the JavaFX thread alone.
    private final List<Double> pictureMillis = new ArrayList<>();
    private final List<Double> panelMillis = new ArrayList<>();
    private Snapshot painted;
    private long lastPulse;
    private long panelStart;

    /**
     * What was seen in some seconds.
     *
     * @param pictureMillis   processor time of the JavaFX thread from one picture to the next
     * @param panelMillis     the part of it that went into the listeners of the panel; empty for a whole window
     * @param trainingSeconds processor time of the training thread
     */
    record Seen(
            double seconds,
            long epochs,
            double trainingSeconds,
            List<Double> pictureMillis,
            List<Double> panelMillis) {}

    private record Content(Scene scene, LabModel lab, TrainingService training) {}

    private WatchedWindow(Opener opener, WindowWork work) throws Exception {
        trainingThread = onTrainingThread(() -> Thread.currentThread().getId());
        CountDownLatch ready = new CountDownLatch(1);
        Stage[] shown = new Stage[1];
        Content content = onJavaFx(() -> {
            Content made = opener.open(this, work, ready::countDown);
            shown[0] = new Stage();
            shown[0].setScene(made.scene());
            shown[0].show();
            return made;
        });
        stage = shown[0];
        lab = content.lab();
        training = content.training();
        ready.await();
        onJavaFx(() -> {
            content.scene().addPostLayoutPulseListener(this::endPicture);
            return 0;
        });
        training.setSpeed(Speed.UNLIMITED);
        training.train();
    }

    private interface Opener {
        Content open(WatchedWindow window, WindowWork work, Runnable ready);
    }

    /** The window of the program. */
    static WatchedWindow whole(WindowWork work) throws Exception {
        return new WatchedWindow(
                (window, shown, ready) -> {
                    Laboratory laboratory = new Laboratory(
                            shown.session(),
                            shown.run(),
                            Preferences.first(Languages.ENGLISH),
                            changed -> {},
                            window.queue,
                            ready);
                    return new Content(
                            new Scene(laboratory.root(), 1440, 900), laboratory.model(), laboratory.training());
                },
                work);
    }

    /** The data space alone, as large as in the window of the program. */
    static WatchedWindow plane(WindowWork work) throws Exception {
        return new WatchedWindow(WatchedWindow::openPlane, work);
    }

    private static Content openPlane(WatchedWindow window, WindowWork work, Runnable ready) {
        Fonts.load();
        StackPane root = new StackPane();
        root.getStyleClass().add("laboratory");
        root.getStylesheets().add(LabModel.class.getResource("lab.css").toExternalForm());
        LabModel lab = new LabModel(Languages.ENGLISH);
        AtomicReference<TrainingService> service = new AtomicReference<>();
        Map<Class<?>, Supplier<Object>> controllers =
                Map.of(DataSpaceController.class, () -> new DataSpaceController(lab, service.get(), new PlaneChoices()));
        lab.snapshotProperty().addListener((property, old, next) -> {
            window.panelStart = cpuTime();
            if (old == null) {
                root.getChildren().setAll(new PanelLoader(lab, controllers).load(DataSpaceController.class));
                lab.snapshotProperty()
                        .addListener((after, was, is) ->
                                window.panelMillis.add((cpuTime() - window.panelStart) / 1e6));
                ready.run();
            }
        });
        service.set(new TrainingService(
                window.queue,
                work.session(),
                work.run(),
                Speed.UNLIMITED,
                new backprop.engine.GridSpec(0, 1, new double[2], -0.35, 1.35, -0.35, 1.35, 128, 128),
                lab::accept));
        return new Content(new Scene(root, 430, 520), lab, service.get());
    }

    private static long cpuTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** After the layout of each pulse. A pulse waits until the picture of the one before is on the screen. */
    private void endPicture() {
        Snapshot present = lab.snapshot();
        if (present != painted) {
            painted = present;
            long now = cpuTime();
            pictureMillis.add((now - lastPulse) / 1e6);
            lastPulse = now;
        }
    }

    /** Watches for some seconds. */
    Seen watch(double seconds) throws Exception {
        long epochs = onJavaFx(() -> {
            pictureMillis.clear();
            panelMillis.clear();
            lastPulse = cpuTime();
            return lab.snapshot().epoch();
        });
        long cpu = THREADS.getThreadCpuTime(trainingThread);
        long start = System.nanoTime();
        Thread.sleep((long) (seconds * 1000));
        return onJavaFx(() -> new Seen(
                (System.nanoTime() - start) / 1e9,
                lab.snapshot().epoch() - epochs,
                (THREADS.getThreadCpuTime(trainingThread) - cpu) / 1e9,
                List.copyOf(pictureMillis),
                List.copyOf(panelMillis)));
    }

    private <T> T onTrainingThread(Callable<T> task) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        queue.execute(() -> complete(result, task));
        return result.get();
    }

    private static <T> T onJavaFx(Callable<T> task) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> complete(result, task));
        return result.get();
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<T> task) {
        try {
            result.complete(task.call());
        } catch (Exception e) {
            result.completeExceptionally(e);
        }
    }

    @Override
    public void close() throws Exception {
        training.close();
        onJavaFx(() -> {
            stage.close();
            return 0;
        });
    }
}
