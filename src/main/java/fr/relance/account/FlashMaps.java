package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/** What the next page is told, kept in the session of who is signed in, and in the browser of who is not: guests have no session. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashMaps extends AbstractFlashMapManager {

    private static final String NAME = "relance-mot";
    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final int AT_MOST = 10;

    private final Seals seals;

    FlashMaps(Seals seals) {
        this.seals = seals;
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? inBrowser(request) : inSession(session);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
        List<FlashMap> latest = flashMaps.subList(Math.max(0, flashMaps.size() - AT_MOST), flashMaps.size());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(NAME, latest.isEmpty() ? null : List.copyOf(latest));
            return;
        }
        String text = FlashText.write(latest);
        request.setAttribute(NAME, FlashText.read(text));
        if (text.isEmpty()) {
            OwnCookies.forget(NAME, request, response);
        } else {
            OwnCookies.keep(NAME, seals.seal(NAME, text, KEPT), KEPT, request, response);
        }
    }

    @Override
    protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : WebUtils.getSessionMutex(session);
    }

    @SuppressWarnings("unchecked")
    private static List<FlashMap> inSession(HttpSession session) {
        List<FlashMap> kept = (List<FlashMap>) session.getAttribute(NAME);
        return kept == null ? new ArrayList<>() : new ArrayList<>(kept);
    }

    /** What this very request has changed counts before what it brought along. */
    @SuppressWarnings("unchecked")
    private List<FlashMap> inBrowser(HttpServletRequest request) {
        List<FlashMap> changed = (List<FlashMap>) request.getAttribute(NAME);
        if (changed != null) {
            return new ArrayList<>(changed);
        }
        return OwnCookies.read(NAME, request)
                .flatMap(content -> seals.open(NAME, content))
                .map(FlashText::read)
                .orElseGet(ArrayList::new);
    }
}
