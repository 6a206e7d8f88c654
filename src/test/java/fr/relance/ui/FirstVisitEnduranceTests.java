package fr.relance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.FirstView;
import fr.relance.support.browser.OnPhone;
import fr.relance.ui.FirstVisits.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long a first visit takes on a slow telephone; figures, each the median of nine, go to {@code target/first-visit.txt}. */
@BrowserTest
@OnPhone
class FirstVisitEnduranceTests {

    private static final Path FIGURES = Path.of("target", "first-visit.txt");
    private static final int TIMES = 9;

    /** Until the server is warm, as it is for all but the first visitor. */
    private static final int BEFORE = 3;

    @ParameterizedTest
    @EnumSource
    void howLongItTakes(Screen screen, Page page, @Autowired ApplicationContext application) throws IOException {
        String address = new FirstVisits(application).address(screen, page);
        List<FirstView> views = new ArrayList<>();
        for (int i = 0; i < BEFORE + TIMES; i++) {
            views.add(FirstView.of(page, address));
        }

        List<FirstView> sorted = views.subList(BEFORE, views.size()).stream()
                .sorted(Comparator.comparingDouble(FirstView::largest))
                .toList();
        FirstView median = sorted.get(TIMES / 2);
        Files.writeString(
                FIGURES,
                "%s: %.0f to %.0f ms, median %s%n%n"
                        .formatted(
                                screen,
                                sorted.get(0).largest(),
                                sorted.get(TIMES - 1).largest(),
                                median),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);

        assertThat(median.shift()).as(median.toString()).isZero();
    }
}
