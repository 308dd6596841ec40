package backprop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.training.Session;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class SessionPropertiesTest {

    private static final String[] PIECES = {
        "NaN",
        "-Infinity",
        "1e999",
        "-1",
        "0",
        "2.5",
        "null",
        "true",
        "\"x\"",
        "[]",
        "{}",
        "[[[[",
        "}",
        "]",
        ",",
        ":",
        "99999999999999999999",
        "\"",
        "\\",
        "\u0000",
        "1e-999",
        "-0",
        "units",
        "\ud800",
        "[1,2,",
        "{\"a\":1}",
        " "
    };

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadAgainToTheBit(@ForAll long seed) throws SessionException {
        Session session = RandomSessions.draw(seed);
        String text = SessionFile.text(session);

        assertEquals(session, SessionFile.parse(text));
        assertEquals(text, SessionFile.text(SessionFile.parse(text)));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aDamagedFileIsASessionOrOneLineThatSaysWhatIsWrong(@ForAll long seed) {
        String damaged = damaged(SessionFile.text(RandomSessions.draw(seed)), new Random(seed));
        try {
            SessionFile.parse(damaged);
        } catch (SessionException e) {
            assertFalse(e.getMessage().isBlank());
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            assertTrue(e.getMessage().length() < 1000, e.getMessage());
        }
    }

    /** One to three times something is cut out, put in or put in place of something else. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int start = random.nextInt(damaged.length() + 1);
            int end = Math.min(damaged.length(), start + random.nextInt(4) * random.nextInt(8));
            String piece = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
            damaged.replace(start, end, piece);
        }
        return damaged.toString();
    }
}
