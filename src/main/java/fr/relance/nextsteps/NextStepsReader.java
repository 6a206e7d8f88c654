package fr.relance.nextsteps;

import fr.relance.planning.AnnouncedDay;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Region;
import fr.relance.planning.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Reads in French what a recruiter said about the next steps; see docs/next-steps.md. Deterministic, offline, safe for use by several
 * threads. What it does not understand it leaves unstated or vague.
 */
public class NextStepsReader {

    /** The longest phrase that is read, in UTF-16 units, inclusive. */
    public static final int MAX_LENGTH = 500;

    private final AnnouncedDay announcedDay;

    public NextStepsReader(WorkCalendar calendar) {
        announcedDay = new AnnouncedDay(calendar);
    }

    /**
     * What the phrase says about who makes contact, when and how.
     *
     * @param interviewAt local moment of the interview, from which delays count
     * @throws IllegalArgumentException for a phrase of more than {@link #MAX_LENGTH} units
     */
    public Reading read(String phrase, LocalDateTime interviewAt, Region region) {
        if (phrase.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A phrase of " + phrase.length() + " units is too long");
        }
        PhraseReader read = new PhraseReader(WordsKnown.NORMALIZER.of(phrase), interviewAt);
        NextSteps steps = read.nextSteps();
        LocalDate deadline = announcedDay.of(steps.timing(), interviewAt.toLocalDate(), region);
        return new Reading(steps, deadline, read.evidence(), read.warnings());
    }

    /** Read with the first phrase. */
    private static final class WordsKnown {

        static final Normalizer NORMALIZER = new Normalizer();
    }
}
