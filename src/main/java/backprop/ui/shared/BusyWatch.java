package backprop.ui.shared;

import backprop.training.Work;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Monitor of the commands of the training thread that reports those that take long. Confined to the JavaFX thread. */
final class BusyWatch {

    /** Time from which a command counts as long-running. */
    private static final Duration PATIENCE = Duration.millis(250);

    private final Supplier<Optional<Work>> waiting;
    private final Consumer<Optional<Work>> tell;
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private Optional<Work> seen = Optional.empty();

    /**
     * @param waiting oldest pending command
     * @param tell    receives the long-running command, or empty
     */
    BusyWatch(Supplier<Optional<Work>> waiting, Consumer<Optional<Work>> tell) {
        this.waiting = waiting;
        this.tell = tell;
        pause.setOnFinished(event -> look());
    }

    /** Starts monitoring, until no command is pending. */
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
