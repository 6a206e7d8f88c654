package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Hour;
import fr.relance.nextsteps.Meaning.PartOfDay;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives times and parts of a day to the day beside them; alone they are no time. */
final class DayTimes {

    private static final int LONGEST_LINK = 5;

    private static final Set<String> LINKING = FrenchWords.set(
            ", a vers en fin debut de d du dans la le l plutot entre des avant apres jusqu partir ici ce au courant sur les disons et");
    private static final Set<String> OPEN = FrenchWords.set("avant apres jusqu partir des ici");

    private final Words words;
    private final Days days;

    DayTimes(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    List<TimeItem> attach(List<TimeItem> items) {
        return TimeItem.joined(items, this::both).stream()
                .map(this::alone)
                .filter(item -> !ofDay(item))
                .toList();
    }

    private @Nullable TimeItem both(TimeItem first, TimeItem second) {
        if (!words.link(first.to(), second.from(), LONGEST_LINK, LINKING)) {
            return null;
        }
        if (first.meaning() instanceof Day day && ofDay(second)) {
            LocalTime time = time(day, second, first.to());
            return first.reaching(first.from(), second.to()).at(time == null ? first.time() : time);
        }
        if (ofDay(first) && second.meaning() instanceof Day day) {
            return second.reaching(first.from(), second.to()).at(time(day, first, first.from() - 2));
        }
        TimeItem hour = first.meaning() instanceof Hour ? first : second;
        return ofDay(first) && ofDay(second) ? hour.reaching(first.from(), second.to()) : null;
    }

    /** « À 14 h » is a moment, « avant 14 h » and « à partir de 14 h » are none. */
    private @Nullable LocalTime time(Day day, TimeItem ofDay, int linkFrom) {
        boolean open = words.anyIn(linkFrom, ofDay.from(), OPEN);
        return ofDay.meaning() instanceof Hour hour && day.exact() && !open ? hour.time() : null;
    }

    private TimeItem alone(TimeItem item) {
        boolean today = item.meaning() instanceof PartOfDay part && part.today();
        return today ? item.means(Day.of(days.today())) : item;
    }

    private static boolean ofDay(TimeItem item) {
        return item.meaning() instanceof Hour || item.meaning() instanceof PartOfDay;
    }
}
