package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Delay;
import fr.relance.nextsteps.Meaning.Hour;
import fr.relance.nextsteps.Meaning.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins times that are one: « lundi ou mardi », « entre le 12 et le 15 », « la semaine prochaine, mardi ». The later end counts. */
final class Ranges {

    private static final int LONGEST_LINK = 6;
    private static final int WEEKS_APART = 21;

    private static final Set<String> LINKING = FrenchWords.set(
            "ou et a au - , voire jusqu plutot bien le la d ici alors tard plus maximum max grand en du entre disons meme peut etre vers"
                    + " de dans sous sinon probablement surement normalement tout non pire mieux pardon enfin euh");
    private static final Set<String> EITHER = Set.of("ou", "voire", "-");
    private static final Set<String> OR = FrenchWords.set("ou et a au - voire jusqu pire");
    private static final Set<String> MOST = Set.of("maximum", "max", "maxi", "tard");

    private final Words words;
    private final Days days;

    Ranges(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    List<TimeItem> join(List<TimeItem> items) {
        return TimeItem.joined(items, this::joined);
    }

    private @Nullable TimeItem joined(TimeItem first, TimeItem second) {
        boolean linked = words.link(first.to(), second.from(), LONGEST_LINK, LINKING);
        Meaning both = linked ? both(first, second) : null;
        return both == null ? null : TimeItem.core(first.from(), second.to(), both);
    }

    private @Nullable Meaning both(TimeItem first, TimeItem second) {
        if (first.meaning() instanceof Day one && second.meaning() instanceof Day other) {
            return days(first, one, second, other);
        }
        if (first.meaning() instanceof Delay one && second.meaning() instanceof Delay other) {
            return later(one, other);
        }
        if (first.meaning() instanceof Hour && second.meaning() instanceof Hour) {
            return hours(first, second);
        }
        boolean either = words.anyIn(first.to(), second.from(), EITHER);
        return either && first.dated() && second.dated() ? later(first, second) : null;
    }

    private @Nullable Meaning hours(TimeItem first, TimeItem second) {
        return or(first, second) && second.from() - first.to() < 2 ? second.meaning() : null;
    }

    private boolean or(TimeItem first, TimeItem second) {
        return words.anyIn(first.to(), second.from(), OR);
    }

    private @Nullable Day days(TimeItem first, Day one, TimeItem second, Day other) {
        boolean or = or(first, second);
        Day refined = or ? null : refined(one, other);
        if (refined != null) {
            return refined;
        }
        boolean touching = first.to() == second.from();
        boolean span =
                or || touching || atMost(first, second) || weekdays(one, other) || spans(first, one, second, other);
        return span ? later(one, other) : null;
    }

    /** « Vendredi, lundi au plus tard », « vendredi, au plus tard lundi ». */
    private boolean atMost(TimeItem first, TimeItem second) {
        return words.anyIn(first.to(), second.from(), MOST) || words.anyIn(second.to(), second.to() + 3, MOST);
    }

    /** « Fin mars, début avril ». */
    private boolean spans(TimeItem first, Day one, TimeItem second, Day other) {
        return words.is(first.to(), ",")
                && second.from() == first.to() + 1
                && one.precision() == Precision.SPAN
                && other.precision() == Precision.SPAN
                && !other.date().isAfter(one.date().plusDays(WEEKS_APART));
    }

    private static boolean weekdays(Day one, Day other) {
        return one.precision() == Precision.WEEKDAY && other.precision() == Precision.WEEKDAY;
    }

    /** The second says the first more exactly. */
    private static @Nullable Day refined(Day one, Day other) {
        if (other.precision() != Precision.WEEKDAY) {
            return null;
        }
        if (one.precision() == Precision.WEEK) {
            return Day.exactly(one.date().with(other.date().getDayOfWeek()), Precision.WEEKDAY);
        }
        if (one.precision() != Precision.DATE) {
            return null;
        }
        boolean agrees = one.date().getDayOfWeek() == other.date().getDayOfWeek();
        return agrees ? one : Day.exactly(one.date(), Precision.MISMATCH);
    }

    private static Day later(Day one, Day other) {
        Precision precision = other.precision() == Precision.BARE_MONTH ? Precision.SPAN : other.precision();
        return new Day(end(one, other), one.before(), precision);
    }

    private static LocalDate end(Day one, Day other) {
        if (one.precision() == Precision.DAY_OF_MONTH && other.precision() == Precision.DATE) {
            return other.date();
        }
        if (!other.date().isBefore(one.date())) {
            return other.date();
        }
        return switch (other.precision()) {
            case WEEKDAY ->
                new Days(one.date()).next(other.date().getDayOfWeek().getValue());
            case DAY_OF_MONTH -> {
                LocalDate after = new Days(one.date()).dayOfMonth(other.date().getDayOfMonth());
                yield after == null ? one.date() : after;
            }
            default -> one.date();
        };
    }

    private Delay later(Delay one, Delay other) {
        Delay later = date(one).isAfter(date(other)) ? one : other;
        return new Delay(later.amount(), later.unit(), one.bare() && other.bare());
    }

    private Meaning later(TimeItem one, TimeItem other) {
        return date(one.meaning()).isAfter(date(other.meaning())) ? one.meaning() : other.meaning();
    }

    /** About the day that the delay ends; working days are a week for five. */
    private LocalDate date(Meaning meaning) {
        if (meaning instanceof Day day) {
            return day.date();
        }
        Delay delay = (Delay) meaning;
        int amount = Math.min(delay.amount(), delay.unit().max());
        return switch (delay.unit()) {
            case DAYS -> days.today().plusDays(amount);
            case WORKING_DAYS -> days.today().plusDays(amount * 7L / 5);
            case WEEKS -> days.today().plusWeeks(amount);
            case MONTHS -> days.today().plusMonths(amount);
        };
    }
}
