package fr.relance.account.signin;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The sessions of each person in this instance: a program that comes with the cookie of a device, but never with that of its session, opens
 * one each time. Of more than {@value #MOST} the one that was silent longest ends; its device stays signed in.
 */
@Component
class OpenSessions {

    static final int MOST = 50;

    private static final String IN_SESSION = "relance.open";

    private final Map<UUID, Set<Place>> all = new HashMap<>();

    /** That session is one of the person's from now on, until it ends. */
    void open(UUID account, HttpSession session) {
        Place place = new Place(account, session);
        session.setAttribute(IN_SESSION, place);
        add(place).ifPresent(Place::end);
    }

    synchronized int count(UUID account) {
        return all.getOrDefault(account, Set.of()).size();
    }

    /** Which one there is no room for any more. */
    private synchronized Optional<Place> add(Place place) {
        Set<Place> places = all.computeIfAbsent(place.account, first -> new HashSet<>());
        places.add(place);
        return places.size() <= MOST
                ? Optional.empty()
                : places.stream().filter(other -> other != place).min(Comparator.comparingLong(Place::lastSeen));
    }

    private synchronized void remove(Place place) {
        all.computeIfPresent(place.account, (account, places) -> {
            places.remove(place);
            return places.isEmpty() ? null : places;
        });
    }

    /** Held by the session itself, which says so when it ends. */
    private final class Place implements HttpSessionBindingListener {

        private final UUID account;
        private final HttpSession session;

        Place(UUID account, HttpSession session) {
            this.account = account;
            this.session = session;
        }

        long lastSeen() {
            try {
                return session.getLastAccessedTime();
            } catch (IllegalStateException ended) {
                return Long.MIN_VALUE;
            }
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException ended) {
                remove(this);
            }
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            remove(this);
        }
    }
}
