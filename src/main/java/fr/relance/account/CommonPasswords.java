package fr.relance.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Passwords that leaked elsewhere, the most frequent first, and words that suggest themselves here; read when first asked. */
@Component
class CommonPasswords {

    private volatile @Nullable Map<String, Integer> ranks;

    /** Each of them, in lower case and without accents, with its place from 1 on; the words of this place come first. */
    Map<String, Integer> ranks() {
        Map<String, Integer> known = ranks;
        if (known == null) {
            known = read();
            ranks = known;
        }
        return known;
    }

    static List<String> lines(String file) {
        ClassPathResource resource = new ClassPathResource("passwords/" + file);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> ranks = new HashMap<>();
        List<String> common = lines("common.txt");
        for (int place = 0; place < common.size(); place++) {
            ranks.put(common.get(place), place + 1);
        }
        lines("context.txt").forEach(word -> ranks.put(word, 1));
        return Map.copyOf(ranks);
    }
}
