package fr.relance.interview.web;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Invited;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.PersonForm;
import fr.relance.jobapplication.PostForm;
import fr.relance.jobapplication.SearchQuery;
import fr.relance.kernel.Input;
import fr.relance.planning.NextSteps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about an interview, as it was typed. The page of an interview that exists leaves out the post and the
 * new person.
 *
 * @param jobApplication the candidature that exists, empty for a new one
 * @param sought by which words it is looked for among the others
 * @param freshId random, so that the form sent twice records one interview, candidature and person
 * @param contact the person that is known, empty for nobody or a new one
 * @param alsoMet the other people who were there
 */
record InterviewForm(
        @Nullable String version,

        @Size(max = Invited.LONGEST_UID) @Nullable String invitationUid,

        @Nullable String invitationSequence,
        @Nullable String jobApplication,

        @Size(max = SearchQuery.LONGEST) @Nullable String sought,

        @Nullable String freshId,

        @Valid PostForm post,
        @Nullable String contact,
        @Nullable List<String> alsoMet,
        @Valid PersonForm person,
        @Nullable String day,
        @Nullable String time,
        @Nullable String setting,

        @Size(max = Venue.LONGEST_PLACE) @Nullable String place,

        @Nullable String minutes,
        @Nullable String decisionMakersAbove,

        @Valid AnnouncedForm announced,

        @Size(max = InterviewDetails.LONGEST_NOTE) @Nullable String needs,

        @Size(max = InterviewDetails.LONGEST_NOTE) @Nullable String strengths,

        @Size(max = InterviewDetails.LONGEST_NOTE) @Nullable String talkingPoint) {

    InterviewForm {
        post = post == null ? PostForm.BLANK : post.inShort();
        person = person == null ? PersonForm.BLANK : person;
        announced = announced == null ? AnnouncedForm.saying(null) : announced;
        needs = Input.singleBreaks(needs);
        strengths = Input.singleBreaks(strengths);
        talkingPoint = Input.singleBreaks(talkingPoint);
    }

    /** An interview just over: now, to the quarter of an hour. */
    static InterviewForm blank(LocalDateTime now, @Nullable JobApplicationView known) {
        LocalDateTime quarter =
                now.minusMinutes(now.getMinute() % 15).withSecond(0).withNano(0);
        return new Prefill()
                .put("freshId", UUID.randomUUID())
                .put("jobApplication", known == null ? null : known.id())
                .put(
                        "contact",
                        known != null && known.people().size() == 1
                                ? known.people().get(0).id()
                                : null)
                .put("day", quarter.toLocalDate())
                .put("time", quarter.toLocalTime())
                .put("setting", "ON_SITE")
                .put("decisionMakersAbove", 0)
                .form();
    }

    /** What is recorded of an interview; an answer that its words give is left to them. */
    static InterviewForm of(InterviewView interview, NextSteps said) {
        InterviewDetails details = interview.details();
        return new Prefill()
                .put("version", interview.version())
                .put("jobApplication", interview.jobApplication())
                .put("contact", details.metWith())
                .put("alsoMet", details.alsoMet())
                .put("day", details.at().toLocalDate())
                .put("time", details.at().toLocalTime())
                .put("setting", details.setting())
                .put("place", details.venue().place())
                .put("minutes", details.venue().minutes())
                .put("decisionMakersAbove", details.decisionMakersAbove())
                .put("needs", details.needs())
                .put("strengths", details.strengths())
                .put("talkingPoint", details.talkingPoint())
                .nest(AnnouncedForm.PATH, AnnouncedForm.of(details.announcedWords(), details.nextSteps(), said))
                .form();
    }

    /** Whether that person is ticked. */
    public boolean met(String person) {
        return alsoMet != null && alsoMet.contains(person);
    }

    /** Whether a candidature is looked for by its words. */
    public boolean isLooking() {
        return Input.line(sought) != null;
    }

    boolean isNewJobApplication() {
        return jobApplication == null || jobApplication.isBlank();
    }
}
