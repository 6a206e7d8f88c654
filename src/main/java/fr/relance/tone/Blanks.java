package fr.relance.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds blanks that were left to fill in, by their signs; those made of words stand in placeholder.txt. */
final class Blanks {

    private static final List<Pattern> SIGNS = List.of(
            // [Nom], […]; not [sic] nor a reference
            Pattern.compile(
                    "(?i)(?<![»”]\\h)\\[(?!\\h*(?:sic|x|r[ée]f[^\\]]*|candidature[^\\]]*|\\d+)\\h*\\])[^\\[\\]\\n]{0,60}\\]"),
            Pattern.compile("\\{\\{[^\\n]{0,60}?\\}\\}|\\$?\\{[^{}\\n]{0,60}\\}"),
            // <nom>, not <https://…> nor an address
            Pattern.compile("<<?\\h*\\p{L}[^<>\\n@/:]{0,40}>>?"),
            Pattern.compile("%%?\\p{L}[\\p{L}_]{1,30}%%?|#\\p{L}[\\p{L}_]{1,30}#"),
            Pattern.compile("_{3,}|(?<![\\p{L}\\p{N}_])__(?![\\p{L}\\p{N}_])"),
            Pattern.compile("(?<![\\p{L}\\p{N}.])\\.{5,}|(?<![\\p{L}\\p{N}…])…{2,}"),
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(?:le|du|de|chez|au|madame|monsieur|soci[ée]t[ée]|entreprise)[ \\u00A0]"
                            + "(?:…|\\.{3,})(?=[\\s\\h,;]|$)"),
            Pattern.compile("(?i)\\(\\h*(?:nom|pr[ée]nom|date|poste|entreprise|soci[ée]t[ée]|heure|ville|"
                    + "[àa] (?:compl[ée]ter|remplir|pr[ée]ciser|d[ée]finir))\\h*\\)"),
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])x{3,}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])xx(?![\\p{L}\\p{N}])"));

    /** Every sign holds one of these; most texts hold none. */
    private static final Pattern NEEDED = Pattern.compile("[\\[{<%#_(…]|\\.{3}|[xX]{2}");

    private static final Pattern CUT = Pattern.compile("\\[\\h*(?:…|\\.{3})\\h*\\]");

    private Blanks() {}

    static List<Span> look(Text text) {
        if (!NEEDED.matcher(text.typed()).find()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (Pattern sign : SIGNS) {
            sign.matcher(text.typed())
                    .results()
                    .map(found -> new Span(ToneRule.PLACEHOLDER, found.start(), found.end()))
                    .filter(span -> !(text.isQuoted(span) && isCut(text.typed(), span)))
                    .forEach(spans::add);
        }
        return spans;
    }

    /** « un profil […] à l’aise »: in a quotation, such a sign says that words were left out. */
    private static boolean isCut(String typed, Span span) {
        return CUT.matcher(typed.substring(span.start(), span.end())).matches();
    }
}
