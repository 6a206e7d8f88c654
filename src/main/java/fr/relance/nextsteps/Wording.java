package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a phrase to the words that the rules know: slips put right, abbreviations written out, telephone numbers out of the way. */
final class Wording {

    private static final Map<String, String> WEEKDAYS = Map.of(
            "lun",
            "lundi",
            "mar",
            "mardi",
            "mer",
            "mercredi",
            "jeu",
            "jeudi",
            "ven",
            "vendredi",
            "sam",
            "samedi",
            "dim",
            "dimanche");
    private static final Set<String> ABBREVIATED = WordList.of(
            "lun mar mer jeu ven sam dim janv jan fevr fev avr juil sept oct nov dec sem m mme mlle mr dr tel max env h j rdv no num resp"
                    + " min maxi proch");
    private static final Set<String> DOMAINS = Set.of("fr", "com", "org", "net", "eu", "gouv");
    private static final Set<String> RANKS = Set.of("er", "ere", "e", "eme", "nd", "nde", "ieme");
    private static final Set<String> MONTHLY = Set.of("du", "un", "deux", "trois", "quatre", "six", "ce");
    private static final int PHONE_GROUPS = 4;

    private final Spelling spelling;

    Wording() {
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
        List<Token> tokens = withoutPhones(joined(Hesitation.without(Tokenizer.tokens(phrase))));
        List<Token> meant = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            add(tokens, i, meant);
        }
        return new Words(phrase, meant);
    }

    /** Drops the points of abbreviations and the hyphens between words, and reads « 12.03 », « 14:30 » and « 1er » as they are meant. */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = i == 0 ? token : tokens.get(i - 1);
            Token after = i + 1 == tokens.size() ? token : tokens.get(i + 1);
            boolean tight = before.end() == token.start() && token.end() == after.start();
            Token last = joined.isEmpty() ? token : joined.get(joined.size() - 1);
            if (last.isNumber() && isRank(last, token)) {
                joined.set(joined.size() - 1, new Token(last.word(), Token.Kind.RANK, last.start(), token.end()));
            } else if (!silent(before, token, after, tight)) {
                joined.add(tight && before.isNumber() && after.isNumber() ? betweenNumbers(token) : token);
            }
        }
        return joined;
    }

    private static boolean isRank(Token number, Token token) {
        boolean close = number.end() == token.start() || number.is("1") && token.is("er");
        return close && RANKS.contains(token.word());
    }

    private static boolean silent(Token before, Token token, Token after, boolean tight) {
        if (token.is("@")) {
            return true;
        }
        if (token.is(".") && before.isWord() && before.end() == token.start()) {
            return ABBREVIATED.contains(before.word()) || tight && DOMAINS.contains(after.word());
        }
        return token.is("-") && tight && !(before.isNumber() && after.isNumber());
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
                others.add(new Token(
                        "#",
                        Token.Kind.MARK,
                        tokens.get(i).start(),
                        tokens.get(end - 1).end()));
            } else {
                others.addAll(tokens.subList(i, end));
            }
            i = end;
        }
        return others;
    }

    private static int digits(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && tokens.get(from).kind() == Token.Kind.NUMBER
                && (tokens.get(end).kind() == Token.Kind.NUMBER
                        || tokens.get(end).is("/"))
                && tokens.get(end).word().length() <= 3
                && tokens.get(end).start() - tokens.get(end - 1).end() <= 2
                && (tokens.get(from).word().startsWith("0") || tokens.get(from).is("33"))) {
            end++;
        }
        return end;
    }

    private void add(List<Token> tokens, int at, List<Token> meant) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            meant.add(
                    token.is("/") && !numbersAround(tokens, at)
                            ? new Token("ou", Token.Kind.WORD, token.start(), token.end())
                            : token);
            return;
        }
        boolean afterNumber = at > 0 && tokens.get(at - 1).isNumber();
        boolean beforeNumber = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        String unit = afterNumber ? unit(token.word()) : "";
        String weekday = beforeNumber || dotted(tokens, at) ? WEEKDAYS.getOrDefault(token.word(), "") : "";
        if (!unit.isEmpty() || !weekday.isEmpty()) {
            meant.add(token.as(unit.isEmpty() ? weekday : unit));
        } else if (token.is("s") && beforeNumber) {
            meant.add(token.as("semaine"));
        } else if (token.is("moi") && isMonth(tokens, at)) {
            meant.add(token.as("mois"));
        } else {
            for (String word : spelling.meant(token.word())) {
                meant.add(token.as(word));
            }
        }
    }

    /** The point was dropped: what follows stands one further. */
    private static boolean dotted(List<Token> tokens, int at) {
        int next = at + 1 < tokens.size() ? tokens.get(at + 1).start() : Integer.MAX_VALUE;
        return WEEKDAYS.containsKey(tokens.get(at).word())
                && next - tokens.get(at).end() > 1;
    }

    /** « Fin du moi », « dans un moi », « le moi prochain »: it sounds the same. */
    private static boolean isMonth(List<Token> tokens, int at) {
        Token before = tokens.get(Math.max(0, at - 1));
        boolean next = at + 1 < tokens.size() && tokens.get(at + 1).word().startsWith("prochain");
        return before.isNumber() || MONTHLY.contains(before.word()) || before.is("le") && next;
    }

    private static boolean numbersAround(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).isNumber()
                && tokens.get(at + 1).isNumber();
    }

    private static String unit(String word) {
        return switch (word) {
            case "h", "hs" -> "heure";
            case "j", "js" -> "jour";
            case "s" -> "semaine";
            default -> "";
        };
    }
}
