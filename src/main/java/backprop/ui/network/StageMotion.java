package backprop.ui.network;

import backprop.training.Snapshot;
import backprop.training.Stage;
import backprop.ui.shared.LabModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Plays the steps of training in the diagram, on a canvas of its own. Only what is seen moves: training goes on meanwhile, a
 * newer moment ends the motion, and so does any key or click.
 */
final class StageMotion {

    private final Canvas canvas = new Canvas();
    private final SweepRenderer renderer = new SweepRenderer(canvas);
    private final Playback playback = new Playback();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Pulse pulse;
    private final Runnable redraw;
    private final EventHandler<InputEvent> ending = event -> end();
    private Optional<Motion> motion = Optional.empty();
    private Optional<LabModel> lab = Optional.empty();
    private Optional<Snapshot> shown = Optional.empty();
    private Optional<NetworkView> view = Optional.empty();

    /**
     * @param pulse  tells the time while something is played
     * @param redraw called when the picture below is to be drawn anew
     */
    StageMotion(Pulse pulse, Runnable redraw) {
        this.pulse = pulse;
        this.redraw = redraw;
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Plays, from now on, the steps of the model; to be called before what draws them subscribes. */
    void follow(LabModel model) {
        lab = Optional.of(model);
        shown = Optional.ofNullable(model.snapshot());
        // Without an argument, so that it is told before the drawing, in the order of subscription.
        model.momentProperty().subscribe(() -> next(model.snapshot()));
        model.reduceMotionProperty().subscribe(this::end);
    }

    /** A key or click anywhere in a window ends the motion. */
    void endBy(Optional<Scene> left, Optional<Scene> entered) {
        left.ifPresent(scene -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, ending);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, ending);
            end();
        });
        entered.ifPresent(scene -> {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, ending);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, ending);
        });
    }

    private void next(Snapshot snapshot) {
        Optional<Snapshot> before = shown;
        shown = Optional.of(snapshot);
        if (before.isEmpty() || !Motion.isOtherMoment(before.get(), snapshot)) {
            return;
        }
        stop();
        boolean wanted = lab.isPresent() && !lab.get().reduceMotionProperty().get();
        motion = wanted ? Motion.between(before.get(), snapshot) : Optional.empty();
        motion.ifPresent(begun -> {
            playback.play(begun.sweep());
            playing.set(true);
            pulse.start(this::draw);
        });
    }

    private void draw(double nowMillis) {
        Reveal before = reveal();
        Snapshot old = snapshot();
        playback.pulse(nowMillis);
        if (!playback.isPlaying()) {
            end();
        } else if (!before.equals(reveal()) || old != snapshot()) {
            redraw.run();
        } else {
            view.ifPresent(this::draw);
        }
    }

    /** Shows the end state at once. */
    private void end() {
        if (playing.get()) {
            stop();
            redraw.run();
        }
    }

    private void stop() {
        pulse.stop();
        playback.end();
        motion = Optional.empty();
        playing.set(false);
    }

    /** The snapshot whose numbers are to be seen: until its update is played, that of before. */
    Snapshot snapshot() {
        boolean updated = playback.frame().map(Frame::stage).orElse(Stage.UPDATE) == Stage.UPDATE;
        return motion.filter(playing -> !updated && playing.sweep().stages().contains(Stage.UPDATE))
                .map(Motion::before)
                .orElseGet(() -> lab.orElseThrow().snapshot());
    }

    Reveal reveal() {
        return playback.frame()
                .map(Reveal::during)
                .orElseGet(() ->
                        Reveal.atRest(lab.orElseThrow().snapshot().position().stage()));
    }

    /** Draws what moves, or what marks a stage at rest, above the picture of {@code picture}. */
    void draw(NetworkView picture) {
        view = Optional.of(picture);
        Optional<Stage> stage = lab.orElseThrow().snapshot().position().stage();
        Optional<Frame> frame = playback.frame().or(() -> stage.map(this::atEnd));
        renderer.clear(picture);
        frame.ifPresent(moment -> renderer.draw(moment, picture, changes()));
    }

    private Frame atEnd(Stage stage) {
        return new Sweep(List.of(stage), snapshot().network().architecture().depth(), 1).at(Double.POSITIVE_INFINITY);
    }

    private WeightChanges changes() {
        Snapshot now = lab.orElseThrow().snapshot();
        return motion.map(Motion::before)
                .map(Snapshot::network)
                .or(() -> now.position().made().map(made -> made.network()))
                .map(before -> new WeightChanges(before, now.network()))
                .orElseGet(() -> new WeightChanges(now.network(), now.network()));
    }
}
