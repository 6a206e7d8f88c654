package fr.relance.planning;

import java.time.LocalDateTime;

/**
 * The facts from which the follow-up of an interview is planned; see docs/planning.md.
 *
 * @param interviewAt when the interview took place, local date-time
 * @param asOf the moment the plan is made, in the same zone; before the interview, the interview's moment counts
 * @param decisionMakersAbove deciders above the person met, 0 to 9
 * @param directContactRole a role where direct contact counts, sales above all
 */
public record AfterInterview(
        LocalDateTime interviewAt,
        LocalDateTime asOf,
        Seniority seniority,
        Urgency urgency,
        int decisionMakersAbove,
        NextSteps nextSteps,
        boolean directContactRole,
        ContactDetails contact,
        Region region) {}
