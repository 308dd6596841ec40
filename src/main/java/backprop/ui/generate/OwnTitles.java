package backprop.ui.generate;

import backprop.data.Generator;
import backprop.session.Presets;
import backprop.training.Session;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.Locale;

/** What a session is called once it has other data, unless the user has named it. */
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
     * Returns a session that gets other data, with its title: one that the user gave stays, with its notes.
     *
     * @param dataTitle name of the data
     */
    public static Session of(Session present, String dataTitle) {
        boolean followsData = present.naming() == Session.Naming.DATA || isOurs(present.title());
        return followsData ? present.namedAfterData(dataTitle) : present;
    }

    /** Such as 'Two moons, 200 rows'; a gate has no number. */
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

    /** Whether a title is that of a preset, or of a generated set in any language. */
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
