package fr.relance.account.password;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.account.OtherKeys;
import fr.relance.account.letter.AccountMail;
import fr.relance.account.letter.Links;
import fr.relance.account.limit.Attempts;
import fr.relance.account.limit.TooManyAttempts;
import fr.relance.account.signin.Device;
import fr.relance.account.signin.Devices;
import fr.relance.kernel.OwnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes passwords, and what opens an account besides: the devices that are signed in, the links on their way to its owner, other modules’ keys. */
@Service
@Transactional
public class AccountPasswords {

    private static final String FORGOTTEN = "/mot-de-passe/oubli";

    private final Accounts accounts;
    private final Devices devices;
    private final Links links;
    private final ObjectProvider<OtherKeys> others;
    private final AccountMail letters;
    private final Attempts attempts;

    AccountPasswords(
            Accounts accounts,
            Devices devices,
            Links links,
            ObjectProvider<OtherKeys> others,
            AccountMail letters,
            Attempts attempts) {
        this.accounts = accounts;
        this.devices = devices;
        this.links = links;
        this.others = others;
        this.letters = letters;
        this.attempts = attempts;
    }

    /**
     * Whether that is the person's password, as they change it.
     *
     * @throws TooManyAttempts if too many were wrong
     */
    @Transactional(readOnly = true)
    public boolean isTheCurrentOne(OwnerId owner, String password) {
        attempts.countOwner("proof", owner);
        return accounts.isPasswordOf(owner, password);
    }

    /** Keeps a new password, takes back the links that would change it, or the address, tells its owner by mail and, if asked to, signs out every other device. */
    public void change(OwnerId owner, String password, UUID current, boolean signOutOthers) {
        String email = keep(owner, password);
        letters.send(email, "passwordChanged", letters.link(FORGOTTEN), email);
        if (signOutOthers) {
            devices.removeOthers(owner.value(), current);
        }
    }

    /** Whose account it is, and what opens it besides the password. */
    @Transactional(readOnly = true)
    ResetView opening(OwnerId owner) {
        return new ResetView(accounts.candidate(owner), devices(owner), keys(owner));
    }

    /** Keeps the new password of somebody who came by a link, signs them out everywhere, ends those kinds of keys and tells them so by mail. */
    void replace(OwnerId owner, String password, Set<String> ended) {
        String email = keep(owner, password);
        letters.send(email, "passwordReset", letters.link(FORGOTTEN), email, closeAll(owner, ended));
    }

    /** To which address that is told; links that somebody else may have asked for serve no more. */
    private String keep(OwnerId owner, String password) {
        accounts.keepPassword(owner, password);
        links.removeKeys(owner.value());
        return accounts.candidate(owner).email();
    }

    /** In which browsers somebody is signed in. */
    private List<String> devices(OwnerId owner) {
        return devices.open(owner.value()).map(Device::label).toList();
    }

    /** Further keys, kind by kind; a kind of which there is none is left out. */
    private List<KeysView> keys(OwnerId owner) {
        return others.orderedStream()
                .map(kind -> new KeysView(kind.kind(), kind.title(), kind.of(owner)))
                .filter(kind -> !kind.labels().isEmpty())
                .toList();
    }

    /** Signs all devices out and ends the keys of those kinds; a line about each that there was, for a letter. */
    private List<MessageSourceResolvable> closeAll(OwnerId owner, Set<String> ended) {
        List<MessageSourceResolvable> lines = new ArrayList<>();
        lines.add(line("account.closed.devices", devices(owner).size()));
        devices.removeAll(owner.value());
        for (KeysView keys : keys(owner)) {
            String end = ended.contains(keys.kind()) ? "account.closed.ended" : "account.closed.kept";
            lines.add(line(end, line(keys.title()), keys.listed()));
        }
        others.stream().filter(kind -> ended.contains(kind.kind())).forEach(kind -> kind.end(owner));
        return lines;
    }

    private static MessageSourceResolvable line(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }

    /**
     * Whose password a link changes, and what else opens that account.
     *
     * @param devices in which browsers somebody is signed in, all of which a new password ends
     * @param keys further keys of it, which its owner may end as well
     */
    public record ResetView(Candidate person, List<String> devices, List<KeysView> keys) {

        /** The kinds of keys that there are. */
        public Set<String> kinds() {
            return keys.stream().map(KeysView::kind).collect(Collectors.toSet());
        }
    }

    /**
     * What opens an account besides its password, of one kind.
     *
     * @param kind as {@link OtherKeys} names it
     * @param title the key of the words for the kind
     * @param labels of each, at least one
     */
    public record KeysView(String kind, String title, List<String> labels) {

        /** All of them in one line. */
        public String listed() {
            return String.join(", ", labels);
        }
    }
}
