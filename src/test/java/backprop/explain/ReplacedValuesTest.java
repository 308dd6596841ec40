package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.training.Situation;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mazur's example before and after its first update, whose error he gives as .298371109 and .291027774. */
class ReplacedValuesTest {

    private static final double[] AFTER = {
        0.149780716,
        0.19956143,
        0.24975114,
        0.29950229,
        .35,
        .35,
        0.35891648,
        0.408666186,
        0.511301270,
        0.561370121,
        .6,
        .6
    };

    @Test
    void theLossOfBeforeTheUpdateHasTheOneOfAfterBesideIt() {
        Section loss = replaced().sections(Chapter.LOSS).get(0);
        int last = loss.size() - 1;
        assertThat(loss.line(last).result()).isCloseTo(.298371109, within(1e-9));
        assertThat(replaced().after(loss, last).orElseThrow()).isCloseTo(.291027774, within(1e-8));
    }

    @Test
    void theUpdateItselfHasNoSecondValue() {
        Section update = replaced().sections(Chapter.UPDATE).get(0);
        assertThat(replaced().after(update, 0)).isEmpty();
    }

    @Test
    void withoutAnUpdateNothingIsReplaced() {
        Calculation before = Calculation.of(mazur(), Topic.training(0), Optional.empty());
        assertThat(before.isReplaced()).isFalse();
        assertThat(before.after(before.sections(Chapter.LOSS).get(0), 0)).isEmpty();
        assertThat(TranscriptFormat.TEXT.render(transcript(before))).doesNotContain("new");
    }

    @ParameterizedTest
    @EnumSource(TranscriptFormat.class)
    void everyFormatSaysWhatIsOldAndWhatIsNew(TranscriptFormat format) {
        // LaTeX has an arrow of its own.
        String text = format.render(transcript(replaced().copy())).replace("$\\rightarrow$", "\u2192");
        assertThat(text).contains("values of before the update").contains("old \u2192 new: 0.2910");
    }

    private static Transcript transcript(Calculation calculation) {
        return Transcript.of("Mazur", 0, calculation, new Words(Locale.ENGLISH, Explained.ENGLISH, 4));
    }

    private static Calculation replaced() {
        Situation before = mazur();
        Network network = new Network(before.shape(), AFTER);
        Situation after = new Situation(network, before.rule(), before.memory(), before.batch(), before.data());
        return Calculation.of(before, Topic.training(0), Optional.empty()).replacedBy(after);
    }

    private static Situation mazur() {
        return Explained.mazur(new Optimizer.Sgd(.5));
    }
}
