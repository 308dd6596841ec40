package backprop.ui.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Builds a panel or the content of a dialog from the FXML that lies beside its controller. */
public final class PanelLoader {

    private final LabModel lab;
    private final Map<Class<?>, Supplier<Object>> controllers;

    /** @param controllers makes the controller of each FXML, by its class */
    public PanelLoader(LabModel lab, Map<Class<?>, Supplier<Object>> controllers) {
        this.lab = lab;
        this.controllers = controllers;
    }

    /** {@code network.NetworkController} is the controller of {@code network/Network.fxml}. */
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
