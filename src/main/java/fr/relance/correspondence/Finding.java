package fr.relance.correspondence;

/** What one sentence was found to say, and by which words. */
record Finding(Weight weight, Span evidence, Span sentence) {}
