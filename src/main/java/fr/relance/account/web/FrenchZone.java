package fr.relance.account.web;

import java.time.ZoneId;
import java.util.Arrays;

/** The time zones in which French law, and its public holidays, hold. */
enum FrenchZone {
    PARIS("Europe/Paris"),
    GUADELOUPE("America/Guadeloupe"),
    MARTINIQUE("America/Martinique"),
    GUYANE("America/Cayenne"),
    SAINT_PIERRE_ET_MIQUELON("America/Miquelon"),
    LA_REUNION("Indian/Reunion"),
    MAYOTTE("Indian/Mayotte"),
    NOUVELLE_CALEDONIE("Pacific/Noumea"),
    WALLIS_ET_FUTUNA("Pacific/Wallis"),
    TAHITI("Pacific/Tahiti"),
    MARQUISES("Pacific/Marquesas"),
    GAMBIER("Pacific/Gambier");

    private final ZoneId id;

    FrenchZone(String id) {
        this.id = ZoneId.of(id);
    }

    ZoneId id() {
        return id;
    }

    static FrenchZone of(ZoneId id) {
        return Arrays.stream(values())
                .filter(zone -> zone.id.equals(id))
                .findFirst()
                .orElse(PARIS);
    }
}
