package fr.relance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6 12 34 56 78", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aCellThatWouldBeAFormulaIsText(String cell) {
        assertThat(ArchiveSheets.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hôtel", "1=1", " =1", "06 12 34 56 78"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertThat(ArchiveSheets.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void whatWasTypedNeverLeadsOutOfTheFolder() {
        assertThat(ArchiveTexts.safe("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(ArchiveTexts.safe("C:\\Windows\\système…\u0000")).isEqualTo("c-windows-systeme");
        assertThat(ArchiveTexts.safe("…")).isEqualTo("texte");
        assertThat(ArchiveTexts.safe("é".repeat(500))).hasSize(60);
    }
}
