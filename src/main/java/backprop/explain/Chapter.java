package backprop.explain;

import backprop.training.Stage;

/** The parts of a calculation, in the order in which they are listed. */
public enum Chapter {
    /** The chain rule of one weight or bias, unfolded; only where one is traced. */
    CHAIN(Stage.BACKWARD),
    FORWARD(Stage.FORWARD),
    LOSS(Stage.LOSS),
    BACKWARD(Stage.BACKWARD),
    UPDATE(Stage.UPDATE);

    private final Stage stage;

    Chapter(Stage stage) {
        this.stage = stage;
    }

    /** The chapter that lists a stage. */
    public static Chapter of(Stage stage) {
        return valueOf(stage.name());
    }

    /** The stage of an update that this is about. */
    public Stage stage() {
        return stage;
    }
}
