package fr.relance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 6 12 34 56 78",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "﹦1+1",
                "⁼1",
                "₌1",
                "＋33",
                "﹢1",
                "⁺1",
                "－2",
                "﹣2",
                "−2",
                "＠SUM(A1)",
                "﹫SUM(A1)",
                "⩵1",
                " =1",
                "\u00a0＝1",
                "\u200b=1",
                "\ufeff=1",
                "\u2028=1",
                "\u202e=1",
                "\u0000=1",
                "\u3164=1",
                "\u0301=1",
                "\t",
                "\ud83d=1"
            })
    void aCellThatWouldBeAFormulaIsText(String cell) {
        assertThat(ArchiveSheets.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hôtel", "1=1", "1＝1", " ", "\u200b", "≠", "±2", "–", "« - »", "06 12 34 56 78"})
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
