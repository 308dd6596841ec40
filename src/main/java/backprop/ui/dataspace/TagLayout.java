package backprop.ui.dataspace;

/** Where a tag stands beside its point: above it on the right if there is room, never leaving the square. */
record TagLayout(double x, double y, double width, double height) {

    private static final double DISTANCE = 9;
    private static final double INSET = 2;

    static TagLayout beside(PlotArea area, double pointX, double pointY, double width, double height) {
        double above = pointY - DISTANCE - height;
        double y = above >= area.top() + INSET ? above : pointY + DISTANCE;
        double rightmost = area.right() - INSET - width;
        double x = Math.max(area.left() + INSET, Math.min(rightmost, pointX + DISTANCE / 2));
        return new TagLayout(x, Math.min(y, area.bottom() - INSET - height), width, height);
    }
}
