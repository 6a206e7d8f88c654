package fr.relance.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;

/** A visitor from France with an empty profile. */
final class Profile {

    private Profile() {}

    static BrowserContext open(Browser browser, String baseUrl, boolean phone, boolean javaScript, boolean dark) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(phone ? 390 : 1280, phone ? 844 : 900)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setJavaScriptEnabled(javaScript)
                // What a service worker keeps would outlive a page, and answers what tests count.
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(10_000);
        return context;
    }
}
