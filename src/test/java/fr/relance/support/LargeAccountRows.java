package fr.relance.support;

import fr.relance.support.LargeAccount.Filled;
import fr.relance.support.LargeAccount.Size;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a {@link LargeAccount}, each by the number of its candidature. */
final class LargeAccountRows {

    private static final List<String> COMPANIES = List.of(
            "Hôtel Bellevue",
            "Atelier Garance",
            "Maison Duval",
            "Studio Carmin",
            "Clinique des Tilleuls",
            "Boulangerie Roy",
            "Transports Lemoine",
            "Librairie du Port",
            "Cabinet Aubert",
            "Jardins de l’Ouest",
            "Imprimerie Colin",
            "Menuiserie Faure");
    private static final List<String> POSTS =
            List.of("réceptionniste", "chef de rang", "assistante de direction", "comptable", "infirmière", "vendeur");
    private static final List<String> PEOPLE = List.of("Durand", "Mercier", "Lefèvre", "Garnier");
    private static final List<String> CLOSED = List.of("REJECTED", "NO_REPLY", "WITHDRAWN", "ACCEPTED");
    private static final List<String> ENTRIES = List.of(
            "journal.jobapplication.created briefcase", "journal.jobapplication.sent send",
            "journal.jobapplication.personAdded user", "journal.interview.recorded people",
            "journal.firstday.done check", "journal.followup.copied copy",
            "journal.followup.moved calendar", "journal.jobapplication.edited edit");

    /** What a candidature is there for. */
    private enum Part {
        PENDING,
        TO_COME,
        TO_COMPLETE,
        OWED,
        SILENT,
        CLOSED,
        TO_APPLY,
        APPLIED,
        ANSWERED
    }

    private final UUID owner;
    private final Size size;
    private final OffsetDateTime now;
    private final LocalDateTime here;

    /** Which place among all a candidature takes: what is open lies scattered among the others. */
    private final List<Integer> places;

    LargeAccountRows(UUID owner, Size size, Instant now) {
        this.owner = owner;
        this.size = size;
        this.now = now.atOffset(ZoneOffset.UTC);
        this.here = LocalDateTime.ofInstant(now, TestClock.PARIS);
        this.places =
                new ArrayList<>(IntStream.range(0, size.candidatures()).boxed().toList());
        Collections.shuffle(places, new Random(7));
    }

    UUID candidature(int i) {
        return id("candidature", i);
    }

    /** The first candidature with a relance that waits. */
    Filled some() {
        int i = places.indexOf(0);
        return new Filled(candidature(i), id("fact0", i), id("waiting", i));
    }

    /** Candidatures of one likeness have the same words in the same places, but for their number. */
    String likeness(int i) {
        return i % COMPANIES.size() + "/" + (isTold(i) ? meetings(i) : 0);
    }

    /** Of some candidatures, the rows of each table, in the order in which they refer to one another. */
    Map<String, List<Map<String, @Nullable Object>>> of(List<Integer> some, long lastEntry) {
        Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        List.of("job_application", "contact", "announced_fact", "follow_up", "journal_entry")
                .forEach(table -> rows.put(table, new ArrayList<>()));
        long entry = lastEntry;
        for (int i : some) {
            rows.get("job_application").add(post(i));
            rows.get("contact").add(contact(i));
            for (int meeting = 0; meeting < meetings(i); meeting++) {
                rows.get("announced_fact").add(interview(i, meeting));
                rows.get("follow_up").addAll(afterInterview(i, meeting));
            }
            if (part(i) == Part.APPLIED) {
                rows.get("follow_up").add(followUp(i, null, "DONE", here.minusDays(age(i))));
            }
            for (int number = 0; number < size.entries(); number++) {
                rows.get("journal_entry").add(entry(i, number, ++entry));
            }
        }
        return rows;
    }

