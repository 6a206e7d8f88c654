package fr.relance.shell;

import fr.relance.nextsteps.NextStepsReader;
import fr.relance.planning.Planner;
import fr.relance.planning.PlanningRules;
import fr.relance.planning.Slots;
import fr.relance.planning.WorkCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the pure modules what they need: holidays and delays. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlanningProperties.class)
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
}
