package fr.relance.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds of what was announced. */
@IntegrationTest
class AnnouncedInputIntegrationTests extends InterviewInputScene {

    @ParameterizedTest
    @CsvSource(textBlock = """
        announced.date, '', '', Indiquez la date annoncée.
        announced.date, 2026-03-02, '', La date annoncée ne peut pas précéder le jour où elle a été dite.
        announced.date, 2027-03-05, '', La date annoncée est à plus d’un an du jour où elle a été dite.
        announced.date, 2026-02-30, '', Indiquez la date annoncée.
        announced.time, 2026-03-03, 10:00, 'Le jour même, l’heure annoncée doit venir plus tard.'
        announced.time, 2026-03-10, midi, 'Indiquez une heure, par exemple 14:30.'
        """)
    void anAnnouncedDateMakesSense(String field, String date, String time, String message) {
        Page page = camille.send(
                complete().type("announced.timing", "ON_DATE", "announced.date", date, "announced.time", time));

        assertRefused(page, field, message);
        assertThat(page.value("announced.date")).isEqualTo(date);
        assertThat(page.value("announced.time")).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, 10:01", "2026-03-03, ''", "2027-03-04, ''", "2026-03-08, 09:00"})
    void theFarthestAnnouncedDatesAreTaken(String date, String time) {
        Page page = camille.send(
                complete().type("announced.timing", "ON_DATE", "announced.date", date, "announced.time", time));

        assertThat(page.status()).as(page.text()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 0, 365",
        "DAYS, 366, 365",
        "DAYS, '', 365",
        "DAYS, quelques, 365",
        "DAYS, -1, 365",
        "WORKING_DAYS, 251, 250",
        "WEEKS, 53, 52",
        "MONTHS, 13, 12",
        "WEEKS, 99999999999, 52"
    })
    void aDelayHasTheBoundsOfItsUnit(String unit, String amount, int greatest) {
        Page page = camille.send(
                complete().type("announced.timing", "WITHIN", "announced.unit", unit, "announced.amount", amount));

        assertRefused(page, "announced.amount", "Indiquez un nombre de 1 à " + greatest + ".");
        assertThat(page.value("announced.unit")).isEqualTo(unit);
        assertThat(page.value("announced.amount")).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"DAYS, 365", "WORKING_DAYS, 250", "WEEKS, 52", "MONTHS, 12"})
    void theLongestDelaysAreTaken(String unit, String amount) {
        assertThat(camille.send(complete()
                                .type("announced.timing", "WITHIN", "announced.unit", unit, "announced.amount", amount))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void anUnknownUnitIsNotGuessed() {
        assertRefused(
                camille.send(complete()
                        .type("announced.timing", "WITHIN", "announced.unit", "MOONS", "announced.amount", "2")),
                "announced.unit",
                CHOICE);
    }
}
