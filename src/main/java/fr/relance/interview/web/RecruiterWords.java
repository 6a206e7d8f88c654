package fr.relance.interview.web;

import fr.relance.kernel.Input;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.nextsteps.TimingInFrench;
import fr.relance.planning.AnnouncedDay;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Region;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Understands what was said to one candidate, whose region decides which days are worked; see docs/next-steps.md. */
record RecruiterWords(NextStepsReader reader, AnnouncedDay days, Region region) {

    private static final Pattern QUOTES_AROUND = Pattern.compile("(?s)^[«“\"]([^«»“”\"]*)[»”\"]$");

    /** Pages put the words between quotation marks: those that were typed around them would be doubled. */
    static @Nullable String unquoted(@Nullable String typed) {
        String words = Input.text(typed);
        return words == null ? null : Input.text(QUOTES_AROUND.matcher(words).replaceFirst("$1"));
    }

    /** What they say about the next steps; nothing where there are none, or too many to be read. */
    Reading read(@Nullable String words, LocalDateTime interviewAt) {
        String phrase = words == null || words.length() > NextStepsReader.MAX_LENGTH ? "" : words;
        return reader.read(phrase, interviewAt, region);
    }

    /** What is understood of the words in a form, and what counts: its answers are told apart from what makes no sense. */
    Understood understand(InterviewForm form, LocalDateTime saidAt, Errors errors) {
        Reading reading = read(form.announcedWords(), saidAt);
        NextSteps counts = new AnsweredSteps(form, errors).read(saidAt, reading.nextSteps());
        return understood(form, saidAt, counts, reading);
    }

    /** The same, where it is known already what counts. */
    Understood understood(InterviewForm form, LocalDateTime saidAt, NextSteps counts, Reading reading) {
        LocalDate day = saidAt.toLocalDate();
        Timing timing = counts.timing();
        String when = TimingInFrench.of(timing, days.of(timing, day, region), day);
        return Understood.of(form, counts, when, reading);
    }
}
