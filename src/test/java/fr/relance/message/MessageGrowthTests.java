package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.growth.Growth;
import fr.relance.kernel.Gender;
import org.junit.jupiter.api.Test;

/** Names, posts and words of one's own become parts of a letter in a time that follows their length. */
class MessageGrowthTests {

    private static final int LENGTH = 4_000;

    @Test
    void wordsOfOnesOwnAreReadInLinearTime() {
        assertThat(Growth.faults(LENGTH, 2, text -> FreeText.within(FreeText.clause(text), 30)))
                .isEmpty();
    }

    @Test
    void postsAreReadInLinearTime() {
        assertThat(Growth.faults(LENGTH, 2, text -> Post.of(text, 12, Gender.FEMININE)))
                .isEmpty();
    }

    @Test
    void namesAndNumbersAreReadInLinearTime() {
        assertThat(Growth.faults(LENGTH, 2, text -> {
                    PersonName.of(text, 4);
                    PersonName.ofSomebodyElse(text, 4);
                    Employer.where(text);
                    PhoneNumber.written(text);
                }))
                .isEmpty();
    }

    @Test
    void typographyIsMendedInLinearTime() {
        assertThat(Growth.faults(LENGTH, 2, Typography::apply)).isEmpty();
    }

    @Test
    void templatesAreReadInLinearTime() {
        assertThat(Growth.faults(LENGTH, 2, text -> {
                    Placeholder.refused(text);
                    TemplateWriter.keep(text, sentence -> true);
                }))
                .isEmpty();
    }
}
