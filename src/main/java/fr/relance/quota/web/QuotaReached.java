package fr.relance.quota.web;

/** The account of whoever asked has no room for what they sent. */
final class QuotaReached extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
