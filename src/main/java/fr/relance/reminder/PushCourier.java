package fr.relance.reminder;

import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import fr.relance.account.Candidate;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends reminders to browsers, sealed so that no push service reads them. */
@Component
class PushCourier implements Couriers.Courier {

    private static final int TOKEN_MINUTES = 60;
    private static final int LONGEST = 300;

    /** No such subscription any more. What a wrong clock or key of ours brings, 401 and 403, is no fault of the browser. */
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final PushProperties properties;
    private final PushDevices devices;
    private final PushCalls calls;
    private final PushKeys keys;
    private final PushContact contact;
    private final JsonMapper json = new JsonMapper();

    PushCourier(PushProperties properties, PushDevices devices, PushCalls calls, PushKeys keys, PushContact contact) {
        this.properties = properties;
        this.devices = devices;
        this.calls = calls;
        this.keys = keys;
        this.contact = contact;
    }

    @Override
    public Way way() {
        return Way.PUSH;
    }

    @Override
    public boolean canSend() {
        return properties.enabled();
    }

    /** To every browser of that person; those that are gone are called no more. */
    @Override
    public boolean send(Letter letter, Outbox.Claim claim, Candidate person, Instant now) {
        List<PushDevices.PushTarget> targets = devices.targets(claim.owner());
        targets.stream()
                .filter(target -> !calls.mayCall(target.endpoint()))
                .forEach(target -> devices.gone(claim.owner(), target.id()));
        List<PushDevices.PushTarget> callable = targets.stream()
                .filter(target -> calls.mayCall(target.endpoint()))
                .toList();
        String words = words(letter, claim);
        List<Integer> statuses = calls.statuses(callable.stream()
                .map(target -> request(target, words, claim, now))
                .toList());
        for (int i = 0; i < statuses.size(); i++) {
            if (GONE.contains(statuses.get(i))) {
                devices.gone(claim.owner(), callable.get(i).id());
            }
        }
        boolean taken = statuses.stream().anyMatch(PushCourier::isTaken);
        if (!taken && statuses.stream().anyMatch(status -> !GONE.contains(status))) {
            throw new MailSendException("No push service took a notification");
        }
        return taken;
    }

    private static boolean isTaken(int status) {
        return status >= 200 && status < 300;
    }

    private HttpRequest request(PushDevices.PushTarget target, String words, Outbox.Claim claim, Instant now) {
        return StandardHttpClientRequestPreparer.getBuilder()
                .pushSubscription(target.subscription())
                .vapidJWTExpirationTime(
                        Instant.ofEpochSecond(now.getEpochSecond()).plusSeconds(TOKEN_MINUTES * 60L))
                .vapidJWTSubject(contact.subject())
                .pushMessage(words)
                .ttl(Math.max(0, Duration.between(now, claim.uselessAt()).toSeconds()), TimeUnit.SECONDS)
                .urgencyNormal()
                .topic(tag(claim))
                .build(keys.pair())
                .toRequestBuilder()
                .timeout(PushCalls.PATIENCE)
                .build();
    }

    private String words(Letter letter, Outbox.Claim claim) {
        URI page = URI.create(letter.href());
        return json.writeValueAsString(Map.of(
                "title", cut(letter.subject()),
                "body", cut(letter.lead()),
                "url", page.getRawPath(),
                "tag", tag(claim)));
    }

    /** A newer one of its kind takes the place of the one before. */
    private static String tag(Outbox.Claim claim) {
        return claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
