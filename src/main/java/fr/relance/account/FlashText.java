package fr.relance.account;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.servlet.FlashMap;

/** What guests are told on their next page, as a short text: words and yes or no. Anything else, and all that is long, is left out. */
final class FlashText {

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
