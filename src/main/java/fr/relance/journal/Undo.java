package fr.relance.journal;

import static java.util.stream.Collectors.toCollection;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Knows how the rows that a change touched stood before, and puts them back. */
@Component
class Undo {

    /** Changes of a candidature that can be taken back, one after the other. */
    static final int KEPT = 100;

    private static final String FORMAT = "format";
    private static final String CALENDAR = "calendrier";

    private final Supplier<List<RecoverablePart<?>>> parts;
    private final EntityManager entityManager;
    private final JournalUndoRepository undos;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Undo(
            ObjectProvider<RecoverablePart<?>> parts,
            EntityManager entityManager,
            JournalUndoRepository undos,
            Accounts accounts,
            MessageSource messages,
            Clock clock) {
        this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
        this.entityManager = entityManager;
        this.undos = undos;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** What changes from now on is what undo takes back. */
    void begin(JobApplicationId id) {
        loaded(id).forEach(RecoverableRow::remember);
    }

    /** Keeps what is needed to take the change of an entry back. */
    void keep(JournalEntry entry, Before before, @Nullable String back) {
        undos.save(new JournalUndo(entry, before.state(), back));
    }

    /** Of the changes of a candidature only the last hundred can be taken back. */
    void forgetTheOldest(OwnerId owner, JobApplicationId id) {
        undos.entries(owner, id, PageRequest.of(KEPT, 1)).stream()
                .findFirst()
                .ifPresent(older -> undos.forgetUpTo(owner, id, older));
    }

    /** What is needed to take the change of an entry back; empty where it is gone. */
    Optional<Kept> kept(OwnerId owner, JournalEntry entry) {
        return undos.withLast(owner, entry.jobApplication(), entry.number()).stream()
                .findFirst()
                .map(row -> new Kept((JournalUndo) row[0], Objects.equals(row[1], entry.number())));
    }

    /** That a change was taken back. */
    JournalEntry told(JournalEntry undone) {
        return JournalEntry.undoing(undone, messages.getMessage(undone.fact(), null, Locale.FRANCE), clock.instant());
    }

    /** Forgets how those candidatures stood before that moment. */
    void forget(OwnerId owner, Collection<JobApplicationId> ids, Instant before) {
        undos.forget(owner, ids, before);
    }

    /** The rows that stand otherwise than before, as JSON; null for one that was not there. */
    Before before(OwnerId owner, JobApplicationId id) {
        List<RecoverableRow<?>> changed =
                loaded(id).filter(RecoverableRow::isChanged).toList();
        ObjectNode all =
                json.createObjectNode().put(FORMAT, RecoverablePart.FORMAT).put(CALENDAR, calendar(owner));
        parts.get()
                .forEach(part -> changed.stream()
                        .filter(part::holds)
                        .sorted(Comparator.comparing(RecoverableRow::rowId))
                        .forEach(row -> all.withObjectProperty(part.name())
                                .set(row.rowId().toString(), json.valueToTree(row.before()))));
        changed.forEach(RecoverableRow::remember);
        return new Before(json.writeValueAsString(all), names(all));
    }

    /**
     * Puts those rows back.
     *
     * @throws NotAllowed if one was erased meanwhile, or is remembered in a form that nobody understands any more
     */
    Restored restore(OwnerId owner, String before) {
        ObjectNode all = (ObjectNode) json.readTree(before);
        int format = all.path(FORMAT).asInt(0);
        List<RecoverablePart<?>> known = parts.get();
        Set<String> names = names(all);
        if (format > RecoverablePart.FORMAT
                || !known.stream().map(RecoverablePart::name).toList().containsAll(names)) {
            throw RecoverablePart.outdated();
        }
        known.forEach(part -> load(part, all.path(part.name())));
        known.forEach(part -> all.path(part.name())
                .forEachEntry((row, state) -> restore(owner, part, UUID.fromString(row), state, format)));
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new NotAllowed("journal.refused.gone");
        }
        return new Restored(
                names, !all.path(CALENDAR).asString("").equals(calendar(owner)), format < RecoverablePart.FORMAT);
    }

    /** All rows of a part at once; what is asked for by its id then is at hand. */
    private <S extends Record> void load(RecoverablePart<S> part, JsonNode rows) {
        List<Object> ids = rows.propertyNames().stream()
                .<Object>map(row -> part.id().apply(UUID.fromString(row)))
                .toList();
        if (ids.size() > 1) {
            entityManager.unwrap(Session.class).findMultiple(part.rowType(), ids);
        }
    }

    private <S extends Record> void restore(
            OwnerId owner, RecoverablePart<S> part, UUID id, JsonNode state, int format) {
        RecoverableRow<S> row = Optional.<RecoverableRow<S>>ofNullable(
                        entityManager.find(part.rowType(), part.id().apply(id)))
                .filter(found -> found.owner().equals(owner))
                .orElse(null);
        if (state.isObject()) {
            if (row == null) {
                throw new NotAllowed("journal.refused.gone");
            }
            row.restore(part.read(state, format));
        } else if (row != null) {
            row.takeAway(clock.instant());
        }
    }

    private Stream<RecoverableRow<?>> loaded(JobApplicationId id) {
        Map.Entry<Object, ?>[] entries = entityManager
                .unwrap(SharedSessionContractImplementor.class)
                .getPersistenceContext()
                .reentrantSafeEntityEntries();
        return Arrays.stream(entries)
                .map(Map.Entry::getKey)
                .filter(RecoverableRow.class::isInstance)
                .<RecoverableRow<?>>map(RecoverableRow.class::cast)
                .filter(row -> row.jobApplication().equals(id));
    }

    /** Dates that were planned by another calendar than the candidate’s own by now are planned anew. */
    private String calendar(OwnerId owner) {
        Candidate candidate = accounts.candidate(owner);
        return candidate.region() + " " + candidate.zone();
    }

    private static Set<String> names(ObjectNode all) {
        return all.propertyNames().stream()
                .filter(name -> !name.equals(FORMAT) && !name.equals(CALENDAR))
                .collect(toCollection(TreeSet::new));
    }

    /**
     * What is needed to take a change back.
     *
     * @param last whether nothing else happened since
     */
    record Kept(JournalUndo undo, boolean last) {}

    /**
     * How the rows that a change touched stood before it.
     *
     * @param parts of which there are rows
     */
    record Before(String state, Set<String> parts) {}

    /**
     * What was put back.
     *
     * @param moved whether the candidate's calendar is another than it was then
     * @param older whether the rows were remembered as an older version knew them
     */
    record Restored(Set<String> parts, boolean moved, boolean older) {}
}
