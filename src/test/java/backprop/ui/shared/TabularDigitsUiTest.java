package backprop.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TabularDigitsUiTest {

    private static final double HUNDREDTH = 0.01;

    @BeforeAll
    static void load() {
        Fonts.load();
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    @Test
    void allDigitsOfTheInterfaceAreEquallyWide() {
        for (String family : new String[] {"Inter", "Inter SemiBold"}) {
            for (FontPosture posture : FontPosture.values()) {
                Font font = Font.font(family, posture, 13);
                assertThat(font.getFamily()).isEqualTo(family);
                for (char digit = '1'; digit <= '9'; digit++) {
                    assertThat(width(String.valueOf(digit), font)).isEqualTo(width("0", font));
                }
            }
        }
    }

    /** The widths are those of the font as it ships. */
    @Test
    void allOtherCharactersStayAsTheyAre() {
        Font inter = Font.font("Inter", 12);
        assertThat(width("Prediction", inter)).isCloseTo(57.40, within(HUNDREDTH));
        assertThat(width("Exp.", inter)).isCloseTo(24.57, within(HUNDREDTH));
        assertThat(width("\u2212", inter)).isCloseTo(7.94, within(HUNDREDTH));
        assertThat(width("\u25b2", inter)).isCloseTo(12.13, within(HUNDREDTH));
    }

    @Test
    void aFileThatIsNoSuchFontIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TabularDigits.in(new byte[12]))
                .withMessageContaining("there is none");
    }
}
