package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the calendar and what they are worth. */
final class TimeWords {

    static final int HOUR = 1;
    static final int DAY = 2;
    static final int WEEK = 3;
    static final int MONTH = 4;
    static final int YEAR = 5;

    /** Monday is 1. */
    static final Map<String, Integer> WEEKDAYS =
            FrenchWords.numbers("lundi 1 mardi 2 mercredi 3 jeudi 4 vendredi 5 samedi 6 dimanche 7");

    static final Map<String, Integer> MONTHS = FrenchWords.numbers(
            "janvier 1 fevrier 2 mars 3 avril 4 mai 5 juin 6 juillet 7 aout 8 septembre 9 octobre 10 novembre 11 decembre 12"
                    + " janv 1 jan 1 fevr 2 fev 2 avr 4 juil 7 sept 9 oct 10 nov 11 dec 12");

    static final Map<String, Integer> RANKS = FrenchWords.numbers(
            "premier 1 premiere 1 deuxieme 2 second 2 seconde 2 troisieme 3 quatrieme 4 dernier -1 derniere -1");

    static final Map<String, Integer> UNITS =
            FrenchWords.numbers("heure 1 jour 2 journee 2 semaine 3 mois 4 an 5 annee 5 ans 5");

    /** « une dizaine »; the two idioms of a week and of two are no tens of days. */
    static final Map<String, Integer> ROUGHLY = FrenchWords.numbers(
            "huitaine 8 dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50"
                    + " soixantaine 60 centaine 100");

    /** Beginning, middle and end of a span. */
    static final Map<String, Integer> PARTS = FrenchWords.numbers("debut 0 milieu 1 mi 1 fin 2");

    /** Said of days on which people work, as it is written and heard. */
    static final Set<String> WORKING =
            FrenchWords.set("ouvre ouvres ouvree ouvrees ouvrable ouvrables ouvrez ouvert ouverts ouvrer travailles");

    /** Every word above. */
    static final Set<String> ALL = Stream.of(
                    WEEKDAYS.keySet(),
                    MONTHS.keySet(),
                    RANKS.keySet(),
                    UNITS.keySet(),
                    ROUGHLY.keySet(),
                    PARTS.keySet(),
                    WORKING)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TimeWords() {}
}
