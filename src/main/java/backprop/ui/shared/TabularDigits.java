package backprop.ui.shared;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Enables the tabular digits of an OpenType font, so that changing numbers keep their width. JavaFX cannot enable the
 * feature 'tnum', so the character-to-glyph table is rewritten to refer to these glyphs.
 *
 * <p>The tables are described in the OpenType specification 1.9, chapters 'cmap', 'GSUB' and 'OpenType Layout Common Table
 * Formats'.
 */
final class TabularDigits {

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SINGLE_SUBSTITUTION = 1;
    private static final int EXTENSION = 7;

    private final ByteBuffer font;
    private final CharacterMap characters;

    private TabularDigits(byte[] font) {
        this.font = ByteBuffer.wrap(font);
        characters = new CharacterMap(this.font, table("cmap"));
    }

    /**
     * Returns the font with tabular digits.
     *
     * @throws IllegalArgumentException if the font has none or an unsupported structure
     */
    static byte[] in(byte[] font) {
        TabularDigits digits = new TabularDigits(font);
        digits.substitute();
        return digits.withCharacters();
    }

    private int u16(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    /** Returns the position of a table's directory entry: tag, checksum, offset, length. */
    private int entry(String tag) {
        for (int i = 0; i < u16(4); i++) {
            int entry = DIRECTORY + DIRECTORY_ENTRY * i;
            if (tag(entry).equals(tag)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("font: expected a table " + tag + " but there is none");
    }

    private String tag(int at) {
        return "" + (char) font.get(at) + (char) font.get(at + 1) + (char) font.get(at + 2) + (char) font.get(at + 3);
    }

    private int table(String tag) {
        return font.getInt(entry(tag) + 8);
    }

    private void substitute() {
        int gsub = table("GSUB");
        int lookups = gsub + u16(gsub + 8);
        int feature = feature(gsub + u16(gsub + 6));
        for (int i = 0; i < u16(feature + 2); i++) {
            int lookup = lookups + u16(lookups + 2 + 2 * u16(feature + 4 + 2 * i));
            for (int s = 0; s < u16(lookup + 4); s++) {
                substitute(u16(lookup), lookup + u16(lookup + 6 + 2 * s));
            }
        }
    }

    private int feature(int features) {
        for (int i = 0; i < u16(features); i++) {
            int entry = features + 2 + 6 * i;
            if (tag(entry).equals("tnum")) {
                return features + u16(entry + 4);
            }
        }
        throw new IllegalArgumentException("font: expected digits of equal width (tnum) but there are none");
    }

    private void substitute(int type, int subtable) {
        if (type == EXTENSION) {
            substitute(u16(subtable + 2), subtable + font.getInt(subtable + 4));
        } else if (type == SINGLE_SUBSTITUTION) {
            Map<Integer, Integer> coverage = coverage(subtable + u16(subtable + 2));
            for (char digit = '0'; digit <= '9'; digit++) {
                characters.change(
                        digit,
                        glyph ->
                                coverage.containsKey(glyph) ? substitute(subtable, glyph, coverage.get(glyph)) : glyph);
            }
        }
    }

    private int substitute(int subtable, int glyph, int index) {
        return u16(subtable) == 1 ? glyph + u16(subtable + 4) & 0xFFFF : u16(subtable + 6 + 2 * index);
    }

    /** Coverage table: substituted glyphs and their indices. */
    private Map<Integer, Integer> coverage(int at) {
        Map<Integer, Integer> index = new TreeMap<>();
        for (int i = 0; i < u16(at + 2); i++) {
            if (u16(at) == 1) {
                index.put(u16(at + 4 + 2 * i), i);
            } else {
                int range = at + 4 + 6 * i;
                for (int glyph = u16(range); glyph <= u16(range + 2); glyph++) {
                    index.put(glyph, u16(range + 4) + glyph - u16(range));
                }
            }
        }
        return index;
    }

    /** Returns the font with a new character map appended. */
    private byte[] withCharacters() {
        byte[] cmap = characters.toBytes();
        int start = (font.capacity() + 3) / 4 * 4;
        ByteBuffer changed = ByteBuffer.allocate(start + (cmap.length + 3) / 4 * 4);
        changed.put(0, font.array());
        changed.put(start, cmap);
        int entry = entry("cmap");
        changed.putInt(entry + 4, sum(changed, start, changed.capacity()));
        changed.putInt(entry + 8, start);
        changed.putInt(entry + 12, cmap.length);
        int adjustment = table("head") + 8;
        changed.putInt(adjustment, 0);
        changed.putInt(adjustment, 0xB1B0AFBA - sum(changed, 0, changed.capacity()));
        return changed.array();
    }

    private static int sum(ByteBuffer words, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at += 4) {
            sum += words.getInt(at);
        }
        return sum;
    }
}
