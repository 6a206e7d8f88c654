package fr.relance.interview.web;

import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.nextsteps.TimingInFrench;
import fr.relance.planning.AnnouncedDay;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Region;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Understands what was said to one candidate, whose region decides which days are worked; see docs/next-steps.md. */
record RecruiterWords(NextStepsReader reader, AnnouncedDay days, Region region) {

    /** What they say about the next steps; nothing where there are none, or too many to be read. */
    Reading read(@Nullable String words, LocalDateTime interviewAt) {
        String phrase = words == null || words.length() > NextStepsReader.MAX_LENGTH ? "" : words;
        return reader.read(phrase, interviewAt, region);
    }

    /** What is understood of the words in a form, and what counts: its answers are told apart from what makes no sense. */
    Understood understand(AnnouncedForm form, LocalDateTime saidAt, Errors errors) {
        Reading reading = read(form.words(), saidAt);
        NextSteps counts = form.counting(saidAt, reading.nextSteps(), errors);
        return understood(form, saidAt, counts, reading);
    }

    /** The same, where it is known already what counts. */
    Understood understood(AnnouncedForm form, LocalDateTime saidAt, NextSteps counts, Reading reading) {
        LocalDate day = saidAt.toLocalDate();
        Timing timing = counts.timing();
        String when = TimingInFrench.of(timing, days.of(timing, day, region), day);
        return Understood.of(form, counts, when, reading);
    }
}
