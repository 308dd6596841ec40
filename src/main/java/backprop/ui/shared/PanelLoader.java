package backprop.ui.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads a panel or the content of a dialog from the FXML file in the package of its controller. */
public final class PanelLoader {

    private final LabModel lab;
    private final Map<Class<?>, Supplier<Object>> controllers;

    /** @param controllers factory of the controllers by class */
    public PanelLoader(LabModel lab, Map<Class<?>, Supplier<Object>> controllers) {
        this.lab = lab;
        this.controllers = controllers;
    }

    /** Loads the FXML file of a controller: {@code network/Network.fxml} for {@code network.NetworkController}. */
    public Parent load(Class<?> controller) {
        String file = controller.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
        FXMLLoader loader = new FXMLLoader(
                controller.getResource(file), lab.texts(controller).bundle(), null, type -> controllers
                        .get(type)
                        .get());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
