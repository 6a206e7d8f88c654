package fr.relance.support;

import fr.relance.support.LargeAccount.Filled;
import fr.relance.support.LargeAccount.Size;
import fr.relance.support.LargeAccountShape.Part;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a {@link LargeAccount}, each by the number of its candidature; what they leave out is null, or has the default of its column. */
final class LargeAccountRows {

    private static final List<String> COMPANIES = List.of(
            ("Hôtel Bellevue,Atelier Garance,Maison Duval,Studio Carmin,Clinique des Tilleuls,Boulangerie Roy,Transports Lemoine,"
                            + "Librairie du Port,Cabinet Aubert,Jardins de l’Ouest,Imprimerie Colin,Menuiserie Faure")
                    .split(","));
    private static final List<String> POSTS =
            List.of("réceptionniste", "chef de rang", "assistante de direction", "comptable", "infirmière", "vendeur");
    private static final List<String> PEOPLE = List.of("Durand", "Mercier", "Lefèvre", "Garnier");
    private static final String NOTES =
            "Équipe de huit personnes, horaires de journée.\nSalaire à discuter, prime en fin d’année ; demander pour la mutuelle.";
    private static final List<String> FACTS = List.of(
            ("jobapplication.created,jobapplication.sent,jobapplication.personAdded,interview.recorded,firstday.done,followup.copied,"
                            + "followup.moved,jobapplication.edited")
                    .split(","));
    private static final List<String> ICONS = List.of("briefcase,send,user,people,check,copy,calendar,edit".split(","));

    private final UUID owner;
    private final Size size;
    private final LargeAccountShape shape;

    LargeAccountRows(UUID owner, Size size, Instant now) {
        this.owner = owner;
        this.size = size;
        this.shape = new LargeAccountShape(size, now);
    }

    UUID candidature(int i) {
        return id("candidature", i);
    }

    /** The first candidature with a relance that waits. */
    Filled some() {
        int i = shape.firstPending();
        return new Filled(candidature(i), id("fact0", i), id("relance0", i));
    }

    /** Candidatures of one likeness have the same words in the same places, but for their number. */
    String likeness(int i) {
        return i % COMPANIES.size() + "/" + (shape.part(i).isTold() ? shape.meetings(i) : 0);
    }

    /** Of some candidatures, the rows of each table, in the order in which they refer to one another. */
    Map<String, List<Map<String, @Nullable Object>>> of(List<Integer> some, long lastEntry) {
        Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        rows.put("job_application", some.stream().map(this::post).toList());
        rows.put("contact", some.stream().map(this::contact).toList());
        rows.put("announced_fact", some.stream().flatMap(this::interviews).toList());
        rows.put("follow_up", some.stream().flatMap(this::followUps).toList());
        rows.put(
                "journal_entry",
                IntStream.range(0, some.size() * size.entries())
                        .mapToObj(at -> entry(some.get(at / size.entries()), at % size.entries(), lastEntry + 1 + at))
                        .toList());
        return rows;
    }

