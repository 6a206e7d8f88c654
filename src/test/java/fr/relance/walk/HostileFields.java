package fr.relance.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes hostile fields of good ones. */
record HostileFields(Random random, Ask ask) {

    private static final List<String> EXTRA = List.of(
            "id",
            "version",
            "owner",
            "ownerId",
            "owner_id",
            "stage",
            "etape",
            "class.module.classLoader.URLs[0]",
            "a[0]",
            "a[99999999]",
            "a.b.c",
            "form.id",
            "errors",
            "_csrf",
            "_method",
            "page",
            "size",
            "sort",
            "é",
            "",
            "[",
            "]",
            "%",
            "alsoMet[0]",
            "person.civility.x",
            "post[company]",
            "announced",
            "deletedAt",
            "createdAt",
            "kind",
            "admin",
            "model",
            "choices",
            "interview",
            "jobApplication");

    List<String[]> one() {
        List<String[]> fields = good();
        if (fields.isEmpty()) {
            return extra();
        }
        fields.get(random.nextInt(fields.size()))[1] = HostileTexts.any(random);
        return fields;
    }

    List<String[]> all() {
        List<String[]> fields = good();
        fields.forEach(field -> field[1] = HostileTexts.any(random));
        return fields;
    }

    List<String[]> extra() {
        List<String[]> fields = good();
        int more = random.nextInt(40) == 0 ? 2_000 : 1 + random.nextInt(5);
        for (int i = 0; i < more; i++) {
            fields.add(new String[] {EXTRA.get(random.nextInt(EXTRA.size())), HostileTexts.one(random)});
        }
        return fields;
    }

    List<String[]> fewer() {
        List<String[]> fields = good();
        fields.removeIf(field -> random.nextInt(3) == 0);
        for (String[] field : List.copyOf(fields)) {
            if (random.nextInt(3) == 0) {
                fields.add(new String[] {field[0], random.nextBoolean() ? field[1] : HostileTexts.one(random)});
            }
        }
        Collections.shuffle(fields, random);
        return fields;
    }

    List<String[]> good() {
        List<String[]> fields = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : ask.fields().entrySet()) {
            field.getValue().forEach(each -> fields.add(new String[] {field.getKey(), each}));
        }
        fields.removeIf(field -> field[0].equals("_csrf"));
        return fields;
    }

    static String joined(List<String[]> fields, String token) {
        StringBuilder joined = new StringBuilder(token.isEmpty() ? "" : "_csrf=" + token);
        for (String[] field : fields) {
            joined.append(joined.isEmpty() ? "" : "&")
                    .append(HostileTexts.encoded(field[0]))
                    .append('=')
                    .append(HostileTexts.encoded(field[1]));
        }
        return joined.toString();
    }
}
