package backprop.session;

import java.util.Optional;

/**
 * Location of a value in a file, such as {@code network.layers[1].units}. Cheap to create: the text is built only for a
 * message.
 */
final class Place {

    static final Place FILE = new Place(Optional.empty(), "");

    private final Optional<Place> parent;
    private final String step;

    private Place(Optional<Place> parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    Place key(String name) {
        return new Place(Optional.of(this), "." + name);
    }

    Place item(int index) {
        return new Place(Optional.of(this), "[" + index + "]");
    }

    SessionException mismatch(String expected, String found) {
        String where = this == FILE ? "" : this + ": ";
        return new SessionException(where + "expected " + expected + " but was " + found);
    }

    @Override
    public String toString() {
        if (parent.isEmpty()) {
            return "file";
        }
        String own = OneLine.shortened(step);
        boolean topKey = parent.get() == FILE && step.startsWith(".");
        return topKey ? own.substring(1) : parent.get() + own;
    }
}
