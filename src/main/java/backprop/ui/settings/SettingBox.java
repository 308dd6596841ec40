package backprop.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Choice box of one setting that distinguishes user choices from displayed current values. */
final class SettingBox<T> {

    private final ComboBox<T> box;
    private final Function<T, String> kind;
    private boolean showing;

    /**
     * @param kind   key of an item; items with equal keys are the same choice, regardless of their values
     * @param words  returns the name of an item
     * @param change called with the item chosen by the user
     */
    SettingBox(
            ComboBox<T> box, List<T> items, Function<T, String> kind, Function<T, String> words, Consumer<T> change) {
        this.box = box;
        this.kind = kind;
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        box.getItems().setAll(items);
        box.valueProperty().addListener((property, old, chosen) -> {
            if (!showing && chosen != null) {
                change.accept(chosen);
            }
        });
    }

    /** Shows the current value; empty if it is not among the items. */
    void show(Optional<T> value) {
        Optional<T> item = value.flatMap(wanted -> box.getItems().stream()
                .filter(candidate -> kind.apply(candidate).equals(kind.apply(wanted)))
                .findFirst());
        if (box.isShowing() || item.equals(Optional.ofNullable(box.getValue()))) {
            return;
        }
        showing = true;
        box.setValue(item.orElse(null));
        showing = false;
    }

    void offer(List<T> items) {
        if (!box.getItems().equals(items)) {
            showing = true;
            box.getItems().setAll(items);
            showing = false;
        }
    }
}
