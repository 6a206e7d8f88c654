package fr.relance.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twice the text is about twice the work, for every pattern of the application and every text that is made to tire it. */
class PatternGrowthTests {

    @Test
    void noPatternTiresMoreThanItsText() {
        Collection<PatternInCode> patterns = PatternsOfTheCode.all();
        List<String> tiring = new ArrayList<>();
        patterns.forEach(pattern -> {
            List<String> faults = pattern.faults();
            if (!faults.isEmpty()) {
                tiring.add(pattern + "\n    " + String.join("\n    ", faults));
            }
        });

        assertThat(patterns).hasSizeGreaterThan(250);
        assertThat(String.join("\n", tiring)).isEmpty();
    }
}
