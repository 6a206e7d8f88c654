package fr.relance.account;

import fr.relance.kernel.OwnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What opens an account besides its password: the devices that are signed in, the links on their way to its owner, other modules' keys. */
@Component
class WaysIn {

    private final Devices devices;
    private final Links links;
    private final ObjectProvider<OtherKeys> others;

    WaysIn(Devices devices, Links links, ObjectProvider<OtherKeys> others) {
        this.devices = devices;
        this.links = links;
        this.others = others;
    }

    /** In which browsers somebody is signed in. */
    List<String> devices(OwnerId owner) {
        return devices.all(owner.value()).stream()
                .filter(device -> !devices.isOver(device))
                .map(Device::label)
                .toList();
    }

    /** Further keys, kind by kind; a kind of which there is none is left out. */
    List<KeysView> keys(OwnerId owner) {
        return others.orderedStream()
                .map(kind -> new KeysView(kind.kind(), kind.title(), kind.of(owner)))
                .filter(kind -> !kind.labels().isEmpty())
                .toList();
    }

    /** Links that somebody else may have asked for serve no more: the password has changed. */
    void closeLinks(UUID account) {
        links.removeKeys(account);
    }

    /** Signs all devices out but one. */
    void closeOthers(UUID account, UUID kept) {
        devices.removeOthers(account, kept);
    }

    /** Signs all devices out and ends the keys of those kinds; a line about each that there was, for a letter. */
    List<MessageSourceResolvable> closeAll(OwnerId owner, Set<String> ended) {
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
}
