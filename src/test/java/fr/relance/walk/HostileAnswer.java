package fr.relance.walk;

import fr.relance.support.http.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no answer may be, whatever was asked. */
final class HostileAnswer {

    private static final Pattern INSIDES = Pattern.compile(
            "\\b(java|jakarta|org\\.(springframework|hibernate|apache|h2|thymeleaf)"
                    + "|fr\\.relance|tools\\.jackson)\\.[a-z]+\\.|Exception\\b|\\n\\s+at [a-z]|Whitelabel|Apache Tomcat");

    private static final Pattern HERE = Pattern.compile("(http://localhost(:\\d+)?)?/([^/\\\\].*)?");

    private HostileAnswer() {}

    static List<String> faults(Answer answer, long millis) {
        List<String> faults = new ArrayList<>();
        if (isFailure(answer.status())) {
            faults.add("is no answer");
        }
        if (INSIDES.matcher(answer.body()).find()) {
            faults.add("tells of its insides: " + answer.body());
        }
        if (isForeignPage(answer)) {
            faults.add("is not in French: " + answer.body());
        }
        if (answer.headers().stream().anyMatch(header -> header.startsWith("X-Injected"))) {
            faults.add("has a header of ours");
        }
        if (!answer.header("Location").stream().allMatch(HERE.asMatchPredicate())) {
            faults.add("leads elsewhere: " + answer.header("Location"));
        }
        if (millis > Long.getLong("relance.hostile.millis", 10_000)) {
            faults.add("took " + millis + " ms");
        }
        return faults;
    }

    /** What is encoded in an unknown way is answered by 501, by the server itself (RFC 9112, 6.1). */
    private static boolean isFailure(int status) {
        return status == 0 || (status >= 500 && status != 501);
    }

    private static boolean isForeignPage(Answer answer) {
        return answer.status() >= 400
                && answer.header("Content-Type").toString().contains("text/html")
                && answer.body().contains("<title")
                && !answer.body().contains("lang=\"fr\"");
    }
}
