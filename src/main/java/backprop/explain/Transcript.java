package backprop.explain;

import java.util.ArrayList;
import java.util.List;

/** Complete calculation as a document, independent of the format. */
public record Transcript(List<Block> blocks) {

    public Transcript {
        blocks = List.copyOf(blocks);
    }

    /** Element of the document. */
    sealed interface Block {

        record Title(String text) implements Block {}

        /** Name of a chapter with a detail beside it. */
        record Heading(String text, String detail) implements Block {}

        /** Name of a neuron. */
        record Subheading(String text) implements Block {}

        record Paragraph(String text) implements Block {}

        /**
         * Formula with a remark.
         *
         * @param aside remark beside the line; may be empty
         */
        record Formula(Piece piece, String aside) implements Block {}
    }

    /**
     * Returns the transcript of all lines of a calculation, which are created one at a time: a large network has tens of
     * thousands.
     *
     * @param title title of the session
     * @param epoch epoch of the calculation
     */
    public static Transcript of(String title, long epoch, Calculation calculation, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title));
        words.opening(calculation, epoch).forEach(line -> blocks.add(new Block.Paragraph(line)));
        for (Chapter chapter : Chapter.values()) {
            List<Section> sections = calculation.sections(chapter);
            if (!sections.isEmpty()) {
                blocks.add(new Block.Heading(words.title(chapter), words.detail(chapter, calculation)));
                sections.forEach(section -> add(section, calculation, words, blocks));
            }
        }
        return new Transcript(blocks);
    }

    private static void add(Section section, Calculation calculation, Words words, List<Block> blocks) {
        if (section.size() == 0) {
            Block missing = new Block.Paragraph(words.missing(section.chapter(), calculation));
            if (!blocks.contains(missing)) {
                blocks.add(missing);
            }
            return;
        }
        section.neuron()
                .ifPresent(neuron -> blocks.add(new Block.Subheading(
                        words.name(neuron, calculation.situation().shape()))));
        for (int i = 0; i < section.size(); i++) {
            Line line = section.line(i);
            String meaning = line.meaning().map(words::meaning).orElse("");
            String replaced = words.replaced(calculation.after(section, i));
            blocks.add(new Block.Formula(words.piece(line), Words.joined(meaning, replaced)));
        }
    }
}
