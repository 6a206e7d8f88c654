package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relance.composer.Composition;
import fr.relance.interview.RecordInterview;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Channel;
import fr.relance.planning.Origin;
import fr.relance.planning.Rule;
import fr.relance.planning.StepKind;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** An application sent on Tuesday 3 March 2026 to which nobody answers. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ApplicationIntegrationTests extends ReplanningScene {

    private static final LocalDate TUESDAY_3 = LocalDate.of(2026, 3, 3);

    @Autowired
    private Stages stages;

    @Autowired
    private Calls calls;

    private final JobApplicationId id = JobApplicationId.random();

    @Test
    void onceSentItIsFollowedUpTenDaysLaterInTheMiddleOfAWeek() {
        create(null, null);
        assertThat(steps()).isEmpty();

        edit(details(TUESDAY_3, null));

        assertThat(steps())
                .extracting(
                        FollowUpView::kind,
                        FollowUpView::channel,
                        step -> step.slot().at())
                .containsExactly(
                        tuple(StepKind.APPLICATION_FOLLOW_UP, Channel.EMAIL, LocalDateTime.of(2026, 3, 17, 10, 0)));
        assertThat(relance().slot().reasons())
                .extracting(reason -> reason.rule())
                .startsWith(Rule.APPLIED_DELAY);
        assertThat(followUps.pending(owner, LocalDateTime.of(2026, 3, 3, 12, 0), PageRequest.of(0, 5)))
                .extracting(PendingFollowUp::kind)
                .containsExactly(StepKind.APPLICATION_FOLLOW_UP);
    }

    @Test
    void theDayOnWhichTheOfferClosesCounts() {
        create(TUESDAY_3, LocalDate.of(2026, 3, 24));

        assertThat(relance().slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 25, 10, 0));
        assertThat(relance().slot().reasons())
                .extracting(reason -> reason.rule())
                .contains(Rule.CLOSING_DAY);
    }

    @Test
    void itAddressesWhoeverHasAnAddressElseANumberElseAnybody() {
        create(TUESDAY_3, null);
        assertThat(relance().about().contact()).isNull();

        ContactId anybody = add("Martin", null, null);
        assertThat(relance().about().contact()).isEqualTo(anybody);
        ContactId byPhone = add("Durand", null, "01 23 45 67 89");
        assertThat(relance().about().contact()).isEqualTo(byPhone);
        assertThat(relance().channel()).isEqualTo(Channel.PHONE);
        ContactId byMail = add("Leroy", "leroy@exemple.fr", null);
        assertThat(relance().about().contact()).isEqualTo(byMail);
        assertThat(relance().channel()).isEqualTo(Channel.EMAIL);
        assertThat(steps()).hasSize(1);
    }

    @Test
    void itsMessageSpeaksOfTheApplicationAndOfNoInterview() {
        create(TUESDAY_3, null);
        add("Durand", "durand@exemple.fr", "01 23 45 67 89");

        Composition mail = composer.compose(owner, relance().id(), null);
        Composition call = composer.compose(owner, relance().id(), "candidature-appel");

        assertThat(mail.draft().text().key()).isEqualTo("candidature");
        assertThat(mail.draft().body())
                .startsWith("Madame Durand,")
                .contains("3 mars")
                .contains("où en est l’étude des candidatures")
                .doesNotContain("notre entretien");
        assertThat(call.draft().body()).contains("candidature").doesNotContain("entretien");
        assertThat(mail.fact()).isNull();
    }

    @Test
    void aVoiceMessageIsFollowedByTheOneMailHereToo() {
        create(TUESDAY_3, null);
        add("Durand", null, "01 23 45 67 89");
        clock.setTo(LocalDateTime.of(2026, 3, 17, 11, 0));

        calls.note(owner, relance().id(), relance().status().version(), CallOutcome.VOICEMAIL);

        assertThat(relance().kind()).isEqualTo(StepKind.FALLBACK_EMAIL);
        assertThat(relance().slot().at().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(composer.compose(owner, relance().id(), null).draft().body())
                .contains("ma candidature du")
                .doesNotContain("entretien");
        assertThat(steps()).hasSize(1);
    }

    @Test
    void anInterviewOvertakesItAndGivesItBackWhenItIsGone() {
        create(TUESDAY_3, null);
        FollowUpView application = relance();

        InterviewId interview = interview();

        assertThat(state(application)).isEqualTo(FollowUpState.OVERTAKEN);
        interviews.delete(owner, interview);
        stages.move(owner, id, version(), Stage.APPLIED);
        assertThat(state(application)).isEqualTo(FollowUpState.PENDING);
    }

    /** The form that records both at once gives them one id. */
    @Test
    void anInterviewThatHasTheIdOfItsCandidatureIsNotTakenForIt() {
        InterviewId same = new InterviewId(id.value());
        interviews.record(
                owner,
                new RecordInterview(
                        same,
                        id,
                        details(TUESDAY_3.minusDays(5), null),
                        null,
                        Recordings.details(Recordings.TUESDAY, null, VAGUE)));
        FollowUpView followUp = steps().stream()
                .filter(FollowUpView::isPending)
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();

        assertThat(followUp.isOfApplication()).isFalse();
        assertThat(composer.compose(owner, followUp.id(), null).draft().body()).contains("notre entretien");
    }

    @Test
    void whateverTheAnswerNoneIsPlannedAnyMore() {
        create(TUESDAY_3, null);
        stages.noteAnswer(owner, id, version(), AnswerKind.REQUEST);

        assertThat(relance().status().cancellation()).isEqualTo(Cancellation.ANSWER);
        edit(details(TUESDAY_3.plusDays(1), null));
        assertThat(steps()).noneMatch(FollowUpView::isPending);
    }

    @Test
    void doneIsDoneWhateverIsCorrectedLater() {
        create(TUESDAY_3, null);
        followUps.markDone(owner, relance().id(), relance().status().version());

        edit(details(TUESDAY_3.plusDays(1), LocalDate.of(2026, 3, 20)));

        assertThat(steps())
                .singleElement()
                .satisfies(done -> assertThat(done.status().state()).isEqualTo(FollowUpState.DONE));
    }

    @Test
    void notSentAfterAllThereIsNothingToFollowUp() {
        create(TUESDAY_3, null);

        stages.move(owner, id, version(), Stage.TO_APPLY);

        assertThat(steps()).noneMatch(FollowUpView::isPending);
    }

    private InterviewId interview() {
        InterviewId interview = InterviewId.random();
        interviews.record(
                owner,
                new RecordInterview(interview, id, null, null, Recordings.details(Recordings.TUESDAY, null, VAGUE)));
        return interview;
    }

    private void create(@Nullable LocalDate appliedOn, @Nullable LocalDate closingOn) {
        jobApplications.create(owner, id, details(appliedOn, closingOn));
    }

    private void edit(JobApplicationDetails details) {
        jobApplications.edit(owner, id, version(), details);
    }

    private long version() {
        return jobApplications.get(owner, id).version();
    }

    private ContactId add(String lastName, @Nullable String email, @Nullable String phone) {
        ContactId contact = new ContactId(UUID.randomUUID());
        jobApplications.addPerson(
                owner, id, contact, new PersonDetails(Civility.MADAME, null, lastName, null, email, phone, null, null));
        return contact;
    }

    private List<FollowUpView> steps() {
        return followUps.of(owner, id);
    }

    private FollowUpView relance() {
        return steps().stream().findFirst().orElseThrow();
    }

    private FollowUpState state(FollowUpView row) {
        return followUps.get(owner, row.id()).status().state();
    }

    private static JobApplicationDetails details(@Nullable LocalDate appliedOn, @Nullable LocalDate closingOn) {
        JobApplicationDetails least = JobApplicationDetails.of("Le Grand Hôtel", "chef de rang");
        return new JobApplicationDetails(
                least.company(),
                least.position(),
                null,
                null,
                Origin.OFFER,
                null,
                least.seniority(),
                least.urgency(),
                false,
                appliedOn,
                closingOn,
                null);
    }
}
