package backprop.ui.shared;

import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A property that ignores a value equal to its present one. Listeners that take no value would be called for it otherwise, and
 * panels drawn a second time for one click.
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
