package fr.relance.planning;

import static fr.relance.planning.PlanAssert.assertThat;
import static fr.relance.planning.Rule.AGREED_DATE;
import static fr.relance.planning.Rule.BASE_WEEK;
import static fr.relance.planning.Rule.DAY_OFF;
import static fr.relance.planning.Rule.LATE;
import static fr.relance.planning.Rule.MIDWEEK;
import static fr.relance.planning.Rule.PASSED;
import static fr.relance.planning.Rule.RECRUITER_DEADLINE;
import static fr.relance.planning.Rule.RETURN_MORNING;
import static fr.relance.planning.Rule.SENIORITY;
import static fr.relance.planning.Rule.SPACING;
import static fr.relance.planning.Rule.URGENCY;

import org.junit.jupiter.api.Test;

/** Examples with named dates; the table of cases is wider. */
class PlannerTests {

    private static final String TUESDAY_3_MARCH = "2026-03-03T10:00";
    private static final String FRIDAY_6_MARCH = "2026-03-06T10:00";

    //  Tu 3 ── interview    We 4 ── thanks    Tu 10 ── follow-up
    @Test
    void anOrdinaryInterviewIsFollowedUpAWeekLater() {
        assertThat(Interviews.on(TUESDAY_3_MARCH).plan())
                .beginsWith(StepKind.THANK_YOU, "2026-03-04T10:00")
                .followsUpOn("2026-03-10T10:00")
                .by(Channel.EMAIL)
                .becauseOf(BASE_WEEK)
                .advises();
    }

    @Test
    void whoLeavesWithoutKnowingWhatComesNextAsksItTheNextDay() {
        assertThat(Interviews.on(TUESDAY_3_MARCH).whereNothingWasSaid().plan())
                .beginsWith(StepKind.CATCH_UP, "2026-03-04T10:00")
                .followsUpOn("2026-03-10T10:00");
    }

    //  Fr 6 ── interview    Fr 13 ── a week    We-end, Monday ── avoided    Tu 17 ── follow-up
    @Test
    void aDayOfOurChoiceLiesInMidweek() {
        assertThat(Interviews.on(FRIDAY_6_MARCH).plan())
                .followsUpOn("2026-03-17T10:00")
                .becauseOf(BASE_WEEK, MIDWEEK, DAY_OFF, MIDWEEK);
    }

    @Test
    void anUrgentPostIsWorthAMondayButNotItsMorning() {
        assertThat(Interviews.on(TUESDAY_3_MARCH).toFill(Urgency.FAST).plan())
                .followsUpOn("2026-03-09T14:00")
                .becauseOf(BASE_WEEK, URGENCY, RETURN_MORNING);
    }

    @Test
    void aStrategicPostTakesWeeks() {
        assertThat(Interviews.on(TUESDAY_3_MARCH).forA(Seniority.EXECUTIVE).plan())
                .followsUpOn("2026-03-24T10:00")
                .becauseOf(BASE_WEEK, SENIORITY);
    }

    @Test
    void theRecruitersDeadlineIsLeftToTheRecruiter() {
        assertThat(Interviews.on(TUESDAY_3_MARCH)
                        .whereTheRecruiterAnswersBy("2026-03-11")
                        .plan())
                .followsUpOn("2026-03-12T10:00")
                .becauseOf(RECRUITER_DEADLINE);
    }

    //  Th 5 ── answer due    Fr 6 ── second working day after the thanks
    @Test
    void nobodyIsThankedAndAskedAtOnce() {
        assertThat(Interviews.on(TUESDAY_3_MARCH)
                        .whereTheRecruiterAnswersBy("2026-03-03")
                        .plan())
                .beginsWith(StepKind.THANK_YOU, "2026-03-04T10:00")
                .followsUpOn("2026-03-06T10:00")
                .becauseOf(RECRUITER_DEADLINE, SPACING);
    }

    @Test
    void aPromiseIsKeptToTheMinuteEvenOnAFridayAfternoon() {
        assertThat(Interviews.on(TUESDAY_3_MARCH)
                        .whereTheCandidateCallsBackOn("2026-03-13", "16:30")
                        .plan())
                .followsUpOn("2026-03-13T16:30")
                .becauseOf(AGREED_DATE)
                .advises(Advisory.RECRUITER_CHOSE);
    }

    @Test
    void aPromiseForAMondayIsKeptInItsAfternoon() {
        assertThat(Interviews.on(TUESDAY_3_MARCH)
                        .whereTheCandidateCallsBackOn("2026-03-09", null)
                        .plan())
                .followsUpOn("2026-03-09T14:00")
                .becauseOf(AGREED_DATE, RETURN_MORNING)
                .advises();
    }

    @Test
    void aPromiseForASundayMovesOn() {
        assertThat(Interviews.on(TUESDAY_3_MARCH)
                        .whereTheCandidateCallsBackOn("2026-03-08", null)
                        .plan())
                .followsUpOn("2026-03-09T14:00")
                .becauseOf(AGREED_DATE, DAY_OFF, RETURN_MORNING)
                .advises(Advisory.AGREED_DAY_MOVED);
    }

    @Test
    void aContactOnTheVeryDayLeavesNoRoomForThanks() {
        assertThat(Interviews.on(TUESDAY_3_MARCH)
                        .whereTheCandidateCallsBackOn("2026-03-03", "17:00")
                        .plan())
                .hasNoFirstMessage()
                .followsUpOn("2026-03-03T17:00");
    }

    @Test
    void whatIsToldTooLateIsDoneAtTheNextSlot() {
        assertThat(Interviews.on(TUESDAY_3_MARCH).toldAt("2026-03-20T12:00").plan())
                .hasNoFirstMessage()
                .followsUpOn("2026-03-23T14:00")
                .becauseOf(BASE_WEEK, LATE, PASSED, DAY_OFF, RETURN_MORNING)
                .advises(Advisory.LATE);
    }

    @Test
    void afterFortyFiveDaysTheUsualMessageNoLongerFits() {
        // The follow-up was due on 10 March: 45 days later is 24 April.
        assertThat(Interviews.on(TUESDAY_3_MARCH).toldAt("2026-04-24T09:00").plan())
                .advises(Advisory.LATE);
        assertThat(Interviews.on(TUESDAY_3_MARCH).toldAt("2026-04-25T09:00").plan())
                .advises(Advisory.LATE, Advisory.STALE);
    }

    //  Fr 3 April 2026 ── Good Friday, a holiday in Alsace and Moselle only
    @Test
    void goodFridayIsADayOffInAlsaceMoselleOnly() {
        Interviews answer = Interviews.on("2026-03-24T10:00").whereTheRecruiterAnswersBy("2026-04-02");
        assertThat(answer.plan()).followsUpOn("2026-04-03T10:00");
        assertThat(answer.in(Region.ALSACE_MOSELLE).plan()).followsUpOn("2026-04-07T14:00");
    }
}
