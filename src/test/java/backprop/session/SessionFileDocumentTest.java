package backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in {@code SESSION_FILE.md} is a session file, and has every key of the format but those of alternatives. */
class SessionFileDocumentTest {

    private static String example() throws IOException {
        String text = Files.readString(Path.of("src/docs/SESSION_FILE.md"));
        int begin = text.indexOf("```json\n") + "```json\n".length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    @Test
    void theExampleIsReadAndWrittenAsItStands() throws IOException, SessionException {
        Session session = SessionFile.parse(example());
        assertThat(session.present().epoch()).isEqualTo(100);
        assertThat(session.recording().end()).isEqualTo(1000);
        assertThat(session.recording().changes()).hasSize(3);
        assertThat(SessionFile.parse(SessionFile.text(session))).isEqualTo(session);
    }
}
