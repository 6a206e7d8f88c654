package fr.relance.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    @ParameterizedTest
    @CsvSource({
        "0, moins d’un mégaoctet",
        "999999, moins d’un mégaoctet",
        "1000000, 1_mégaoctet",
        "1500000, '1,5_mégaoctet'",
        "3440000, '3,4_mégaoctets'",
        "812300000, 812_mégaoctets",
        "1012300000, 1_012_mégaoctets"
    })
    void sizesAreToldInWords(long bytes, String words) {
        assertThat(new Share(bytes, 1, 1, false).size()).isEqualTo(words.replace('_', '\u00a0'));
    }
}
