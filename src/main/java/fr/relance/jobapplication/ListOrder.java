package fr.relance.jobapplication;

/** By what a list of candidatures is sorted. */
public enum ListOrder {
    /** What something happened to last comes first. */
    ACTIVITY("d.activityAt desc, d.id desc"),
    /** By the name of the company, articles and legal forms aside. */
    COMPANY("d.companyKey, d.positionKey, d.id"),
    /** What was sent last comes first, what was not sent last. */
    SENT("d.appliedOn desc nulls last, d.activityAt desc, d.id desc");

    private final String jpql;

    ListOrder(String jpql) {
        this.jpql = jpql;
    }

    /** As a query of search documents says it. */
    String jpql() {
        return jpql;
    }
}
