package fr.relance.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.limit.SignInLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    private static final String LABEL = "abcdefghijklmnopqrstuvwxyz0123456789-.@é";
    private static final String BOB = "bob@exemple.fr";

    /** Whatever is typed: where it finds an account it is counted for that account, and where it is counted for it it finds it. */
    @Test
    void noCharacterAnywhereFindsAnAccountWithoutBeingCountedForIt() {
        OneAccount accounts = new OneAccount(EmailAddress.normalised(BOB));
        String counted = SignInLimit.account(BOB);
        List<String> wrong = new ArrayList<>();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (isWorthATry(point)) {
                String letter = Character.toString(point);
                for (String typed : List.of(letter + BOB, "bo" + letter + "b@exemple.fr", BOB + letter)) {
                    // As the sign-in of Spring Security does.
                    boolean found = accounts.withEmail(typed.trim()).isPresent();
                    if (found != SignInLimit.account(typed).equals(counted)) {
                        wrong.add(Integer.toHexString(point));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNormalisedStaysAsItIs() {
        List<String> changing = new ArrayList<>();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (isWorthATry(point)) {
                String once = EmailAddress.normalised("a" + Character.toString(point) + "\u0301b@exemple.fr");
                if (!EmailAddress.normalised(once).equals(once)) {
                    changing.add(Integer.toHexString(point));
                }
            }
        }

        assertThat(changing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001bob@exemple.fr", "bo\u0000b@exemple.fr", "bob\u200b@exemple.fr", "bob@exemple.fr\u2060",
                "\u00a0bob@exemple.fr\u3000", "bob@exemple.fr\r\n", "BOB@EXEMPLE.FR", "\uff42ob@exemple.fr",
                "\ud835\udc1bob@exemple.fr", "b\u00adob@exemple.fr", "b\u034fob\ufe0f@exemple.fr",
                        "bob@exemple.fr\udb40\udc41",
                "b\u3164ob@exemple.fr", "bob\uff20exemple.fr", "\ud800bob@exemple.fr"
            })
    void spellingsOfOneAddressAreOne(String typed) {
        assertThat(EmailAddress.same(typed, BOB)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "straße@exemple.fr, STRASSE@exemple.fr",
        "Straẞe@exemple.fr, strasse@exemple.fr",
        "İpek@exemple.fr, ipek@exemple.fr",
        "IŞIK@exemple.fr, ışık@exemple.fr",
        "é@exemple.fr, E\\u0301@exemple.fr",
        "ﬁn@exemple.fr, FIN@exemple.fr",
        "ΟΔΟΣ@exemple.gr, οδος@exemple.gr",
        "K@exemple.fr, \\u212a@exemple.fr"
    })
    void capitalsAndSmallLettersAreOneInEveryLanguage(String one, String other) {
        assertThat(EmailAddress.same(unescaped(one), unescaped(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "bob@société.fr, bob@xn--socit-esab.fr",
        "bob@Société.FR, bob@Xn--Socit-Esab.fr",
        "bob@mail.société.fr, bob@mail.xn--socit-esab.fr",
        "bob@strasse.de, bob@straße.de",
        "bob@例え.jp, bob@xn--r8jz45g.jp"
    })
    void aDomainIsOneInLettersAndAsNameServersReadIt(String one, String other) {
        assertThat(EmailAddress.same(one, other)).isTrue();
        assertThat(SignInLimit.account(one)).isEqualTo(SignInLimit.account(other));
    }

    @Test
    void domainsThatNoneAreHarmNobody() {
        Random random = new Random(14);
        for (int time = 0; time < 2_000; time++) {
            StringBuilder label = new StringBuilder("bob@xn--");
            for (int length = random.nextInt(70); length > 0; length--) {
                label.append(LABEL.charAt(random.nextInt(LABEL.length())));
            }
            String once = EmailAddress.normalised(label.toString());
            assertThat(EmailAddress.normalised(once)).as(label.toString()).isEqualTo(once);
        }
        assertThat(EmailAddress.normalised("xn--@xn--" + "a".repeat(100_000))).hasSizeLessThan(2_000);
        assertThat(EmailAddress.normalised("bob@" + "xn--a-ecp.".repeat(10_000)))
                .hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @CsvSource({"bob@exemple.fr, bab@exemple.fr", "bob@exemple.fr, bob@exemple.com", "bob@exemple.fr, bób@exemple.fr"})
    void othersAreOthers(String one, String other) {
        assertThat(EmailAddress.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "camille@exemple.fr, ''",
        "\\u00a0 camille+travail@exemple.fr \\t, ''",
        "' ', account.email.empty",
        "camille, account.email.malformed",
        "camille@@exemple.fr, account.email.malformed",
        "ca mille@exemple.fr, account.email.malformed",
        "\\u0001camille@exemple.fr, account.email.invisible",
        "cam\\u200bille@exemple.fr, account.email.invisible",
        "cam\\u00a0ille@exemple.fr, account.email.invisible",
        "cam\\r\\nille@exemple.fr, account.email.invisible",
        "camille@exemple.fr\\u202e, account.email.invisible"
    })
    void whatCannotBeSeenIsRefused(String typed, String problem) {
        assertThat(EmailAddress.problem(unescaped(typed)))
                .isEqualTo(Optional.of(problem).filter(key -> !key.isEmpty()));
    }

    @Test
    void anAddressMustFitInBothItsSpellings() {
        assertThat(EmailAddress.problem("a".repeat(300) + "@exemple.fr")).contains("account.email.long");
        assertThat(EmailAddress.problem("\ufdfa".repeat(20) + "@exemple.fr")).contains("account.email.long");
        assertThat(EmailAddress.normalised("a".repeat(500_000) + "@exemple.fr")).hasSizeLessThan(2000);
    }

    @ParameterizedTest
    @CsvSource({
        "bob+jeux@exemple.fr, bob@exemple.fr, true",
        "bob+a+b@exemple.fr, BOB@exemple.fr, true",
        "b.o.b+x@gmail.com, bob@googlemail.com, true",
        "b.ob@exemple.fr, bob@exemple.fr, false",
        "+bob@exemple.fr, +alex@exemple.fr, false",
        "bob@exemple.fr, bob@exemple.com, false",
        "bob+x@société.fr, BOB@XN--SOCIT-ESAB.FR, true"
    })
    void tagsLeadToOneBox(String one, String other, boolean same) {
        assertThat(EmailAddress.box(one).equals(EmailAddress.box(other))).isEqualTo(same);
    }

    /** Somebody who was there before two spellings became one. */
    @Test
    void aSpellingOfOldStillFindsItsOwner() {
        OneAccount accounts = new OneAccount("straße@exemple.fr");

        assertThat(accounts.withEmail("Straße@exemple.fr")).isPresent();
        assertThat(accounts.withEmail("strasse@exemple.fr")).isEmpty();
    }

    private static String unescaped(String text) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\u", at)) {
                read.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 5;
            } else if (text.startsWith("\\r", at) || text.startsWith("\\n", at) || text.startsWith("\\t", at)) {
                read.append(text.substring(at, at + 2).translateEscapes());
                at++;
            } else {
                read.append(text.charAt(at));
            }
        }
        return read.toString();
    }

    /** All that has a meaning, and of those that have none, which are many and alike, every hundredth. */
    private static boolean isWorthATry(int point) {
        int type = Character.getType(point);
        boolean meaningless = type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
        boolean ideograph = type == Character.OTHER_LETTER && point >= 0x3400 && (point < 0xF900 || point > 0xFFFF);
        return !(meaningless || ideograph) || point % 100 == 0;
    }

    /** A table with one row. */
    private record OneAccount(String spelling) implements AccountRepository {

        @Override
        public Optional<Account> find(String email, String once) {
            return Set.of(spelling).stream()
                    .filter(known -> known.equals(email) || known.equals(once))
                    .map(known -> new Account())
                    .findFirst();
        }

        @Override
        public Optional<Account> findById(UUID owner) {
            return Optional.empty();
        }

        @Override
        public boolean existsAny() {
            return true;
        }

        @Override
        public Optional<UUID> keeper() {
            return Optional.empty();
        }

        @Override
        public Account saveAndFlush(Account account) {
            return account;
        }
    }
}
