package fr.relance.reminder;

import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import fr.relance.account.Candidate;
import fr.relance.account.SiteAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
class PushCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TOKEN_MINUTES = 60;
    private static final int LONGEST = 300;

    /** No such subscription any more. What a wrong clock or key of ours brings, 401 and 403, is no fault of the browser. */
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final PushProperties properties;
    private final PushDevices devices;
    private final PushServices services;
    private final PushKeys keys;
    private final SiteAddress site;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushCourier(
            PushProperties properties, PushDevices devices, PushServices services, PushKeys keys, SiteAddress site) {
        this.properties = properties;
        this.devices = devices;
        this.services = services;
        this.keys = keys;
        this.site = site;
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
    public boolean send(Letter letter, Claim claim, Candidate person, Instant now) {
        List<PushTarget> targets = devices.targets(claim.owner());
        String words = words(letter, claim);
        long taken = 0;
        long failed = 0;
        for (PushTarget target : targets) {
            int status = services.knows(target.endpoint()) ? post(target, words, claim, now) : 410;
            if (GONE.contains(status)) {
                devices.gone(claim.owner(), target.id());
            } else if (status >= 200 && status < 300) {
                taken++;
            } else {
                failed++;
            }
        }
        if (taken == 0 && failed > 0) {
            throw new MailSendException("No push service took a notification");
        }
        return taken > 0;
    }

    /** What the service answers, 0 if nothing. */
    private int post(PushTarget target, String words, Claim claim, Instant now) {
        HttpRequest request = StandardHttpClientRequestPreparer.getBuilder()
                .pushSubscription(target.subscription())
                .vapidJWTExpirationTime(
                        Instant.ofEpochSecond(now.getEpochSecond()).plusSeconds(TOKEN_MINUTES * 60L))
                .vapidJWTSubject(site.isEncrypted() ? site.link("/").toString() : "mailto:relance@" + site.host())
                .pushMessage(words)
                .ttl(Math.max(0, Duration.between(now, claim.uselessAt()).toSeconds()), TimeUnit.SECONDS)
                .urgencyNormal()
                .topic(tag(claim))
                .build(keys.pair())
                .toRequestBuilder()
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private String words(Letter letter, Claim claim) {
        URI page = URI.create(letter.href());
        return json.writeValueAsString(Map.of(
                "title", cut(letter.subject()),
                "body", cut(letter.lead()),
                "url", page.getRawPath(),
                "tag", tag(claim)));
    }

    /** A newer one of its kind takes the place of the one before. */
    private static String tag(Claim claim) {
        return claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
