package fr.relance.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.relance.quota.QuotaProperties.InvalidQuotaAnalyzer;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What one account may keep, by configuration. */
class QuotaPropertiesTests {

    @Test
    void withoutAWordTenThousandCandidaturesFitSeveralTimes() {
        Limits limits = bind(Map.of()).limits();
        assertThat(limits).isEqualTo(new Limits(1L << 30, 1_000_000));
    }

    @Test
    void zeroIsNoLimit() {
        assertThat(bind(Map.of("bytes", "0", "rows", "0")).limits().areNone()).isTrue();
        assertThat(bind(Map.of("bytes", "0")).limits()).isEqualTo(new Limits(Limits.NONE, 1_000_000));
        assertThat(bind(Map.of("bytes", "2MB", "rows", "100")).limits()).isEqualTo(new Limits(2L << 20, 100));
    }

    @ParameterizedTest
    @CsvSource({"bytes, 500", "bytes, -1GB", "rows, -1", "rows, 99"})
    void nonsenseStopsTheStartWithASentence(String property, String set) {
        Throwable refused = catchThrowable(() -> bind(Map.of(property, set)));

        FailureAnalysis said = Objects.requireNonNull(new InvalidQuotaAnalyzer().analyze(refused));
        assertThat(said.getDescription()).contains("relance.quota." + property, "n’a pas de sens");
        assertThat(said.getAction()).contains("0, ou au moins");
    }

    @ParameterizedTest
    @CsvSource({"bytes, beaucoup", "rows, 1GB"})
    void whatCannotBeReadStopsItToo(String property, String set) {
        assertThat(catchThrowable(() -> bind(Map.of(property, set)))).isNotNull();
    }

    private static QuotaProperties bind(Map<String, String> set) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        set.forEach((name, value) -> source.put("relance.quota." + name, value));
        return new Binder(source).bindOrCreate("relance.quota", QuotaProperties.class);
    }
}
