package fr.relance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.growth.Growth;
import org.junit.jupiter.api.Test;

/** What a mail says is read in a time that follows its length. */
class MailGrowthTests {

    @Test
    void anyMailIsReadInLinearTime() {
        assertThat(Growth.faults(MailClassifier.MAX_LENGTH / 2, 9, text -> Classified.of(text.substring(0, 20), text)))
                .isEmpty();
    }
}
