package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relance.support.IntegrationTest;
import fr.relance.support.TestClock;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.repository.Repository;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class RelanceApplicationIntegrationTests {

    @Autowired
    private Clock clock;

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void theApplicationStartsAndItsClockStandsStill() {
        assertThat(LocalDateTime.now(clock.withZone(TestClock.PARIS))).isEqualTo(LocalDateTime.of(2026, 3, 3, 12, 0));
    }

    @Test
    void everyQueryCanBeReadThoughNoneIsBeforeItIsAsked() {
        ConfigurableListableBeanFactory beans = application.getBeanFactory();
        String[] repositories = beans.getBeanNamesForType(Repository.class);

        assertThat(repositories)
                .hasSizeGreaterThan(10)
                .allSatisfy(each ->
                        assertThat(beans.getBeanDefinition(each).isLazyInit()).isTrue())
                .allSatisfy(each -> assertThatCode(() -> beans.getBean(each)).doesNotThrowAnyException());
    }

    @Test
    void entitiesAreReadBesideEverythingElse() {
        assertThat(application.getBean(AbstractEntityManagerFactoryBean.class).getBootstrapExecutor())
                .isNotNull();
    }

    @Test
    void aSchemaThatTheEntitiesDoNotFitStopsTheStart(CapturedOutput output) {
        SpringApplicationBuilder start = new SpringApplicationBuilder(RelanceApplication.class);

        assertThatThrownBy(() -> start.run(
                                "--spring.datasource.url=jdbc:h2:mem:unfit",
                                "--spring.flyway.target=32",
                                "--server.port=0")
                        .close())
                .hasStackTraceContaining("Schema validation: missing");

        assertThat(output).doesNotContain("Tomcat started");
    }
}
