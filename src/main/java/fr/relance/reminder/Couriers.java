package fr.relance.reminder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All ways along which reminders go. */
@Component
class Couriers {

    private final List<Courier> all;

    Couriers(List<Courier> all) {
        this.all = List.copyOf(all);
    }

    /** The ways along which this installation can send. */
    Set<Way> ways() {
        return all.stream().filter(Courier::canSend).map(Courier::way).collect(Collectors.toUnmodifiableSet());
    }

    Courier of(Way way) {
        return all.stream().filter(each -> each.way() == way).findFirst().orElseThrow();
    }
}
