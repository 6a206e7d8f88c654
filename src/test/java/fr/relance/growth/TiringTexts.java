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
            "\ud835\udc00",
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
            "a.",
            "a. ",
            ".a",
            "a-",
            "a'",
            "a’",
            "a/",
            "a,",
            "a;",
            "a:",
            "a@",
            "@a.",
            "a.b@",
            "a ",
            "a\n",
            "a\u00a0",
            " \n",
            "\n\n",
            "\n ",
            "a\n\n",
            ". ",
            " .",
            ", ",
            " ,",
            "- ",
            "-\n",
            "> ",
            ">\n",
            ": ",
            " ; ",
            "; ",
            "( ",
            "(a",
            "(a) ",
            "[a",
            "{a",
            "{{a",
            "{{{",
            "{{a}}",
            "<a",
            "<a ",
            "<a>",
            "</a>",
            "<p>a",
            "&amp;",
            "&#",
            "«a",
            "« ",
            "«a» ",
            "\"a",
            "\"a\" ",
            "“a” ",
            "!?",
            "! ",
            "?a",
            " ?",
            ":)",
            ": )",
            "x x",
            "www.",
            "http://",
            "http://a?",
            "https://a.b/",
            "a=\"",
            "A.",
            "A-",
            "Aa ",
            "aA ",
            "a(e)",
            "a·e·",
            "é ",
            "a\u0301 ",
            "\ud83d\ude00 ",
            "__ ",
            "--\n",
            "De : a\n",
            "Le 1 ",
            "=?utf-8?B?",
            "BEGIN:VEVENT\r\n",
            "DESCRIPTION:",
            "\r\n ",
            "\\n",
            "\\,",
            "%0d",
            "&a=b",
            "a:\n",
            "n'",
            "a-a ",
            "((a",
            "a)",
            "\"(",
            "1)",
            "*a",
            "a*",
            "~",
            "`");

    private static final List<String> WORDS = List.of(
            "le ",
            "de ",
            "lundi ",
            "lundi",
            "rappel ",
            "rappel",
            "bonjour ",
            "Bonjour,\n",
            "cordialement\n",
            "merci ",
            "ne ",
            "n'a pas ",
            "nous ",
            "entretien ",
            "entretien",
            "candidature ",
            "vous ",
            "madame ",
            "Mme ",
            "M. ",
            "chez ",
            "groupe ",
            "l'",
            "d'",
            "qu'",
            "SARL ",
            "12 mars ",
            "la semaine prochaine ",
            "10 h ",
            "si ",
            "et ",
            "vingt et ",
            "quatre-vingt-",
            "julie.martin@exemple.fr ",
            "P.-S. : ",
            "suite à ",
            "a écrit : ");

    private static final List<String> HEADS = List.of(
            "a", "1", "«", "\"", "'", "(", "a:", "a;", "a.", "+33", "http://", "De :", "a@", "{{", "Bonjour", "x-");

    private static final List<String> RUNS = List.of(" ", "\n", "a", "1", ".", "-", "a ", "\u00a0", ";");

    private TiringTexts() {}

    /** The pieces, to be repeated. */
    public static List<TiringText> all() {
        return Stream.concat(
                        Stream.of(LETTERS, SIGNS, DIGITS, MIXED, WORDS)
                                .flatMap(List::stream)
                                .map(piece -> new TiringText("", piece)),
                        HEADS.stream().flatMap(head -> RUNS.stream().map(run -> new TiringText(head, run))))
                .toList();
    }
}
