package fr.relance.sending.web;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.Input;
import fr.relance.sending.MailAddress;
import fr.relance.sending.MailServer;
import fr.relance.sending.MailServer.Encryption;
import fr.relance.sending.SenderAccount;
import fr.relance.sending.SenderAccounts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A mail account as typed.
 *
 * @param pour the relance to go back to, where one waits
 */
record SenderAccountForm(
        @Nullable String address,
        @Nullable String password,
        @Nullable String copy,
        @Nullable String host,
        @Nullable String port,
        @Nullable String encryption,
        @Nullable String userName,
        @Nullable String pour) {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9a-fA-F:]{2,45}");
    private static final int LONGEST = 254;
    private static final int LONGEST_PASSWORD = 200;

    static SenderAccountForm empty(String email, @Nullable String pour) {
        return new SenderAccountForm(email, null, "true", null, null, null, null, pour);
    }

    static SenderAccountForm of(SenderAccount account, @Nullable String pour) {
        MailServer server = account.server();
        boolean known = SenderAccounts.serverOf(account.address())
                .filter(server::equals)
                .isPresent();
        return new SenderAccountForm(
                account.address(),
                null,
                String.valueOf(account.copyToSelf()),
                known ? null : server.host(),
                known ? null : String.valueOf(server.port()),
                known ? null : server.encryption().name(),
                account.userName().equals(account.address()) ? null : account.userName(),
                pour);
    }

    /** The account; empty, with a sentence beside the field, where that cannot be told. */
    Optional<SenderAccount> account(Errors errors) {
        String from = Input.line(address);
        if (!MailAddress.isOne(from) || from == null) {
            errors.rejectValue("address", "sending.address.invalid");
            return Optional.empty();
        }
        Optional<MailServer> server = namesServer() ? server(errors) : known(from, errors);
        if (password != null && password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            errors.rejectValue("password", "sending.password.tooLong");
            return Optional.empty();
        }
        String name = Input.line(userName);
        return server.map(
                each -> new SenderAccount(from, each, name == null ? from : cut(name), Boolean.parseBoolean(copy)));
    }

    /** Whether a server is named instead of the one that is known. */
    boolean namesServer() {
        return host != null && !host.isBlank();
    }

    /** As typed, blanks and all; null for the one that is kept. */
    @Nullable
    String typedPassword() {
        return password == null || password.isEmpty() ? null : password;
    }

    /** Where a relance waits, the way back to it. */
    Optional<FollowUpId> waiting() {
        return Input.id(pour).map(FollowUpId::new);
    }

    private static Optional<MailServer> known(String from, Errors errors) {
        Optional<MailServer> known = SenderAccounts.serverOf(from);
        if (SenderAccounts.isClosed(from)) {
            errors.rejectValue("address", "sending.address.closed");
        } else if (known.isEmpty()) {
            errors.rejectValue("host", "sending.host.unknown");
        }
        return known;
    }

    private Optional<MailServer> server(Errors errors) {
        String name = Input.line(host);
        if (name == null || !HOST.matcher(name).matches()) {
            errors.rejectValue("host", "sending.host.invalid");
        }
        Encryption chosen = chosen(errors);
        String usual = chosen == Encryption.STARTTLS ? "587" : "465";
        Optional<Integer> number = Input.number(port == null || port.isBlank() ? usual : port, 1, 65_535);
        if (number.isEmpty()) {
            errors.rejectValue("port", "sending.port.invalid");
        }
        return errors.hasErrors() || name == null
                ? Optional.empty()
                : Optional.of(new MailServer(name.toLowerCase(Locale.ROOT), number.orElseThrow(), chosen));
    }

    /** What was chosen; without a choice, what the port is for. */
    private Encryption chosen(Errors errors) {
        if (encryption == null || encryption.isBlank()) {
            return "587".equals(Input.line(port)) ? Encryption.STARTTLS : Encryption.TLS;
        }
        try {
            return Encryption.valueOf(encryption);
        } catch (IllegalArgumentException e) {
            errors.rejectValue("encryption", "sending.encryption.invalid");
            return Encryption.TLS;
        }
    }

    /** Without the password: what is logged is read by others. */
    @Override
    public String toString() {
        return "SenderAccountForm[host=" + host + "]";
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
