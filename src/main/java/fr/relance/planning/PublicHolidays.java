package fr.relance.planning;

import java.time.LocalDate;
import java.util.Set;

/** Where the public holidays come from; the planning itself knows none. */
@FunctionalInterface
public interface PublicHolidays {

    /** The public holidays of a calendar year, in any order; asked once a year and region. */
    Set<LocalDate> in(Region region, int year);
}
