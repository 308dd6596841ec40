package backprop.ui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.training.Configs;
import backprop.training.Session;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTitlesTest {

    private static final OwnTitles ENGLISH = new OwnTitles(new LabModel(Languages.ENGLISH));

    private static Choice choice(Generator generator, int rows) {
        return new Choice(new Recipe(generator, rows, 0.1, 1), new Split(0.2, 1, Split.Drawing.FROM_ALL));
    }

    private static Session session(String title, String notes) {
        return new Session(title, notes, Configs.xor(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XOR", "Iris", "Spiral, 400 rows", "Dos lunas, 200 filas", "AND, 3 inputs"})
    void aTitleThatTheProgramGaveGivesWay(String title) {
        assertThat(ENGLISH.of(session(title, "of before"), choice(Generator.MOONS, 200)))
                .isEqualTo(session("", "").namedAfterData("Two moons, 200 rows"));
    }

    @Test
    void aTitleThatTheUserGaveStaysWithItsNotes() {
        Session own = session("Third form, Tuesday", "mine");
        assertThat(ENGLISH.of(own, choice(Generator.MOONS, 200))).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XOR", "Iris", "Spiral, 400 rows", "Dos lunas, 200 filas"})
    void importedDataGiveTheirNameInPlaceOfThatOfTheDataOfBefore(String title) {
        assertThat(OwnTitles.of(session(title, "of before"), "pupils"))
                .isEqualTo(session("", "").namedAfterData("pupils"));
    }

    @Test
    void theNameOfAFileGivesWayToThatOfTheNextData() {
        assertThat(OwnTitles.of(session("", "").namedAfterData("pupils"), "teachers")
                        .title())
                .isEqualTo("teachers");
        assertThat(ENGLISH.of(session("", "").namedAfterData("pupils"), choice(Generator.MOONS, 200))
                        .title())
                .isEqualTo("Two moons, 200 rows");
    }

    @Test
    void importedDataLeaveANameThatTheUserGave() {
        Session own = session("Third form, Tuesday", "mine");
        assertThat(OwnTitles.of(own, "pupils")).isEqualTo(own);
    }

    @Test
    void aGateHasNoNumberAndSpanishIsSpanish() {
        Session xor = session("XOR", "");
        assertThat(ENGLISH.of(xor, choice(Generator.NAND, 200)).title()).isEqualTo("NAND");
        assertThat(new OwnTitles(new LabModel(Languages.SPANISH))
                        .of(xor, choice(Generator.MOONS, 1200))
                        .title())
                .isEqualTo("Dos lunas, 1200 filas");
    }
}
