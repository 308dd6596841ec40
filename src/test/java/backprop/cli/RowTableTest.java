package backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTableTest {

    @Test
    void rowsThatAreLeftOutAreNamedBelowTheOthersWhichKeepTheirNumbers() {
        TrainingConfig xor = Configs.xor();
        TrainingRun run = Configs.run(xor.withData(xor.data().withLeftOut(List.of(0, 2))), 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RowTable(new PrintStream(out, true, StandardCharsets.UTF_8))
                .print(run.config().data(), run.train(run.state().network()));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("2  0.0000  1.0000");
        assertThat(lines.get(2)).startsWith("4  1.0000  1.0000");
        assertThat(lines.get(3)).endsWith("(2): 1, 3");
    }

    @Test
    void anErrorThatRoundsToZeroHasNoSign() {
        assertThat(RowTable.text(-0.00004)).isEqualTo("0.0000");
        assertThat(RowTable.text(-0.0)).isEqualTo("0.0000");
        assertThat(RowTable.text(-0.00006)).isEqualTo("-0.0001");
    }
}
