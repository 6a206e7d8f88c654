package fr.relance.account.websecurity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** What guests are told on their next page, as a short text: words and yes or no. Anything else, and all that is long, is left out. */
    static final class FlashText {

        private static final int LONGEST = 1_500;
        private static final int HEAD = 2;
        private static final char WORDS = 'w';
        private static final char YES = 'y';

        private FlashText() {}

        /** The latest of them that fit. */
        static String write(List<FlashMap> maps) {
            String text = "";
            for (FlashMap map : maps) {
                String line = line(map);
                if (line.length() <= LONGEST) {
                    String both = text.isEmpty() ? line : text + "\n" + line;
                    text = both.length() <= LONGEST ? both : line;
                }
            }
            return text;
        }

        static List<FlashMap> read(String text) {
            List<FlashMap> maps = new ArrayList<>();
            if (!text.isEmpty()) {
                text.lines().map(FlashText::map).forEach(maps::add);
            }
            return maps;
        }

        private static String line(FlashMap map) {
            String target = Objects.requireNonNullElse(map.getTargetRequestPath(), "");
            String head = map.getExpirationTime() + "&" + encoded(target);
            return map.entrySet().stream()
                    .filter(told -> told.getValue() instanceof String || Boolean.TRUE.equals(told.getValue()))
                    .map(FlashText::pair)
                    .collect(Collectors.joining("&", head + "&", ""));
        }

        private static String pair(Map.Entry<String, Object> told) {
            String content = told.getValue() instanceof String words ? WORDS + encoded(words) : String.valueOf(YES);
            return encoded(told.getKey()) + "=" + content;
        }

        private static FlashMap map(String line) {
            String[] parts = line.split("&", -1);
            FlashMap map = new FlashMap();
            map.setExpirationTime(Long.parseLong(parts[0]));
            map.setTargetRequestPath(parts[1].isEmpty() ? null : decoded(parts[1]));
            for (int i = HEAD; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                if (equals > 0) {
                    String content = parts[i].substring(equals + 1);
                    map.put(
                            decoded(parts[i].substring(0, equals)),
                            content.charAt(0) == YES ? Boolean.TRUE : decoded(content.substring(1)));
                }
            }
            return map;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }
}
