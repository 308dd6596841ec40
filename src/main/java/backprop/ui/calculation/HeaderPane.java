package backprop.ui.calculation;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Pane of two children: at opposite ends of a line if both fit, otherwise one below the other. */
public final class HeaderPane extends Pane {

    private static final double GAP = 8;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return second().minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return first().prefWidth(-1) + GAP + second().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double above = first().prefHeight(-1);
        double below = second().prefHeight(-1);
        return isInOneRow(width) ? Math.max(above, below) : above + GAP + below;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private boolean isInOneRow(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }

    @Override
    protected void layoutChildren() {
        double above = first().prefHeight(-1);
        double below = second().prefHeight(-1);
        double right = Math.min(getWidth(), second().prefWidth(-1));
        if (isInOneRow(getWidth())) {
            first().resizeRelocate(0, snapPositionY((getHeight() - above) / 2), getWidth() - right - GAP, above);
            second().resizeRelocate(getWidth() - right, snapPositionY((getHeight() - below) / 2), right, below);
        } else {
            first().resizeRelocate(0, 0, getWidth(), above);
            second().resizeRelocate(0, above + GAP, getWidth(), below);
        }
    }

    private Node first() {
        return getChildren().get(0);
    }

    private Node second() {
        return getChildren().get(1);
    }
}
