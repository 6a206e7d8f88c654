package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

/** What is made of a request is what Spring makes of it. */
class FormRecordTests {

    record Inner(@Nullable String word, @Nullable List<String> words) {}

    record Outer(
            @Nullable String text,
            @Nullable Inner inner,
            @Nullable List<String> several) {

        Outer {
            inner = inner == null ? new Inner("nothing", null) : inner;
        }
    }

    record Typed(UUID id) {}

    record Numbered(@Nullable String text, int number) {}

    static Stream<List<String>> sent() {
        return Stream.of(
                List.of(),
                List.of("text", "a"),
                List.of("text", ""),
                List.of("text", "a", "text", "b"),
                List.of("text", " a , b "),
                List.of("several", "a"),
                List.of("several", ""),
                List.of("several", "a", "several", "b, c"),
                List.of("several", "a, b,,c"),
                List.of("inner.word", "x"),
                List.of("inner.words", "x", "inner.words", "y", "text", "t"),
                List.of("inner.other", "x"),
                List.of("other", "x", "_csrf", "y"));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void aFormIsFilledAsSpringDoes(List<String> sent) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (int i = 0; i < sent.size(); i += 2) {
            request.addParameter(sent.get(i), sent.get(i + 1));
        }
        ServletRequestDataBinder spring = new ServletRequestDataBinder(null, "form");
        spring.setConversionService(new DefaultFormattingConversionService());
        spring.setTargetType(ResolvableType.forClass(Outer.class));
        spring.construct(request);

        Object ours = FormRecord.of(Outer.class)
                .orElseThrow()
                .filled(request.getParameterMap().keySet(), request::getParameterValues);

        assertThat(ours).isEqualTo(Objects.requireNonNull(spring.getTarget()));
    }

    @Test
    void aTextWhereARecordStandsIsNothing() {
        Object form = FormRecord.of(Outer.class).orElseThrow().filled(Set.of("inner"), Map.of("inner", "x")::get);

        assertThat(form).isEqualTo(new Outer(null, null, null));
    }

    @Test
    void aRecordThatIsThereIsTakenAsItIs() {
        Inner inner = new Inner("here", List.of());

        Object form = FormRecord.of(Outer.class).orElseThrow().filled(Set.of("inner"), Map.of("inner", inner)::get);

        assertThat(form).isEqualTo(new Outer(null, inner, null));
    }

    @Test
    void onlyRecordsOfTextsAreMade() {
        assertThat(FormRecord.of(Typed.class)).isEmpty();
        assertThat(FormRecord.of(Numbered.class)).isEmpty();
        assertThat(FormRecord.of(String.class)).isEmpty();
        assertThat(FormRecord.of(Outer.class)).isPresent();
    }
}
