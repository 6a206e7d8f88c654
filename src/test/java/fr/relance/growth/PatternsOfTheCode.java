package fr.relance.growth;

import fr.relance.RelanceApplication;
import jakarta.validation.constraints.Pattern.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every pattern of the application: those that a static field leads to, those of constraints, and those that methods of strings are given. */
final class PatternsOfTheCode {

    /** What a sentence of a mail says is looked for after accents were taken away, and the signs that combine. */
    private static final Set<String> FOLDED = Set.of(
            "fr.relance.correspondence.MailClassifier$Known", "fr.relance.correspondence.MailClassifier$NewDateRule");

    private final Map<String, PatternInCode> found = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PatternsOfTheCode() {}

    static Collection<PatternInCode> all() {
        PatternsOfTheCode patterns = new PatternsOfTheCode();
        try {
            Path root = Path.of(RelanceApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("fr"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    patterns.read(root.relativize(file).toString(), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return patterns.found.values();
    }

    private void read(String name, Path file) throws IOException, ReflectiveOperationException {
        if (name.endsWith("package-info.class")) {
            return;
        }
        ClassWithPatterns calls = ClassWithPatterns.read(Files.readAllBytes(file));
        Class<?> type = Class.forName(
                name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                true,
                RelanceApplication.class.getClassLoader());
        for (Field field : type.getDeclaredFields()) {
            constraints(type, field);
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                boolean own = Modifier.isPrivate(field.getModifiers()) && field.getType() == Pattern.class;
                walk(type.getName(), field.get(null), own && calls.comparesWholeOnly());
            }
        }
        calls.given().forEach(text -> given(type.getName(), text));
    }

    private void constraints(Class<?> type, Field field) {
        Stream.concat(
                        Stream.ofNullable(field.getAnnotation(jakarta.validation.constraints.Pattern.class)),
                        Stream.ofNullable(field.getAnnotation(List.class)).flatMap(all -> Stream.of(all.value())))
                .forEach(each -> add(type.getName(), Pattern.compile(each.regexp()), true));
    }

    private void given(String where, String text) {
        try {
            add(where, Pattern.compile(text), false);
        } catch (PatternSyntaxException e) {
            // a text that is no pattern
        }
    }

    private void walk(String where, @Nullable Object value, boolean wholeOnly) throws ReflectiveOperationException {
        if (value == null || value instanceof String || !seen.add(value)) {
            return;
        }
        if (value instanceof Pattern pattern) {
            add(where, pattern, wholeOnly);
        } else if (value instanceof Collection<?> some) {
            for (Object each : some) {
                walk(where, each, false);
            }
        } else if (value instanceof Map<?, ?> some) {
            walk(where, some.keySet(), false);
            walk(where, some.values(), false);
        } else if (value instanceof Object[] some) {
            walk(where, java.util.Arrays.asList(some), false);
        } else if (value.getClass().getName().startsWith("fr.relance.")) {
            fields(where, value);
        }
    }

    private void fields(String where, Object value) throws ReflectiveOperationException {
        for (Class<?> type = value.getClass();
                type != null && type.getName().startsWith("fr.relance.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    walk(where, field.get(value), false);
                }
            }
        }
    }

    private void add(String where, Pattern pattern, boolean wholeOnly) {
        found.merge(
                where + ' ' + pattern.pattern() + pattern.flags(),
                new PatternInCode(where, pattern, wholeOnly, FOLDED.contains(where)),
                (one, other) -> one.wholeOnly() ? other : one);
    }
}
