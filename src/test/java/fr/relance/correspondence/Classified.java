package fr.relance.correspondence;

import fr.relance.nextsteps.NextStepsReader;
import fr.relance.planning.FrenchHolidays;
import java.time.LocalDateTime;

/** Classifies for tests mails received on Tuesday 3 March 2026. */
final class Classified {

    static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 3, 12, 0);

    private static final MailClassifier CLASSIFIER = new MailClassifier(new NextStepsReader(FrenchHolidays.calendar()));

    private Classified() {}

    static Proposal of(String text) {
        return CLASSIFIER.classify(null, text, TUESDAY);
    }

    static Proposal of(String subject, String text) {
        return CLASSIFIER.classify(subject, text, TUESDAY);
    }
}
