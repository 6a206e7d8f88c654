package fr.relance.tone;

/**
 * A word of the text.
 *
 * @param form as the lists of phrases hold it
 * @param plain lower case, without accents
 * @param typed as it stands in the text
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 */
record Word(String form, String plain, String typed, int start, int end) {}
