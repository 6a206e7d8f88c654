package fr.relance.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.Advisory;
import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConvertersTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private final ReasonsConverter reasons = new ReasonsConverter();
    private final AdvisoriesConverter advisories = new AdvisoriesConverter();

    @Test
    void everyRuleComesBackAsItWasInItsOrder() {
        List<Reason> chain = Arrays.stream(Rule.values())
                .map(rule -> new Reason(rule, TUESDAY, TUESDAY.plusDays(rule.ordinal())))
                .toList();

        assertThat(reasons.convertToEntityAttribute(reasons.convertToDatabaseColumn(chain)))
                .isEqualTo(chain);
    }

    @Test
    void noReasonsAreNone() {
        assertThat(reasons.convertToEntityAttribute(reasons.convertToDatabaseColumn(List.of())))
                .isEmpty();
    }

    @Test
    void reasonsAreALineEach() {
        assertThat(reasons.convertToDatabaseColumn(List.of(new Reason(Rule.BASE_WEEK, TUESDAY, TUESDAY.plusDays(7)))))
                .isEqualTo("BASE_WEEK 2026-03-03 2026-03-10");
    }

    @Test
    void everySetOfAdvisoriesComesBackAndFitsItsColumn() {
        Set<Advisory> all = EnumSet.allOf(Advisory.class);

        assertThat(advisories.convertToDatabaseColumn(all)).hasSizeLessThanOrEqualTo(200);
        assertThat(advisories.convertToEntityAttribute(advisories.convertToDatabaseColumn(all)))
                .isEqualTo(all);
        for (Advisory one : Advisory.values()) {
            assertThat(advisories.convertToEntityAttribute(advisories.convertToDatabaseColumn(Set.of(one))))
                    .containsExactly(one);
        }
        assertThat(advisories.convertToEntityAttribute(advisories.convertToDatabaseColumn(Set.of())))
                .isEmpty();
    }

    /** Else a relance without a call would seem to have one. */
    @Test
    void whatIsNotThereStaysAway() {
        assertThat(reasons.convertToEntityAttribute(null)).isNull();
        assertThat(reasons.convertToDatabaseColumn(null)).isNull();
        assertThat(advisories.convertToEntityAttribute(null)).isNull();
        assertThat(advisories.convertToDatabaseColumn(null)).isNull();
    }
}