    /** The document of a candidature like its model. */
    Map<String, @Nullable Object> document(int i, int model, Map<String, @Nullable Object> made) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        made.forEach((column, held) -> copy.put(
                column.toLowerCase(Locale.ROOT),
                held instanceof String text ? text.replace(number(model), number(i)) : held));
        copy.put("job_application_id", candidature(i));
        copy.put("stage", stage(i));
        copy.put("activity_at", activity(i));
        copy.put("applied_on", appliedOn(i));
        copy.put("sent_on", Objects.requireNonNullElse(appliedOn(i), LocalDate.of(1, 1, 1)));
        return copy;
    }

    private Map<String, @Nullable Object> post(int i) {
        boolean closed = part(i) == Part.CLOSED;
        return row(
                "id",
                candidature(i),
                "owner_id",
                owner,
                "company",
                COMPANIES.get(i % COMPANIES.size()) + " " + number(i),
                "job_position",
                POSTS.get(i % POSTS.size()),
                "link",
                "https://emploi.example/offres/" + i,
                "place",
                "Nantes",
                "origin",
                "OFFER",
                "contract",
                "PERMANENT",
                "seniority",
                "EXPERIENCED",
                "urgency",
                "NORMAL",
                "direct_contact_role",
                false,
                "applied_on",
                appliedOn(i),
                "closing_on",
                null,
                "notes",
                "Équipe de huit personnes, horaires de journée.\nSalaire à discuter, prime en fin d’année ; demander pour la mutuelle.",
                "created_at",
                now.minusDays(age(i) + 20L),
                "updated_at",
                activity(i),
                "deleted_at",
                null,
                "version",
                3L,
                "stage",
                stage(i),
                "stage_since",
                activity(i),
                "reopens_at",
                closed ? "INTERVIEWING" : null,
                "closed_at",
                closed ? activity(i) : null,
                "answered_at",
                answered(i) ? activity(i) : null,
                "reply_owed",
                part(i) == Part.OWED,
                "patient_until",
                null);
    }

    private Map<String, @Nullable Object> contact(int i) {
        String name = PEOPLE.get(i % PEOPLE.size());
        return row(
                "id",
                id("contact", i),
                "job_application_id",
                candidature(i),
                "civility",
                "MADAME",
                "first_name",
                "Claire",
                "last_name",
                name,
                "job_title",
                "Directrice des ressources humaines",
                "email",
                "recrutement@entreprise.example",
                "direct_phone",
                "01 99 00 12 34",
                "assistant_name",
                null,
                "assistant_phone",
                null,
                "deleted_at",
                null,
                "version",
                0L);
    }

    private Map<String, @Nullable Object> interview(int i, int meeting) {
        LocalDateTime at = heldAt(i, meeting);
        boolean told = isTold(i);
        return row(
                "id",
                id("fact" + meeting, i),
                "owner_id",
                owner,
                "job_application_id",
                candidature(i),
                "contact_id",
                id("contact", i),
                "fact_type",
                "INTERVIEW",
                "happened_at",
                at,
                "setting",
                meeting == 0 ? "ON_SITE" : "VIDEO",
                "place",
                null,
                "minutes",
                45,
                "invitation_uid",
                null,
                "invitation_sequence",
                null,
                "decision_makers_above",
                1,
                "needs",
                told ? "Quelqu’un qui sache recevoir et organiser les plannings." : null,
                "strengths",
                told ? "Dix ans d’accueil, deux langues." : null,
                "talking_point",
                told ? "La rénovation prévue au printemps." : null,
                "announced_words",
                told ? "On vous rappelle d’ici une semaine." : null,
                "initiator",
                told ? "RECRUITER" : "UNSTATED",
                "timing_type",
                told ? "WITHIN" : "UNSTATED",
                "announced_date",
                null,
                "announced_time",
                null,
                "announced_amount",
                told ? 1 : null,
                "announced_unit",
                told ? "WEEKS" : null,
                "announced_channel",
                null,
                "debriefed",
                told,
                "created_at",
                at.minusDays(1).atOffset(ZoneOffset.UTC),
                "deleted_at",
                null,
                "version",
                1L);
    }

    /** The message of the day after, and the relance. */
    private List<Map<String, @Nullable Object>> afterInterview(int i, int meeting) {
        LocalDateTime at = heldAt(i, meeting);
        if (!isTold(i)) {
            return List.of();
        }
        UUID fact = id("fact" + meeting, i);
        Map<String, @Nullable Object> thanks = followUp(i, fact, "DONE", at.plusDays(1));
        thanks.putAll(row("id", id("thanks" + meeting, i), "place_in_plan", "FIRST_DAY", "kind", "THANK_YOU"));
        String state = meeting > 0
                ? "OVERTAKEN"
                : switch (part(i)) {
                    case PENDING -> "PENDING";
                    case SILENT -> "DONE";
                    case OWED -> "CANCELLED";
                    default -> i % 3 == 0 ? "DONE" : "CANCELLED";
                };
        LocalDateTime slot = state.equals("PENDING") ? waiting(places.get(i)) : at.plusDays(8);
        Map<String, @Nullable Object> relance = followUp(i, fact, state, slot);
        relance.put("id", meeting == 0 ? id("waiting", i) : id("relance", i));
        return List.of(thanks, relance);
    }

    private Map<String, @Nullable Object> followUp(int i, @Nullable UUID fact, String state, LocalDateTime slot) {
        boolean over = state.equals("DONE") || state.equals("CANCELLED");
        LocalDate day = slot.toLocalDate();
        return row(
                "id",
                id("application", i),
                "owner_id",
                owner,
                "job_application_id",
                candidature(i),
                "fact_id",
                fact,
                "interview_id",
                fact,
                "contact_id",
                id("contact", i),
                "place_in_plan",
                "FOLLOW_UP",
                "kind",
                fact == null ? "APPLICATION_FOLLOW_UP" : "FOLLOW_UP",
                "channel",
                "EMAIL",
                "planned_at",
                slot,
                "slot_at",
                slot,
                "moved",
                false,
                "state",
                state,
                "cancellation",
                state.equals("CANCELLED") ? "ANSWER" : null,
                "closed_at",
                over ? slot.atZone(TestClock.PARIS).toOffsetDateTime() : null,
                "reasons",
                (fact == null ? "APPLIED_DELAY " : "RECRUITER_DEADLINE ") + day.minusDays(8) + " " + day.minusDays(1)
                        + "\nMIDWEEK " + day.minusDays(1) + " " + day,
                "signal",
                fact == null ? null : "PRECISE",
                "advisories",
                "",
                "version",
                1L,
                "last_handed_out",
                null);
    }

    private Map<String, @Nullable Object> entry(int i, int number, long id) {
        String[] fact = ENTRIES.get(number % ENTRIES.size()).split(" ");
        return row(
                "id",
                id,
                "public_id",
                id("entry" + number, i),
                "owner_id",
                owner,
                "job_application_id",
                candidature(i),
                "recorded_at",
                now.minusDays(age(i) + 20L).plusHours(number),
                "fact",
                fact[0],
                "icon",
                fact[1],
                "detail",
                number % 2 == 0 ? null : "Claire " + PEOPLE.get(i % PEOPLE.size()),
                "subject",
                null,
                "body",
                null,
                "href",
                null,
                "undoable",
                false,
                "undo_of",
                null,
                "version",
                0L);
    }

    private Part part(int i) {
        int place = places.get(i);
        int[] open = {size.pending(), Size.TO_COME, Size.TO_COMPLETE, Size.OWED, Size.SILENT};
        for (int part = 0; part < open.length; part++) {
            place -= open[part];
            if (place < 0) {
                return Part.values()[part];
            }
        }
        return switch (place % 9) {
            case 0, 3, 6 -> Part.CLOSED;
            case 1 -> Part.TO_APPLY;
            case 2, 4 -> Part.APPLIED;
            default -> Part.ANSWERED;
        };
    }

    private int meetings(int i) {
        return switch (part(i)) {
            case TO_APPLY, APPLIED -> 0;
            case TO_COME, TO_COMPLETE, OWED -> 1;
            default -> 1 + i % 2;
        };
    }

    /** Whether it is known how its interviews went, if there were any. */
    private boolean isTold(int i) {
        return part(i) != Part.TO_COME && part(i) != Part.TO_COMPLETE;
    }

    private String stage(int i) {
        return switch (part(i)) {
            case CLOSED -> CLOSED.get(i % CLOSED.size());
            case TO_APPLY -> "TO_APPLY";
            case APPLIED -> "APPLIED";
            case ANSWERED -> i % 10 == 0 ? "OFFER" : "INTERVIEWING";
            default -> "INTERVIEWING";
        };
    }

    private boolean answered(int i) {
        return part(i) == Part.OWED || part(i) == Part.APPLIED || part(i) == Part.ANSWERED;
    }

    /** Days since the last that happened. */
    private int age(int i) {
        return switch (part(i)) {
            case PENDING, TO_COME, TO_COMPLETE, OWED -> 2;
            case SILENT -> 30;
            default -> 40 + i % 700;
        };
    }

    private OffsetDateTime activity(int i) {
        return now.minusDays(age(i)).plusSeconds(i % 1000);
    }

    private @Nullable LocalDate appliedOn(int i) {
        return part(i) == Part.TO_APPLY ? null : here.toLocalDate().minusDays(age(i) + 19L);
    }

    private LocalDateTime heldAt(int i, int meeting) {
        int days = switch (part(i)) {
            case TO_COME -> -2;
            case TO_COMPLETE -> 1;
            default -> age(i) + 9 + 5 * meeting;
        };
        return here.toLocalDate().minusDays(days).atTime(LocalTime.of(10, 0));
    }

    private LocalDateTime waiting(int place) {
        LocalDate today = here.toLocalDate();
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate day = switch (place % 4) {
            case 0 -> today.minusDays(1 + place / 4 % 5);
            case 1 -> today;
            case 2 -> sunday;
            default -> sunday.plusDays(1 + place / 4);
        };
        return day.atTime(LocalTime.of(place % 2 == 0 ? 9 : 14, 0));
    }

    /** A word with which no other begins or ends. */
    private static String number(int i) {
        return "n%05dx".formatted(i);
    }

    private UUID id(String kind, int i) {
        return UUID.nameUUIDFromBytes((owner + "/" + kind + "/" + i).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... columnsAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return row;
    }
}
