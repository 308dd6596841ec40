package backprop.ui.network;

import java.util.Optional;

/** Plays one {@link Sweep} at a time. Time is passed in, so it may be turned by hand. */
final class Playback {

    private Optional<Sweep> sweep = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private double start = Double.NaN;

    /** Begins; the first {@link #pulse} is its time 0. What was played before is left. */
    void play(Sweep next) {
        sweep = Optional.of(next);
        frame = Optional.of(next.at(0));
        start = Double.NaN;
    }

    /** It is {@code now}; at the end of the sweep nothing is played any more. */
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

    /** What is to be seen now; empty: the end state, since nothing is played. */
    Optional<Frame> frame() {
        return frame;
    }
}
