package backprop.ui;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives an OpenType font digits of equal width, so that numbers stand in columns and do not dance while they change. Such
 * fonts have these digits as the feature 'tnum', which JavaFX cannot switch on; so the table from characters to glyphs is
 * written anew, leading to them.
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
    private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();

    private TabularDigits(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /**
     * The same font with digits of equal width.
     *
     * @throws IllegalArgumentException if the font has none, or is built in a way that is not understood
     */
    static byte[] in(byte[] font) {
        TabularDigits digits = new TabularDigits(font);
        digits.readCharacters();
        digits.substitute();
        return digits.withCharacters();
    }

    private int u16(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    /** Position of a table's entry in the directory: tag, checksum, offset, length. */
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

    private void readCharacters() {
        int format4 = format4(table("cmap"));
        int segments = u16(format4 + 6) / 2;
        int ends = format4 + 14;
        for (int s = 0; s < segments; s++) {
            int start = u16(ends + 2 + 2 * (segments + s));
            for (int c = start; c <= u16(ends + 2 * s) && c != 0xFFFF; c++) {
                glyphs.put(c, glyph(ends + 2 + 2 * s, segments, c - start, c));
            }
        }
    }

    private int format4(int cmap) {
        for (int i = 0; i < u16(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (u16(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("font: expected a character map of format 4 but there is none");
    }

    /** @param segment position of the segment in the first of the three arrays starts, deltas, range offsets */
    private int glyph(int segment, int segments, int index, int character) {
        int delta = u16(segment + 4 * segments);
        int rangeAt = segment + 6 * segments;
        if (u16(rangeAt) == 0) {
            return character + delta & 0xFFFF;
        }
        int glyph = u16(rangeAt + u16(rangeAt) + 2 * index);
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
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
                glyphs.computeIfPresent(
                        (int) digit,
                        (character, glyph) ->
                                coverage.containsKey(glyph) ? substitute(subtable, glyph, coverage.get(glyph)) : glyph);
            }
        }
    }

    private int substitute(int subtable, int glyph, int index) {
        return u16(subtable) == 1 ? glyph + u16(subtable + 4) & 0xFFFF : u16(subtable + 6 + 2 * index);
    }

    /** Which glyphs are substituted, and which index each has. */
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

    /** The font with a new character map at its end. */
    private byte[] withCharacters() {
        ByteBuffer cmap = characterMap();
        int start = (font.capacity() + 3) / 4 * 4;
        ByteBuffer changed = ByteBuffer.allocate(start + (cmap.capacity() + 3) / 4 * 4);
        changed.put(0, font.array());
        changed.put(start, cmap.array());
        int entry = entry("cmap");
        changed.putInt(entry + 4, sum(changed, start, changed.capacity()));
        changed.putInt(entry + 8, start);
        changed.putInt(entry + 12, cmap.capacity());
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

    /** For Unicode (platform 0, encoding 3) and Windows (3, 1) the same subtable, with a segment for each character. */
    private ByteBuffer characterMap() {
        int segments = glyphs.size() + 1;
        int length = 16 + 8 * segments;
        ByteBuffer map = ByteBuffer.allocate(20 + length);
        map.putShort((short) 0).putShort((short) 2);
        map.putShort((short) 0).putShort((short) 3).putInt(20);
        map.putShort((short) 3).putShort((short) 1).putInt(20);
        int searched = Integer.highestOneBit(segments);
        map.putShort((short) 4).putShort((short) length).putShort((short) 0);
        map.putShort((short) (2 * segments)).putShort((short) (2 * searched));
        map.putShort((short) Integer.numberOfTrailingZeros(searched)).putShort((short) (2 * (segments - searched)));
        glyphs.keySet().forEach(character -> map.putShort(character.shortValue()));
        map.putShort((short) 0xFFFF).putShort((short) 0);
        glyphs.keySet().forEach(character -> map.putShort(character.shortValue()));
        map.putShort((short) 0xFFFF);
        glyphs.forEach((character, glyph) -> map.putShort((short) (glyph - character)));
        map.putShort((short) 1);
        return map;
    }
}
