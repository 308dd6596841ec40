package backprop.ui.csv;

import backprop.ui.shared.Texts;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Choice boxes of enum constants, with their names as message keys. */
final class Choices<T extends Enum<T>> {

    private final ComboBox<T> box;
    private final Texts texts;

    Choices(ComboBox<T> box, Texts texts) {
        this.box = box;
        this.texts = texts;
    }

    void offer(T[] constants) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T constant) {
                return constant == null
                        ? ""
                        : texts.get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            }

            @Override
            public T fromString(String name) {
                throw new UnsupportedOperationException("the box cannot be edited");
            }
        });
        box.getItems().setAll(constants);
    }
}
