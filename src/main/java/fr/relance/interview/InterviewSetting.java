package fr.relance.interview;

/** How an interview was held. */
public enum InterviewSetting {
    ON_SITE,
    VIDEO,
    PHONE
}
