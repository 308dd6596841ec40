package backprop.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which a calculation leaves the program. */
public enum TranscriptFormat {
    TEXT("txt", new TextMarkup()),
    MARKDOWN("md", new MarkdownMarkup()),
    LATEX("tex", new LatexMarkup());

    /** How one kind of document marks its blocks. */
    interface Markup {

        String before();

        /** One block, with the empty lines around it. */
        String block(Transcript.Block block);

        String after();
    }

    private final String extension;
    private final Markup markup;

    TranscriptFormat(String extension, Markup markup) {
        this.extension = extension;
        this.markup = markup;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format that the name of a file asks for; empty if it is none of them. */
    public static Optional<TranscriptFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }

    /** The whole document, with line feeds. */
    public String render(Transcript transcript) {
        return transcript.blocks().stream()
                .map(markup::block)
                .collect(Collectors.joining("", markup.before(), markup.after()));
    }
}
