package fr.relance.nextsteps;

import java.util.Map;

/** Patterns that others are made of, by name. */
final class Notions {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry(
                    "next",
                    "(prochain|prochaine|pro|qui vient|qui viens|qui arrive|qui suit|suivant|suivante|a venir|d apres)"),
            Map.entry("or", "(ou|a|au|et|voire|-|ou bien|ou meme|jusqu a)"),
            Map.entry(
                    "size",
                    "(petit|petite|petits|petites|bon|bonne|bons|bonnes|gros|grosse|grosses|grand|grande|prochain|prochaine|premiers|premieres|dernier)"),
            Map.entry(
                    "during",
                    "(dans le courant|au courant|en courant|en cours|au cours|courant|pendant|durant|dans|sur) [de|du]"),
            Map.entry(
                    "answer",
                    "(reponse|retour|nouvelles|nouvelle|decision|verdict|resultat|confirmation|suite|point|signe|proposition|offre)"),
            Map.entry(
                    "message",
                    "(mail|courriel|mel|message|mot|sms|texto|appel|coup|reponse|retour|nouvelles|signe|confirmation|point|telephone|courrier|rappel|coucou)"),
            Map.entry(
                    "posted", "(courant|jus|informe|informee|informes|courent|nouvelles|fait|prevenu|prevenue|parfum)"),
            Map.entry("me", "(moi|nous|me|m)"),
            Map.entry("you", "(vous|te|t|toi)"),
            Map.entry(
                    "pausing",
                    "(toujours|normalement|probablement|surement|certainement|donc|bien|tres|vite|rapidement|alors|aussi|tous|deux|forcement|peut etre|egalement|ensuite|apres|tout|y|en|l|le|d ici la)"));

    private Notions() {}

    /** The notation with what the names stand for. */
    static String expand(String notation) {
        StringBuilder expanded = new StringBuilder();
        int from = 0;
        for (int open = notation.indexOf('{'); open >= 0; open = notation.indexOf('{', from)) {
            int close = notation.indexOf('}', open);
            expanded.append(notation, from, open).append(of(notation.substring(open + 1, close)));
            from = close + 1;
        }
        return expanded.append(notation.substring(from)).toString();
    }

    private static String of(String name) {
        String notion = NAMED.get(name);
        if (notion == null) {
            throw new IllegalArgumentException("No notion is called " + name);
        }
        return notion;
    }
}
