package fr.relance.planning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** French public holidays computed from Easter, as the law lists them: independent of the library that the application uses. */
public final class FrenchHolidays implements PublicHolidays {

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** A calendar of these holidays. */
    public static WorkCalendar calendar() {
        return new WorkCalendar(new FrenchHolidays());
    }

    @Override
    public Set<LocalDate> in(Region region, int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> days = new HashSet<>(List.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50)));
        FIXED.forEach(day -> days.add(day.atYear(year)));
        if (region == Region.ALSACE_MOSELLE) {
            days.add(easter.minusDays(2));
            days.add(LocalDate.of(year, 12, 26));
        }
        return days;
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Oudin. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int k = (century - 17) / 25;
        int moon = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
        moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
