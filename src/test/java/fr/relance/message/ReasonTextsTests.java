package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.Advisory;
import fr.relance.planning.AvoidedSlot;
import fr.relance.planning.Channel;
import fr.relance.planning.Fault;
import fr.relance.planning.HalfDay;
import fr.relance.planning.Initiator;
import fr.relance.planning.Origin;
import fr.relance.planning.Problem;
import fr.relance.planning.Reason;
import fr.relance.planning.Region;
import fr.relance.planning.Rule;
import fr.relance.planning.Seniority;
import fr.relance.planning.Signal;
import fr.relance.planning.StepKind;
import fr.relance.planning.Timing;
import fr.relance.planning.Urgency;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ReasonTextsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final ReasonTexts texts = new ReasonTexts(messages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NEXT_DAY           | 2026-03-03 | 2026-03-04 | Le lendemain de l’entretien
                    BASE_WEEK          | 2026-03-03 | 2026-03-10 | Une semaine après l’entretien~: le temps que le recruteur rencontre les autres candidats
                    BASE_WEEK          | 2026-03-03 | 2026-03-08 | 5 jours après l’entretien~: le temps que le recruteur rencontre les autres candidats
                    SENIORITY          | 2026-03-10 | 2026-03-17 | Poste à responsabilité~: 7 jours de plus, la décision demande plus d’avis
                    URGENCY            | 2026-03-10 | 2026-03-06 | Poste à pourvoir vite~: 4 jours plus tôt
                    URGENCY            | 2026-03-10 | 2026-03-09 | Poste à pourvoir vite~: 1 jour plus tôt
                    URGENCY            | 2026-03-10 | 2026-03-17 | Recrutement sans urgence~: 7 jours de plus
                    RECRUITER_DEADLINE | 2026-03-03 | 2026-03-10 | Une réponse est annoncée pour le lundi 9 mars~: on laisse cette journée au recruteur
                    AGREED_DATE        | 2026-03-03 | 2026-04-01 | Le recruteur attend de vos nouvelles le mercredi 1er avril~: une promesse se tient ce jour-là
                    AGREED_DATE        | 2026-03-03 | 2026-03-03 | Le recruteur attend de vos nouvelles le jour même, mardi 3 mars~: une promesse se tient
                    CAP                | 2026-04-10 | 2026-03-31 | Après le mardi 31 mars, le souvenir de l’entretien s’efface~: on n’attend pas davantage
                    DAY_OFF            | 2026-03-14 | 2026-03-16 | Le samedi 14 et le dimanche 15 mars~: c’est le week-end
                    DAY_OFF            | 2026-05-14 | 2026-05-15 | Le jeudi 14 mai~: c’est férié
                    DAY_OFF            | 2026-04-04 | 2026-04-07 | Du samedi 4 au lundi 6 avril~: week-end et jour férié
                    QUIET_PERIOD       | 2026-12-28 | 2027-01-01 | Du lundi 28 au jeudi 31 décembre~: entre les fêtes, peu de personnes répondent
                    DAY_OFF            | 2026-01-31 | 2026-02-02 | Le samedi 31 janvier et le dimanche 1er février~: c’est le week-end
                    MIDWEEK            | 2026-03-13 | 2026-03-14 | Le vendredi 13 mars~: en fin de semaine, un message est vite remis au lundi
                    MIDWEEK            | 2026-03-16 | 2026-03-17 | Le lundi 16 mars~: en début de semaine, les boîtes de réception débordent
                    RETURN_MORNING     | 2026-03-09 | 2026-03-09 | Le lundi matin est évité~: les boîtes de réception débordent
                    RETURN_MORNING     | 2026-04-07 | 2026-04-07 | Après un jour férié, la matinée est évitée~: les boîtes de réception débordent
                    LATE               | 2026-03-10 | 2026-03-20 | Le moment prévu, le mardi 10 mars, est passé~: il est encore temps, à partir du vendredi 20 mars
                    """)
    void aReasonStatesItsFact(Rule rule, LocalDate from, LocalDate to, String text) {
        assertThat(texts.text(new Reason(rule, from, to))).isEqualTo(text.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasASentenceHoweverItMoves(Rule rule) {
        // Days off are passed over, never gone back to.
        for (int days = rule == Rule.DAY_OFF ? 1 : -8; days <= 8; days++) {
            String text = texts.text(new Reason(rule, FRIDAY, FRIDAY.plusDays(days)));
            assertThat(text).isNotBlank().doesNotContain("{", "}", "!", "'", " :", "  ");
        }
    }

    @ParameterizedTest
    @EnumSource(Advisory.class)
    void everyAdvisoryHasASentence(Advisory advisory) {
        assertThat(texts.text(advisory)).endsWith(".").doesNotContain("{", "!", "'", " :");
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasALabel(Enum<?> constant) {
        assertThat(texts.label(constant)).isNotBlank().doesNotContain("{", "!", "'");
    }

    @Test
    void aFaultNamesItsBounds() {
        assertThat(texts.problem(new Fault("amount", Problem.RANGE, 1, 365)))
                .isEqualTo("Un nombre de 1 à 365 est attendu.");
        for (Problem problem : Problem.values()) {
            assertThat(texts.problem(new Fault("field", problem, 0, 9)))
                    .endsWith(".")
                    .doesNotContain("{");
        }
    }

    @Test
    void anAvoidedSlotSaysWhy() {
        assertThat(texts.avoided(AvoidedSlot.LEAVING_AFTERNOON, FRIDAY, HalfDay.AFTERNOON))
                .startsWith("Le vendredi après-midi précède un jour non travaillé");
        for (AvoidedSlot cause : AvoidedSlot.values()) {
            assertThat(texts.avoided(cause, FRIDAY, HalfDay.MORNING))
                    .endsWith(".")
                    .doesNotContain("{");
        }
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        Seniority.values(),
                        Urgency.values(),
                        Channel.values(),
                        Region.values(),
                        Initiator.values(),
                        StepKind.values(),
                        Timing.Unit.values(),
                        Origin.values(),
                        Signal.values(),
                        HalfDay.values())
                .flatMap(Stream::of);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/planning");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
