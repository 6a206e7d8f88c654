package fr.relance.support.browser;

import fr.relance.support.ServedTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole application on a free port, seen through Chromium. Each test starts with empty tables, the clock at its
 * start and a fresh profile, and may take a {@code Page} (addresses are relative: {@code page.navigate("/")}). It fails
 * on what {@link Watch} hears; see {@link OnPhone}, {@link WithoutJavaScript} and {@link InTheDark} for other settings.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServedTest
@ExtendWith({ChromiumCondition.class, BrowserExtension.class})
public @interface BrowserTest {}
