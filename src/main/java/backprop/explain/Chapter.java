package backprop.explain;

import backprop.training.Stage;

/** Parts of a calculation, in the order in which they are listed. */
public enum Chapter {
    /** Chain rule of one weight or bias; only if one is traced. */
    CHAIN(Stage.BACKWARD),
    FORWARD(Stage.FORWARD),
    LOSS(Stage.LOSS),
    BACKWARD(Stage.BACKWARD),
    UPDATE(Stage.UPDATE);

    private final Stage stage;

    Chapter(Stage stage) {
        this.stage = stage;
    }

    /** Returns the chapter of a stage. */
    public static Chapter of(Stage stage) {
        return valueOf(stage.name());
    }

    /** Returns the stage of an update that this chapter describes. */
    public Stage stage() {
        return stage;
    }
}
