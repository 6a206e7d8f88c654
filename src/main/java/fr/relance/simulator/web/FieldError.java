package fr.relance.simulator.web;

/**
 * What is wrong with one field of a request.
 *
 * @param field dotted path, such as {@code nextSteps.timing.date}
 * @param message French sentence
 */
record FieldError(String field, String message) {}
