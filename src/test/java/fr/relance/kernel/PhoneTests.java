package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06\u00a012\u202f34 56 78",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "(+33) 6 12 34 56 78",
                "0033612345678",
                "3949",
                " 01 42 00 00 00 "
            })
    void whatPeopleWriteIsAccepted(String typed) {
        assertThat(typed).matches(Phone.TYPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 7O",
                "standard",
                "12",
                "+",
                "----",
                "06 12 34 56 78 poste 12",
                "1234567890123456",
                "06  12  34  56  78             1",
                "javascript:alert(1)",
                "06 12\u0000 34 56 78"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(typed).doesNotMatch(Phone.TYPED);
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, 0612345678",
        "+33 (0)6.12.34.56.78, +33612345678",
        "(01) 42 00 00 00, 0142000000",
        "3949, 3949"
    })
    void theDigitsAreDialled(String number, String dialled) {
        assertThat(Phone.dialled(number)).isEqualTo(dialled);
    }

    @Test
    void aLongLineOfSeparatorsIsRefusedAtOnce() {
        assertThat(" -".repeat(100_000)).doesNotMatch(Phone.TYPED);
    }
}
