package fr.relance.jobapplication;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How all rows of a candidature stand, in every module, and back again. */
@Component
class Snapshots {

    /** Changes of a candidature that can be taken back, one after the other. */
    static final int KEPT = 100;

    private static final String CALENDAR = "calendrier";

    private final ObjectProvider<Recoverable<?>> recoverables;
    private final JournalUndoRepository undos;
    private final JobApplicationRepository repository;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final JsonMapper json = JsonMapper.builder().build();

    Snapshots(
            ObjectProvider<Recoverable<?>> recoverables,
            JournalUndoRepository undos,
            JobApplicationRepository repository,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.recoverables = recoverables;
        this.undos = undos;
        this.repository = repository;
        this.accounts = accounts;
        this.events = events;
    }

    /** The rows of each part. */
    Map<String, Map<UUID, Record>> take(OwnerId owner, JobApplicationId id) {
        Map<String, Map<UUID, Record>> parts = new LinkedHashMap<>();
        recoverables.orderedStream().forEach(part -> parts.put(part.part(), new HashMap<>(part.rows(owner, id))));
        return parts;
    }

    /** Keeps what is needed to take the change of an entry back, and of those before it the last hundred. */
    void keep(OwnerId owner, JobApplicationId id, JournalUndo undo) {
        undos.save(undo);
        undos.entries(owner.value(), id.value(), PageRequest.of(KEPT, 1)).stream()
                .findFirst()
                .ifPresent(older -> undos.forgetUpTo(owner.value(), id.value(), older));
    }

    /** What is needed to take the change of an entry back, if it is still there. */
    Optional<JournalUndo.Before> kept(OwnerId owner, long entry) {
        return undos.findByOwnerIdAndEntryId(owner.value(), entry).map(JournalUndo::before);
    }

    /** People deleted before that moment are about to be erased: what undo remembers of them goes first. */
    void forgetPeople(OwnerId owner, Instant before) {
        undos.forgetPeople(owner.value(), before);
    }

    /** The rows that stood otherwise before, as JSON; null for one that was not there. */
    String before(OwnerId owner, Map<String, Map<UUID, Record>> before, Map<String, Map<UUID, Record>> after) {
        ObjectNode parts = json.createObjectNode();
        parts.put(CALENDAR, calendar(owner));
        after.forEach((part, rows) -> {
            Map<UUID, Record> old = before.getOrDefault(part, Map.of());
            ObjectNode changed = json.createObjectNode();
            rows.forEach((row, state) -> {
                @Nullable Record then = old.get(row);
                if (!state.equals(then)) {
                    changed.set(row.toString(), json.valueToTree(then));
                }
            });
            if (!changed.isEmpty()) {
                parts.set(part, changed);
            }
        });
        return json.writeValueAsString(parts);
    }

    /** Puts those rows back; dates that were planned by another calendar than the candidate's own by now are planned anew. */
    void restore(OwnerId owner, JobApplicationId id, String before) {
        JsonNode parts = json.readTree(before);
        recoverables.orderedStream().forEach(part -> restore(owner, part, parts.path(part.part())));
        boolean moved = !parts.path(CALENDAR).asString("").equals(calendar(owner));
        if (moved && repository.find(owner.value(), id.value()).isPresent()) {
            events.publishEvent(new JobApplicationChanged(owner, id));
        }
    }

    private String calendar(OwnerId owner) {
        Candidate candidate = accounts.candidate(owner);
        return candidate.region() + " " + candidate.zone();
    }

    private <R extends Record> void restore(OwnerId owner, Recoverable<R> part, JsonNode rows) {
        rows.forEachEntry((row, state) -> part.restore(
                owner, UUID.fromString(row), state.isNull() ? null : json.treeToValue(state, part.rowType())));
    }
}
