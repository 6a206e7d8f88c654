package fr.relance.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things are called in the code: packages, types, their members, alone or with what they stand in. Texts can be held to that. */
public final class CodeNames {

    private static final Pattern TERM = Pattern.compile("`([^`\\n]+)`");

    /** Words with capitals written as one, perhaps with a package and a member. */
    private static final Pattern TYPE = Pattern.compile("@?(?:[a-z]+\\.)*((?:[A-Z][a-z0-9]+)+(?:\\.[a-z]\\w*)?)");

    /** Of libraries, headers, files and letters. */
    private static final Set<String> OF_OTHERS = Set.of(
            ("AesBytesEncryptor Application Bonjour Clock Date Forwarded From HttpOnly JdbcClient Lax List LocalDate LocalDateTime Madame Map"
                            + " MockMvcTester NullMarked Object Pattern.quote Repository SameSite Secure SecureRandom To"
                            + " ValidationMessages.properties WebAuthnRelyingPartyOperations")
                    .split(" "));

    private final JavaClasses classes;
    private final Set<String> known;

    private CodeNames(ClassFileImporter importer) {
        classes = importer.importPackages("fr.relance");
        known = classes.stream().flatMap(CodeNames::names).collect(Collectors.toSet());
    }

    /** Of the application. */
    public static CodeNames ofTheApplication() {
        return new CodeNames(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS));
    }

    /** Of the application and its tests. */
    public static CodeNames ofAll() {
        return new CodeNames(new ClassFileImporter());
    }

    /** What stands between backticks; the rest are plain words. */
    public static Stream<String> terms(String text) {
        return TERM.matcher(text).results().map(term -> term.group(1));
    }

    /** The types that have those names. */
    public Stream<JavaClass> types() {
        return classes.stream();
    }

    /** Whether something is called that. */
    public boolean know(String term) {
        return known.contains(term);
    }

    /** The terms by which nothing is called. */
    public List<String> unknown(Stream<String> terms) {
        return terms.filter(term -> !know(term)).toList();
    }

    /** What a text calls by the name of a type, perhaps with a member, and nothing is called. */
    public Stream<String> unknownTypes(String text) {
        return terms(text)
                .map(TYPE::matcher)
                .filter(Matcher::matches)
                .map(type -> type.group(1))
                .filter(name -> !know(name) && !OF_OTHERS.contains(name));
    }

    private static Stream<String> names(JavaClass type) {
        String name = type.getSimpleName();
        String module = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return Stream.of(
                        Stream.of(name, module + "." + name, type.getPackageName()),
                        type.getEnclosingClass().stream().map(outer -> outer.getSimpleName() + "." + name),
                        Arrays.stream(type.getPackageName().split("\\.")),
                        type.getMembers().stream().map(JavaMember::getName),
                        type.getMembers().stream().map(member -> name + "." + member.getName()))
                .flatMap(names -> names);
    }
}
