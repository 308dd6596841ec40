package backprop.ui.network;

import java.util.Optional;

/** Plays one {@link Sweep} at a time. Time is passed in by the caller. */
final class Playback {

    private Optional<Sweep> sweep = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private double start = Double.NaN;

    /** Starts a sweep at the first {@link #pulse}; replaces the current one. */
    void play(Sweep next) {
        sweep = Optional.of(next);
        frame = Optional.of(next.at(0));
        start = Double.NaN;
    }

    /** Advances to time {@code now}; stops at the end of the sweep. */
    void pulse(double nowMillis) {
        sweep.ifPresent(playing -> {
            if (Double.isNaN(start)) {
                start = nowMillis;
            }
            double elapsed = nowMillis - start;
            if (elapsed >= playing.millis()) {
                end();
            } else {
                frame = Optional.of(playing.at(elapsed));
            }
        });
    }

    void end() {
        sweep = Optional.empty();
        frame = Optional.empty();
    }

    boolean isPlaying() {
        return sweep.isPresent();
    }

    /** Returns the current frame; empty if nothing is played. */
    Optional<Frame> frame() {
        return frame;
    }
}
