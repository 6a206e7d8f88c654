package fr.relance.followup;

import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a chain of reasons as text, a line each: {@code BASE_WEEK 2026-03-03 2026-03-10}. */
@Converter
class ReasonsConverter implements AttributeConverter<List<Reason>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Reason> reasons) {
        if (reasons == null) {
            return null;
        }
        return reasons.stream()
                .map(reason -> reason.rule() + " " + reason.from() + " " + reason.to())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public @Nullable List<Reason> convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        return read(column);
    }

    static List<Reason> read(String column) {
        return column.lines().map(ReasonsConverter::reason).toList();
    }

    private static Reason reason(String line) {
        String[] parts = line.split(" ", 3);
        return new Reason(Rule.valueOf(parts[0]), LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
    }
}
