package fr.relance.nextsteps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of the calendar and what they are worth. */
final class TimeWords {

    static final int HOUR = 1;
    static final int DAY = 2;
    static final int WEEK = 3;
    static final int MONTH = 4;
    static final int YEAR = 5;
    static final int LAST = -1;

    /** Monday is 1. */
    static final Map<String, Integer> WEEKDAYS = numbered("lundi mardi mercredi jeudi vendredi samedi dimanche");

    static final Map<String, Integer> MONTHS = with(
            numbered("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
            "janv 1 jan 1 fevr 2 fev 2 avr 4 juil 7 sept 9 oct 10 nov 11 dec 12");

    static final Map<String, Integer> RANKS = with(
            Map.of(),
            "premier 1 premiere 1 deuxieme 2 second 2 seconde 2 troisieme 3 quatrieme 4 dernier -1 derniere -1");

    static final Map<String, Integer> UNITS =
            with(Map.of(), "heure 1 jour 2 journee 2 semaine 3 mois 4 an 5 annee 5 ans 5");

    /** « une dizaine »; the two idioms of a week and of two are no tens of days. */
    static final Map<String, Integer> ROUGHLY = with(
            Map.of(),
            "huitaine 8 dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50"
                    + " soixantaine 60 centaine 100");

    /** Beginning, middle and end of a span. */
    static final Map<String, Integer> PARTS = with(Map.of(), "debut 0 milieu 1 mi 1 fin 2");

    /** Said of days on which people work, as it is written and heard. */
    static final Set<String> WORKING = Set.of(
            "ouvre",
            "ouvres",
            "ouvree",
            "ouvrees",
            "ouvrable",
            "ouvrables",
            "ouvrez",
            "ouvert",
            "ouverts",
            "ouvrer",
            "travailles");

    private static final Set<String> ALL = all();

    private TimeWords() {}

    /** Every word above. */
    static Set<String> words() {
        return ALL;
    }

    private static Set<String> all() {
        Set<String> words = new HashSet<>(WEEKDAYS.keySet());
        words.addAll(MONTHS.keySet());
        words.addAll(RANKS.keySet());
        words.addAll(UNITS.keySet());
        words.addAll(ROUGHLY.keySet());
        words.addAll(PARTS.keySet());
        words.addAll(WORKING);
        return Set.copyOf(words);
    }

    private static Map<String, Integer> numbered(String names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names.split(" ")) {
            numbers.put(name, numbers.size() + 1);
        }
        return numbers;
    }

    private static Map<String, Integer> with(Map<String, Integer> others, String pairs) {
        Map<String, Integer> all = new HashMap<>(others);
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            all.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return all;
    }
}
