package fr.relance.support.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.relance.support.TestClock;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens a page for each test and fails the test on what {@link Watch} heard; see {@link BrowserTest}. */
final class BrowserExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final String HOST = "localhost";

    /** What one test holds. */
    private record Visit(BrowserContext context, Page page, Watch watch) {}

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        EmptyTables.in(application);
        RealTokens.in(application);
        application.getBean(TestClock.class).reset();
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        BrowserContext context = Profile.open(
                Chromium.browser(),
                "http://" + HOST + ":" + port,
                wants(test, OnPhone.class),
                !wants(test, WithoutJavaScript.class),
                wants(test, InTheDark.class));
        Watch watch = Watch.over(context, HOST);
        test.getStore(NAMESPACE).put(Visit.class, new Visit(context, context.newPage(), watch));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        @Nullable Visit visit = test.getStore(NAMESPACE).remove(Visit.class, Visit.class);
        if (visit == null) {
            return;
        }
        List<String> problems = visit.watch().problems();
        boolean failed = test.getExecutionException().isPresent();
        if (failed || !problems.isEmpty()) {
            photograph(visit.context(), test);
        }
        visit.context().close();
        if (!problems.isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", problems));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Page.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Visit visit = test.getStore(NAMESPACE).get(Visit.class, Visit.class);
        return Objects.requireNonNull(visit, "a page is open for test methods only")
                .page();
    }

    private static boolean wants(ExtensionContext test, Class<? extends Annotation> setting) {
        return AnnotationSupport.isAnnotated(test.getRequiredTestMethod(), setting)
                || AnnotationSupport.isAnnotated(test.getRequiredTestClass(), setting);
    }

    private static void photograph(BrowserContext context, ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        List<Page> pages = context.pages();
        for (int i = 0; i < pages.size(); i++) {
            Path file = Path.of("target", "browser", name + (i == 0 ? "" : "-" + i) + ".png");
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
