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

/** Understands what was said to one candidate, whose region decides which days are worked; see docs/next-steps.md. */
record Words(NextStepsReader reader, AnnouncedDay days, Region region) {

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

    /** What was understood of the words in a form, and what counts. */
    Heard heard(InterviewForm form, LocalDateTime said, NextSteps nextSteps) {
        LocalDate day = said.toLocalDate();
        Timing timing = nextSteps.timing();
        String when = TimingInFrench.of(timing, days.of(timing, day, region), day);
        return Heard.of(form, nextSteps, when, read(form.announcedWords(), said));
    }
}
