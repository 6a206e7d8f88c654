package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.growth.Growth;
import org.junit.jupiter.api.Test;

/** Whatever is typed into a form is read in a time that follows its length. */
class InputGrowthTests {

    @Test
    void anyFieldIsReadInLinearTime() {
        assertThat(Growth.faults(20_000, 3, text -> {
                    Input.line(text);
                    Input.text(text);
                    Input.singleBreaks(text);
                    Input.date(text);
                    Input.moment(text);
                    Input.id(text);
                    Phone.dialled(text);
                    WebAddress.read(text);
                }))
                .isEmpty();
    }
}
