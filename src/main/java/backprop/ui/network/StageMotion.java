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
 * Animates training steps in the diagram, on a separate canvas. Training is not affected; a newer state, any key or any
 * click ends the animation.
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
     * @param pulse  clock of the animation
     * @param redraw called when the picture below must be redrawn
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

    /** Starts to animate the steps of the model; must be called before the drawing subscribes. */
    void follow(LabModel model) {
        lab = Optional.of(model);
        shown = Optional.ofNullable(model.snapshot());
        // An invalidation listener, called before the drawing in the order of subscription.
        model.momentProperty().subscribe(() -> next(model.snapshot()));
        model.reduceMotionProperty().subscribe(this::end);
    }

    /** Ends the animation on a key or click anywhere in a window. */
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

    /** Skips to the end state. */
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

    /** Returns the snapshot whose numbers are visible: the previous one until its update has been played. */
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

    /** Draws the animation, or the mark of a stage at rest, above {@code picture}. */
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
