package fr.relance.calendar;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Long lines of a calendar file go on in the next one after a blank: 75 octets each, where the library counts characters. */
final class Folding {

    private static final int OCTETS = 75;
    private static final String LINE_BREAK = "\r\n";

    private Folding() {}

    static String fold(String content) {
        String unfolded = content.replace(LINE_BREAK + " ", "");
        return Arrays.stream(unfolded.split(LINE_BREAK))
                .map(Folding::line)
                .collect(Collectors.joining(LINE_BREAK, "", LINE_BREAK));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int room = OCTETS;
        for (int index = 0; index < line.length(); index = line.offsetByCodePoints(index, 1)) {
            int character = line.codePointAt(index);
            int size = octets(character);
            if (size > room) {
                folded.append(LINE_BREAK).append(' ');
                room = OCTETS - 1;
            }
            folded.appendCodePoint(character);
            room -= size;
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
