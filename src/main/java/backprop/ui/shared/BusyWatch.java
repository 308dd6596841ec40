package backprop.ui.shared;

import backprop.training.Work;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Watch over the commands of the training thread: one that takes long is told to the user. Belongs to the JavaFX thread. */
final class BusyWatch {

    /** Less is no wait. */
    private static final Duration PATIENCE = Duration.millis(250);

    private final Supplier<Optional<Work>> waiting;
    private final Consumer<Optional<Work>> tell;
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private Optional<Work> seen = Optional.empty();

    /**
     * @param waiting the oldest command that is not carried out
     * @param tell    gets what takes long, or nothing
     */
    BusyWatch(Supplier<Optional<Work>> waiting, Consumer<Optional<Work>> tell) {
        this.waiting = waiting;
        this.tell = tell;
        pause.setOnFinished(event -> look());
    }

    /** Begins to watch, until no command waits. */
    void start() {
        if (seen.isEmpty()) {
            look();
        }
    }

    private void look() {
        Optional<Work> present = waiting.get();
        tell.accept(present.filter(work -> seen.equals(Optional.of(work))));
        seen = present;
        if (present.isPresent()) {
            pause.playFromStart();
        }
    }
}
