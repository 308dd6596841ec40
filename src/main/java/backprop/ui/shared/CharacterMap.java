package backprop.ui.shared;

import java.nio.ByteBuffer;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Mapping from characters of the Basic Multilingual Plane to glyphs of an OpenType font: table 'cmap', format 4.
 * Mutable.
 */
final class CharacterMap {

    private static final int FORMAT = 4;
    private static final int HEADER = 20;

    private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();

    /**
     * Reads the table.
     *
     * @param font complete font file
     * @param at   offset of the table
     * @throws IllegalArgumentException if it has no subtable of format 4
     */
    CharacterMap(ByteBuffer font, int at) {
        int format4 = format4(font, at);
        int segments = u16(font, format4 + 6) / 2;
        int ends = format4 + 14;
        for (int s = 0; s < segments; s++) {
            int start = u16(font, ends + 2 + 2 * (segments + s));
            for (int c = start; c <= u16(font, ends + 2 * s) && c != 0xFFFF; c++) {
                glyphs.put(c, glyph(font, ends + 2 + 2 * (segments + s), segments, c - start, c));
            }
        }
    }

    private static int u16(ByteBuffer font, int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    private static int format4(ByteBuffer font, int cmap) {
        for (int i = 0; i < u16(font, cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (u16(font, subtable) == FORMAT) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("font: expected a character map of format 4 but there is none");
    }

    /**
     * @param segment offset of the segment in the first of the arrays starts, deltas and range offsets
     * @param index   of the character in the segment
     */
    private static int glyph(ByteBuffer font, int segment, int segments, int index, int character) {
        int delta = u16(font, segment + 2 * segments);
        int rangeAt = segment + 4 * segments;
        if (u16(font, rangeAt) == 0) {
            return character + delta & 0xFFFF;
        }
        int glyph = u16(font, rangeAt + u16(font, rangeAt) + 2 * index);
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    /** Replaces the glyph of a character that has one. */
    void change(char character, IntUnaryOperator glyph) {
        glyphs.computeIfPresent((int) character, (same, old) -> glyph.applyAsInt(old));
    }

    /**
     * Returns a new table: one subtable for Unicode (platform 0, encoding 3) and Windows (3, 1), with one segment per
     * character.
     */
    byte[] toBytes() {
        int segments = glyphs.size() + 1;
        int length = 16 + 8 * segments;
        ByteBuffer map = ByteBuffer.allocate(HEADER + length);
        putShorts(map, 0, 2, 0, 3, 0, HEADER, 3, 1, 0, HEADER);
        int searched = Integer.highestOneBit(segments);
        putShorts(map, FORMAT, length, 0, 2 * segments, 2 * searched);
        putShorts(map, Integer.numberOfTrailingZeros(searched), 2 * (segments - searched));
        glyphs.keySet().forEach(character -> putShorts(map, character));
        putShorts(map, 0xFFFF, 0);
        glyphs.keySet().forEach(character -> putShorts(map, character));
        putShorts(map, 0xFFFF);
        glyphs.forEach((character, glyph) -> putShorts(map, glyph - character));
        putShorts(map, 1);
        return map.array();
    }

    private static void putShorts(ByteBuffer map, int... values) {
        for (int value : values) {
            map.putShort((short) value);
        }
    }
}