    /** The document of a candidature like its model. */
    Map<String, @Nullable Object> document(int i, int model, Map<String, @Nullable Object> made) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        made.forEach((column, held) -> copy.put(
                column.toLowerCase(Locale.ROOT),
                held instanceof String text ? text.replace(number(model), number(i)) : held));
        copy.put("job_application_id", candidature(i));
        copy.put("stage", shape.stage(i));
        copy.put("activity_at", shape.activity(i));
        copy.put("applied_on", shape.appliedOn(i));
        copy.put("sent_on", Objects.requireNonNullElse(shape.appliedOn(i), LocalDate.of(1, 1, 1)));
        return copy;
    }

    private Map<String, @Nullable Object> post(int i) {
        Map<String, @Nullable Object> row = row(
                "id owner_id company job_position link place notes version reply_owed",
                candidature(i),
                owner,
                COMPANIES.get(i % COMPANIES.size()) + " " + number(i),
                POSTS.get(i % POSTS.size()),
                "https://emploi.example/offres/" + i,
                "Nantes",
                NOTES,
                3L,
                shape.part(i) == Part.OWED);
        row.putAll(row(
                "origin contract seniority urgency direct_contact_role",
                "OFFER",
                "PERMANENT",
                "EXPERIENCED",
                "NORMAL",
                false));
        row.putAll(progress(i));
        return row;
    }

    private Map<String, @Nullable Object> progress(int i) {
        boolean closed = shape.part(i) == Part.CLOSED;
        return row(
                "stage stage_since applied_on created_at updated_at reopens_at closed_at answered_at",
                shape.stage(i),
                shape.activity(i),
                shape.appliedOn(i),
                shape.createdAt(i),
                shape.activity(i),
                closed ? "INTERVIEWING" : null,
                closed ? shape.activity(i) : null,
                shape.part(i).isAnswered() ? shape.activity(i) : null);
    }

    private Map<String, @Nullable Object> contact(int i) {
        return row(
                "id job_application_id civility first_name last_name job_title email direct_phone version",
                id("contact", i),
                candidature(i),
                "MADAME",
                "Claire",
                PEOPLE.get(i % PEOPLE.size()),
                "Directrice des ressources humaines",
                "recrutement@entreprise.example",
                "01 99 00 12 34",
                0L);
    }

    private Stream<Map<String, @Nullable Object>> interviews(int i) {
        return IntStream.range(0, shape.meetings(i)).mapToObj(meeting -> interview(i, meeting));
    }

    private Map<String, @Nullable Object> interview(int i, int meeting) {
        boolean told = shape.part(i).isTold();
        LocalDateTime at = shape.heldAt(i, meeting);
        Map<String, @Nullable Object> row = row(
                "id owner_id job_application_id contact_id fact_type happened_at setting minutes decision_makers_above debriefed"
                        + " created_at version",
                id("fact" + meeting, i),
                owner,
                candidature(i),
                id("contact", i),
                "INTERVIEW",
                at,
                meeting == 0 ? "ON_SITE" : "VIDEO",
                45,
                1,
                told,
                at.minusDays(1).atOffset(ZoneOffset.UTC),
                1L);
        row.putAll(row(
                "initiator timing_type announced_amount announced_unit announced_words needs strengths talking_point",
                told ? "RECRUITER" : "UNSTATED",
                told ? "WITHIN" : "UNSTATED",
                told ? 1 : null,
                told ? "WEEKS" : null,
                told ? "On vous rappelle d’ici une semaine." : null,
                told ? "Quelqu’un qui sache recevoir et organiser les plannings." : null,
                told ? "Dix ans d’accueil, deux langues." : null,
                told ? "La rénovation prévue au printemps." : null));
        return row;
    }

    /** After an application the relance; after each interview the message of the day after as well. */
    private Stream<Map<String, @Nullable Object>> followUps(int i) {
        if (shape.part(i) == Part.APPLIED) {
            Map<String, @Nullable Object> relance = followUp(i, null, "DONE", shape.slot(i, 0));
            relance.putAll(row("id place_in_plan kind", id("relance0", i), "FOLLOW_UP", "APPLICATION_FOLLOW_UP"));
            return Stream.of(relance);
        }
        return shape.part(i).isTold()
                ? IntStream.range(0, shape.meetings(i)).boxed().flatMap(meeting -> afterInterview(i, meeting))
                : Stream.of();
    }

    private Stream<Map<String, @Nullable Object>> afterInterview(int i, int meeting) {
        UUID fact = id("fact" + meeting, i);
        Map<String, @Nullable Object> thanks =
                followUp(i, fact, "DONE", shape.heldAt(i, meeting).plusDays(1));
        thanks.putAll(row("id place_in_plan kind", id("thanks" + meeting, i), "FIRST_DAY", "THANK_YOU"));
        Map<String, @Nullable Object> relance = followUp(i, fact, shape.relance(i, meeting), shape.slot(i, meeting));
        relance.putAll(row("id place_in_plan kind", id("relance" + meeting, i), "FOLLOW_UP", "FOLLOW_UP"));
        return Stream.of(thanks, relance);
    }

    private Map<String, @Nullable Object> followUp(int i, @Nullable UUID fact, String state, LocalDateTime slot) {
        boolean over = state.equals("DONE") || state.equals("CANCELLED");
        LocalDate day = slot.toLocalDate();
        return row(
                "owner_id job_application_id fact_id interview_id contact_id channel planned_at slot_at moved state cancellation"
                        + " closed_at reasons signal advisories version",
                owner,
                candidature(i),
                fact,
                fact,
                id("contact", i),
                "EMAIL",
                slot,
                slot,
                false,
                state,
                state.equals("CANCELLED") ? "ANSWER" : null,
                over ? slot.atZone(TestClock.PARIS).toOffsetDateTime() : null,
                "%s %s %s\nMIDWEEK %3$s %s"
                        .formatted(
                                fact == null ? "APPLIED_DELAY" : "RECRUITER_DEADLINE",
                                day.minusDays(8),
                                day.minusDays(1),
                                day),
                fact == null ? null : "PRECISE",
                "",
                1L);
    }

    private Map<String, @Nullable Object> entry(int i, int number, long id) {
        return row(
                "id public_id owner_id job_application_id recorded_at fact icon detail undoable version",
                id,
                id("entry" + number, i),
                owner,
                candidature(i),
                shape.createdAt(i).plusHours(number),
                "journal." + FACTS.get(number % FACTS.size()),
                ICONS.get(number % ICONS.size()),
                number % 2 == 0 ? null : "Claire " + PEOPLE.get(i % PEOPLE.size()),
                false,
                0L);
    }

    /** A word with which no other begins or ends. */
    private static String number(int i) {
        return "n%05dx".formatted(i);
    }

    private UUID id(String kind, int i) {
        return UUID.nameUUIDFromBytes((owner + "/" + kind + "/" + i).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, @Nullable Object> row(String columns, @Nullable Object... values) {
        String[] names = columns.split(" ");
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        return row;
    }
}
