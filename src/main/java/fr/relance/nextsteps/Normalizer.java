package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a phrase to the words that the rules know: slips put right, abbreviations written out, telephone numbers out of the way. */
final class Normalizer {

    private static final Map<String, String> WEEKDAYS =
            FrenchWords.pairs("lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche");
    private static final Map<String, String> UNITS = FrenchWords.pairs("h heure hs heure j jour js jour s semaine");
    private static final Set<String> ABBREVIATED = FrenchWords.set(
            "lun mar mer jeu ven sam dim janv jan fevr fev avr juil sept oct nov dec sem m mme mlle mr dr tel max env h j rdv no num resp"
                    + " min maxi proch");
    private static final Set<String> HESITATIONS = Set.of("euh", "heu", "hum", "hem", "euhm");
    /** Hesitations between commas only. */
    private static final Set<String> PAUSES = Set.of("allez", "disons", "mettons");

    private static final Set<String> DOMAINS = Set.of("fr", "com", "org", "net", "eu", "gouv");
    private static final Set<String> RANKS = Set.of("er", "ere", "e", "eme", "nd", "nde", "ieme");
    private static final Set<String> MONTHLY = Set.of("du", "un", "deux", "trois", "quatre", "six", "ce");
    private static final int PHONE_GROUPS = 4;

    private final Spelling spelling;

    Normalizer() {
        Set<String> known = new HashSet<>(TimeReader.words());
        known.addAll(AnchorReader.words());
        known.addAll(Means.words());
        known.addAll(Verb.words());
        spelling = new Spelling(known);
    }

    Spelling spelling() {
        return spelling;
    }

    Words of(String phrase) {
        List<Token> tokens = withoutPhones(joined(withoutHesitation(Tokenizer.tokens(phrase))));
        List<Token> meant = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            add(tokens, i, meant);
        }
        return new Words(phrase, meant);
    }

    /** Sounds and words that people fill a pause with say nothing, and the commas around them part nothing. */
    private static List<Token> withoutHesitation(List<Token> tokens) {
        List<Token> others = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean parted = isComma(others, others.size() - 1) && isComma(tokens, i + 1);
            String word = tokens.get(i).word();
            if (HESITATIONS.contains(word) || parted && PAUSES.contains(word)) {
                if (isComma(others, others.size() - 1)) {
                    others.remove(others.size() - 1);
                }
                i += isComma(tokens, i + 1) ? 1 : 0;
            } else {
                others.add(tokens.get(i));
            }
        }
        return others;
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(",");
    }

    /** Drops the points of abbreviations and the hyphens between words, and reads « 12.03 », « 14:30 » and « 1er » as they are meant. */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(Math.max(0, i - 1));
            Token after = tokens.get(Math.min(i + 1, tokens.size() - 1));
            Token last = joined.isEmpty() ? token : joined.get(joined.size() - 1);
            if (last.isNumber() && isRank(last, token)) {
                joined.set(joined.size() - 1, new Token(last.word(), Token.Kind.RANK, last.start(), token.end()));
            } else if (!silent(before, token, after)) {
                joined.add(tight(before, token, after) && numbers(before, after) ? betweenNumbers(token) : token);
            }
        }
        return joined;
    }

    private static boolean tight(Token before, Token token, Token after) {
        return before.end() == token.start() && token.end() == after.start();
    }

    private static boolean numbers(Token before, Token after) {
        return before.isNumber() && after.isNumber();
    }

    private static boolean isRank(Token number, Token token) {
        boolean close = number.end() == token.start() || number.is("1") && token.is("er");
        return close && RANKS.contains(token.word());
    }

    private static boolean silent(Token before, Token token, Token after) {
        boolean tight = tight(before, token, after);
        return switch (token.word()) {
            case "@" -> true;
            case "." ->
                before.isWord()
                        && before.end() == token.start()
                        && (ABBREVIATED.contains(before.word()) || tight && DOMAINS.contains(after.word()));
            case "-" -> tight && !numbers(before, after);
            default -> false;
        };
    }

    private static Token betweenNumbers(Token token) {
        return switch (token.word()) {
            case "." -> new Token("/", Token.Kind.MARK, token.start(), token.end());
            case ":" -> new Token("heure", Token.Kind.WORD, token.start(), token.end());
            default -> token;
        };
    }

    /** Groups of digits in a row, which would be taken for dates. */
    private static List<Token> withoutPhones(List<Token> tokens) {
        List<Token> others = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            int end = digits(tokens, i);
            boolean phone = end - i >= PHONE_GROUPS
                    || tokens.get(i).isNumber() && tokens.get(i).word().length() > 6;
            if (phone) {
                int last = tokens.get(end - 1).end();
                others.add(new Token("#", Token.Kind.MARK, tokens.get(i).start(), last));
            } else {
                others.addAll(tokens.subList(i, end));
            }
            i = end;
        }
        return others;
    }

    /** The end of the groups of digits that begin there. */
    private static int digits(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        boolean number = first.kind() == Token.Kind.NUMBER && (first.word().startsWith("0") || first.is("33"));
        int end = from + 1;
        while (number && end < tokens.size() && isGroup(tokens.get(end - 1), tokens.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGroup(Token before, Token token) {
        boolean digits = token.kind() == Token.Kind.NUMBER || token.is("/");
        return digits && token.word().length() <= 3 && token.start() - before.end() <= 2;
    }

    private void add(List<Token> tokens, int at, List<Token> meant) {
        Token token = tokens.get(at);
        boolean afterNumber = at > 0 && tokens.get(at - 1).isNumber();
        boolean beforeNumber = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        if (token.isWord()) {
            String whole = whole(tokens, at, afterNumber, beforeNumber);
            String[] words = whole == null ? spelling.meant(token.word()) : new String[] {whole};
            Stream.of(words).map(token::as).forEach(meant::add);
        } else {
            boolean or = token.is("/") && !(afterNumber && beforeNumber);
            meant.add(or ? new Token("ou", Token.Kind.WORD, token.start(), token.end()) : token);
        }
    }

    /** What the numbers beside a word make of it; null if nothing. */
    private static @Nullable String whole(List<Token> tokens, int at, boolean afterNumber, boolean beforeNumber) {
        Token token = tokens.get(at);
        if (afterNumber && UNITS.containsKey(token.word())) {
            return UNITS.get(token.word());
        }
        if (WEEKDAYS.containsKey(token.word()) && (beforeNumber || dotted(tokens, at))) {
            return WEEKDAYS.get(token.word());
        }
        if (token.is("s") && beforeNumber) {
            return "semaine";
        }
        return token.is("moi") && isMonth(tokens, at) ? "mois" : null;
    }

    /** The point was dropped: what follows stands one further. */
    private static boolean dotted(List<Token> tokens, int at) {
        int next = at + 1 < tokens.size() ? tokens.get(at + 1).start() : Integer.MAX_VALUE;
        return next - tokens.get(at).end() > 1;
    }

    /** « Fin du moi », « dans un moi », « le moi prochain »: it sounds the same. */
    private static boolean isMonth(List<Token> tokens, int at) {
        Token before = tokens.get(Math.max(0, at - 1));
        boolean next = at + 1 < tokens.size() && tokens.get(at + 1).word().startsWith("prochain");
        return before.isNumber() || MONTHLY.contains(before.word()) || before.is("le") && next;
    }
}
