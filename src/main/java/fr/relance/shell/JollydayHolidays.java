package fr.relance.shell;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.relance.planning.PublicHolidays;
import fr.relance.planning.Region;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;

/** French public holidays as Jollyday knows them. */
final class JollydayHolidays implements PublicHolidays {

    /** One of the three departments (57, 67, 68) that share the same two holidays more. */
    private static final String MOSELLE = "57";

    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    @Override
    public Set<LocalDate> in(Region region, int year) {
        String[] subdivisions = region == Region.ALSACE_MOSELLE ? new String[] {MOSELLE} : new String[0];
        return france.getHolidays(Year.of(year), subdivisions).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
