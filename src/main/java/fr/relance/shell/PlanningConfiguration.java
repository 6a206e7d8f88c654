package fr.relance.shell;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.planning.InvalidRules;
import fr.relance.planning.Origin;
import fr.relance.planning.Planner;
import fr.relance.planning.PlanningRules;
import fr.relance.planning.PublicHolidays;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Slots;
import fr.relance.planning.Urgency;
import fr.relance.planning.WorkCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the pure modules what they need: holidays and delays. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlanningConfiguration.PlanningProperties.class)
class PlanningConfiguration {

    @Bean
    WorkCalendar workCalendar() {
        return new WorkCalendar(new JollydayHolidays());
    }

    @Bean
    PlanningRules planningRules(PlanningProperties properties) {
        return properties.rules();
    }

    @Bean
    Planner planner(WorkCalendar calendar, PlanningRules rules) {
        return new Planner(calendar, rules);
    }

    @Bean
    Slots slots(WorkCalendar calendar) {
        return new Slots(calendar);
    }

    @Bean
    NextStepsReader nextStepsReader(WorkCalendar calendar) {
        return new NextStepsReader(calendar);
    }

    /** Says in a sentence, instead of a stack trace, which planning delay stops the start. */
    static final class InvalidRulesAnalyzer extends AbstractFailureAnalyzer<InvalidRules> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, InvalidRules cause) {
            String description = "The configuration relance.planning.* makes no sense: " + cause.getMessage() + ".";
            return new FailureAnalysis(
                    description, "Correct these delays; docs/planning.md tells their bounds.", cause);
        }
    }

    /** French public holidays as Jollyday knows them. */
    static final class JollydayHolidays implements PublicHolidays {

        /** One of the three departments (57, 67, 68) that share the same two holidays more. */
        private static final String MOSELLE = "57";

        /** Read when the first year is asked for. */
        private static final class France {

            static final HolidayManager HOLIDAYS =
                    HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        }

        @Override
        public Set<LocalDate> in(Region region, int year) {
            String[] subdivisions = region == Region.ALSACE_MOSELLE ? new String[] {MOSELLE} : new String[0];
            return France.HOLIDAYS.getHolidays(Year.of(year), subdivisions).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * The delays that an installation sets otherwise; what is left out keeps its default. A delay that makes no sense or an unknown key
     * stops the start. See docs/planning.md, "Delays".
     */
    @ConfigurationProperties(prefix = "relance.planning", ignoreUnknownFields = false)
    record PlanningProperties(
            @Nullable Integer baseDays,
            @Nullable Map<Seniority, Integer> seniorityDays,
            @Nullable Map<Urgency, Integer> urgencyDays,
            @Nullable Integer decisionMakerDays,
            @Nullable Integer decisionMakersCounted,
            @Nullable Integer floorDays,
            @Nullable Integer capDays,
            @Nullable Integer immediateCapDays,
            @Nullable Integer spacingWorkingDays,
            @Nullable Integer thanksWithinDays,
            @Nullable Map<Origin, Integer> appliedDays,
            @Nullable Integer closingCapDays,
            @Nullable Integer staleAfterDays) {

        /** The delays that hold here; {@link fr.relance.planning.InvalidRules} where they make no sense. */
        PlanningRules rules() {
            PlanningRules usual = PlanningRules.defaults();
            return new PlanningRules(
                    or(baseDays, usual.baseDays()),
                    or(seniorityDays, usual.seniorityDays()),
                    or(urgencyDays, usual.urgencyDays()),
                    or(decisionMakerDays, usual.decisionMakerDays()),
                    or(decisionMakersCounted, usual.decisionMakersCounted()),
                    or(floorDays, usual.floorDays()),
                    or(capDays, usual.capDays()),
                    or(immediateCapDays, usual.immediateCapDays()),
                    or(spacingWorkingDays, usual.spacingWorkingDays()),
                    or(thanksWithinDays, usual.thanksWithinDays()),
                    or(appliedDays, usual.appliedDays()),
                    or(closingCapDays, usual.closingCapDays()),
                    or(staleAfterDays, usual.staleAfterDays()));
        }

        private static int or(@Nullable Integer set, int usual) {
            return set == null ? usual : set;
        }

        private static <E> Map<E, Integer> or(@Nullable Map<E, Integer> set, Map<E, Integer> usual) {
            Map<E, Integer> merged = new HashMap<>(usual);
            merged.putAll(set == null ? Map.of() : set);
            return merged;
        }
    }
}
