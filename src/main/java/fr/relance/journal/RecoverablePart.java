package fr.relance.journal;

import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.TypedId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A module’s part in taking changes back: which of its rows, and how their states of older versions are read. Each module declares its
 * own as beans; undo puts them back in their order.
 *
 * @param name under which its rows are remembered; never changes
 * @param stateType the state of a row; a component that an older state lacks is null, 0 or false, one that it has too much is left out
 * @param id of a row
 * @param upgrades what makes a state of the format of their place one of the next: an entry for each format in which this part changed
 *     otherwise than by new components
 */
public record RecoverablePart<S extends Record>(
        String name,
        Class<? extends RecoverableRow<S>> rowType,
        Class<S> stateType,
        Function<UUID, ? extends TypedId> id,
        List<UnaryOperator<Map<String, Object>>> upgrades) {

    /** The format in which states are written now; grows when some part needs an upgrade. */
    static final int FORMAT = 2;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** One whose states never had another form. */
    public RecoverablePart(
            String name,
            Class<? extends RecoverableRow<S>> rowType,
            Class<S> stateType,
            Function<UUID, ? extends TypedId> id) {
        this(name, rowType, stateType, id, List.of());
    }

    boolean holds(RecoverableRow<?> row) {
        return rowType.isInstance(row);
    }

    /**
     * Reads a state of that format.
     *
     * @throws NotAllowed if it cannot be restored any more
     */
    S read(JsonNode state, int format) {
        try {
            Map<String, Object> current =
                    JSON.convertValue(state, new TypeReference<LinkedHashMap<String, Object>>() {});
            for (int from = format; from < upgrades.size(); from++) {
                current = upgrades.get(from).apply(current);
            }
            return JSON.convertValue(current, stateType);
        } catch (JacksonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw outdated();
        }
    }

    /** What an entry says that tells of rows in a way that is not understood any more. */
    static NotAllowed outdated() {
        return new NotAllowed("journal.refused.outdated");
    }
}
