package fr.relance.growth;

import java.util.List;
import java.util.stream.Stream;

/** Texts of any length that tire a reader which looks at the same place again and again: one piece, repeated. */
public final class TiringTexts {

    private static final List<String> LETTERS = List.of(
            "a",
            "A",
            "é",
            "e\u0301",
            "\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "漢",
            "ß",
            "ﷺ",
            "aé",
            "aA",
            "a_",
            "x",
            "œ");

    private static final List<String> SIGNS = List.of(
            " ", "\t", "\n", "\r", "\r\n", "\u00a0", "\u200b", "\u2028", "\u0001", ".", "…", ",", ";", ":", "/", "\\",
            "-", "–", "_", "*", "@", "(", ")", "[", "]", "{", "}", "{{", "}}", "<", ">", "«", "»", "\"", "“", "'", "’",
            "!", "?", "%", "#", "&", "=", "+", "|", "·", "•");

    private static final List<String> DIGITS =
            List.of("0", "1", "1 ", "06 ", "+33", "1.", "1,", "1-", "1/", "12:", "10h", "2026-", "(0)", "\u0660");

    private static final List<String> MIXED = List.of(
            "a.", "a. ", ".a", "a-", "a'", "a’", "a/", "a,", "a;", "a:", "a@", "@a.", "a.b@", "a ", "a\n", "a\u00a0",
            " \n", "\n\n", "\n ", "a\n\n", ". ", " .", ", ", " ,", "- ", "-\n", "> ", ">\n", ": ", " ; ", "; ", "( ",
            "(a", "(a) ", "[a", "{a", "{{a", "{{{", "{{a}}", "<a", "<a ", "<a>", "</a>", "<p>a", "&amp;", "&#", "«a", "« ",
            "«a» ", "\"a", "\"a\" ", "“a” ", "!?", "! ", "?a", " ?", ":)", ": )", "x x", "www.", "http://", "http://a?",
            "https://a.b/", "a=\"", "A.", "A-", "Aa ", "aA ", "a(e)", "a·e·", "é ", "a\u0301 ", "\ud83d\ude00 ", "__ ", "--\n",
            "De : a\n", "Le 1 ", "=?utf-8?B?", "BEGIN:VEVENT\r\n", "DESCRIPTION:", "\r\n ", "\\n", "\\,", "%0d", "&a=b");

    private static final List<String> WORDS = List.of(
            "le ", "de ", "lundi ", "lundi", "rappel ", "rappel", "bonjour ", "Bonjour,\n", "cordialement\n", "merci ",
            "ne ", "n'a pas ", "nous ", "entretien ", "entretien", "candidature ", "vous ", "madame ", "Mme ", "M. ",
            "chez ", "groupe ", "l'", "d'", "qu'", "SARL ", "12 mars ", "la semaine prochaine ", "10 h ", "si ", "et ",
            "vingt et ", "quatre-vingt-", "julie.martin@exemple.fr ", "P.-S. : ", "suite à ", "a écrit : ");

    private TiringTexts() {}

    /** The pieces, to be repeated. */
    public static List<String> pieces() {
        return Stream.of(LETTERS, SIGNS, DIGITS, MIXED, WORDS).flatMap(List::stream).toList();
    }

    /** A text of that length: a beginning, the piece again and again, and one sign that nothing expects. */
    public static String of(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length - 1) + "¤";
    }

    /** A piece as a failure shows it. */
    public static String shown(String piece) {
        StringBuilder shown = new StringBuilder("«");
        piece.chars().forEach(each -> shown.append(each < ' ' || each > 0x2000 ? String.format("\\u%04x", each) : (char) each + ""));
        return shown.append("»").toString();
    }
}
