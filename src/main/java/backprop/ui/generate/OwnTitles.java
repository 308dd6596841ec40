package backprop.ui.generate;

import backprop.data.Generator;
import backprop.session.Presets;
import backprop.training.Session;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.Locale;

/** Titles of sessions after a change of data, unless named by the user. */
public final class OwnTitles {

    private static final String BEHIND_NAME = ", ";

    private final LabModel lab;

    OwnTitles(LabModel lab) {
        this.lab = lab;
    }

    /** Returns a session that gets generated data, with its title. */
    Session of(Session present, Choice choice) {
        return of(present, title(choice));
    }

    /**
     * Returns a session that gets other data, with its title; a title given by the user is kept, with its notes.
     *
     * @param dataTitle title of the data
     */
    public static Session of(Session present, String dataTitle) {
        boolean followsData = present.naming() == Session.Naming.DATA || isOurs(present.title());
        return followsData ? present.namedAfterData(dataTitle) : present;
    }

    /** Returns a title such as 'Two moons, 200 rows'; without the number for a gate. */
    private String title(Choice choice) {
        Texts texts = lab.texts(OwnTitles.class);
        String name = name(choice.generator(), texts);
        return choice.generator().exactRows().isPresent()
                ? name
                : name + BEHIND_NAME + texts.get("title.rows", choice.recipe().rowCount());
    }

    private static String name(Generator generator, Texts texts) {
        return texts.get("generator." + generator.name().toLowerCase(Locale.ROOT));
    }

    /** Whether a title is that of a preset or of a generated dataset in any language. */
    private static boolean isOurs(String title) {
        return Presets.names().stream()
                        .anyMatch(name -> Presets.title(name).orElseThrow().equals(title))
                || Languages.ALL.stream().anyMatch(language -> isGenerated(title, Texts.of(OwnTitles.class, language)));
    }

    private static boolean isGenerated(String title, Texts texts) {
        return Arrays.stream(Generator.values())
                .map(generator -> name(generator, texts))
                .anyMatch(name -> title.equals(name) || title.startsWith(name + BEHIND_NAME));
    }
}
