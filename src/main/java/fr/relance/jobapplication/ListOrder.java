package fr.relance.jobapplication;

/** By what a list of candidatures is sorted; each has an index of search documents. */
public enum ListOrder {
    /** What something happened to last comes first. */
    ACTIVITY(
            "activity_at >= timestamp with time zone '0001-01-01 00:00:00+00:00'",
            "activity_at desc, job_application_id desc"),
    /** By the name of the company, articles and legal forms aside. */
    COMPANY("company_key >= ''", "company_key, position_key, job_application_id"),
    /** What was sent last comes first, what was not sent last. */
    SENT("sent_on >= date '0001-01-01'", "sent_on desc, activity_at desc, job_application_id desc");

    private final String all;
    private final String sql;

    ListOrder(String all, String sql) {
        this.all = all;
        this.sql = sql;
    }

    /** What is true of each document: by that H2 knows which of several indexes that begin alike has this order. */
    String all() {
        return all;
    }

    /** As a query of search documents says it. */
    String sql() {
        return sql;
    }
}
