package backprop.ui.shared;

import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Property that ignores values equal to the present one, which would call invalidation listeners and redraw panels
 * needlessly.
 */
final class ValueProperty<T> extends SimpleObjectProperty<T> {

    ValueProperty(T initial) {
        super(initial);
    }

    @Override
    public void set(T value) {
        if (!Objects.equals(value, get())) {
            super.set(value);
        }
    }
}
