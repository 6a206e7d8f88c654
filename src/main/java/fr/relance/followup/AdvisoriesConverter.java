package fr.relance.followup;

import fr.relance.planning.Advisory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps advisories as their names, separated by commas, in the order of their declaration. */
@Converter
class AdvisoriesConverter implements AttributeConverter<Set<Advisory>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Advisory> advisories) {
        return advisories == null
                ? null
                : advisories.stream().sorted().map(Advisory::name).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable Set<Advisory> convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        Set<Advisory> advisories = EnumSet.noneOf(Advisory.class);
        if (!column.isEmpty()) {
            Arrays.stream(column.split(",")).map(Advisory::valueOf).forEach(advisories::add);
        }
        return advisories;
    }
}
