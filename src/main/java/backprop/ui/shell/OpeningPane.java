package backprop.ui.shell;

import backprop.ui.shared.Fonts;
import backprop.ui.shared.Palette;
import backprop.ui.shared.Preferences;
import backprop.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Splash content of the window until the panels are built: program, session and progress, in the colours of the theme.
 * Uses no controls and no style sheet, whose loading takes most of the time.
 */
final class OpeningPane extends StackPane {

    private static final double BAR = 240;
    private static final double BAR_HEIGHT = 4;

    /** Background colour outside the panels, as in the style sheet. */
    private static final Color LIGHT = Color.web("#f3f5f8");

    private static final Color DARK = Color.web("#12171e");

    /** @param progress from 0 to 1 */
    OpeningPane(String session, Preferences preferences, double progress) {
        Palette palette = preferences.dark() ? Palette.DARK : Palette.LIGHT;
        Texts texts = Texts.of(OpeningPane.class, preferences.language());
        Text name = text(LabApp.NAME, 22, palette.text());
        Text work = text(texts.get("opening", session), 13, palette.mutedText());
        Rectangle done = new Rectangle(BAR * progress, BAR_HEIGHT, palette.positive());
        StackPane bar = new StackPane(new Rectangle(BAR, BAR_HEIGHT, palette.border()), done);
        StackPane.setAlignment(done, Pos.CENTER_LEFT);
        bar.setMaxWidth(BAR);
        VBox lines = new VBox(14, name, bar, work);
        lines.setAlignment(Pos.CENTER);
        getChildren().add(lines);
        setBackground(Background.fill(background(preferences)));
    }

    private static Text text(String words, double size, Color color) {
        Text text = new Text(words);
        text.setFont(Fonts.text(size));
        text.setFill(color);
        return text;
    }

    /** Returns the background colour of an empty window. */
    static Color background(Preferences preferences) {
        return preferences.dark() ? DARK : LIGHT;
    }

    /** Returns a scene with the splash content. */
    static Scene scene(String session, Preferences preferences, double width, double height) {
        OpeningPane first = new OpeningPane(session, preferences, 1.0 / 3);
        return new Scene(first, width, height, background(preferences));
    }
}
