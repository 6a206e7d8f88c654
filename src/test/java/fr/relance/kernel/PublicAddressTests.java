package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last address of each special block, and their neighbours: registries of the IANA for both versions. */
class PublicAddressTests {

    /** Whether the address before the block, and the one behind it, are public themselves. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.0.0.0/8, false, true",
        "10.0.0.0/8, true, true",
        "100.64.0.0/10, true, true",
        "127.0.0.0/8, true, true",
        "169.254.0.0/16, true, true",
        "172.16.0.0/12, true, true",
        "192.0.0.0/24, true, true",
        "192.0.2.0/24, true, true",
        "192.31.196.0/24, true, true",
        "192.52.193.0/24, true, true",
        "192.88.99.0/24, true, true",
        "192.168.0.0/16, true, true",
        "192.175.48.0/24, true, true",
        "198.18.0.0/15, true, true",
        "198.51.100.0/24, true, true",
        "203.0.113.0/24, true, true",
        "224.0.0.0/4, true, false",
        "240.0.0.0/4, false, false",
        "255.255.255.255/32, false, false",
        "::/128, false, false",
        "::1/128, false, false",
        "64:ff9b:1::/48, false, false",
        "100::/64, false, false",
        "100:0:0:1::/64, false, false",
        "0::/3, false, true",
        "2001::/23, true, true",
        "2001:db8::/32, true, true",
        "2002::/16, true, true",
        "2620:4f:8000::/48, true, true",
        "3fff::/20, true, true",
        "4000::/2, true, false",
        "5f00::/16, false, false",
        "fc00::/7, false, false",
        "fe80::/10, false, false",
        "fec0::/10, false, false",
        "ff00::/8, false, false"
    })
    void nothingOfASpecialBlockIsPublic(String block, boolean before, boolean behind) {
        byte[] first = bytes(block.split("/", 2)[0]);
        int bits = Integer.parseInt(block.split("/", 2)[1]);
        BigInteger start = new BigInteger(1, first);
        BigInteger size = BigInteger.ONE.shiftLeft(first.length * Byte.SIZE - bits);

        for (BigInteger inside : new BigInteger[] {
            start, start.add(size.shiftRight(1)), start.add(size).subtract(BigInteger.ONE)
        }) {
            assertThat(isPublic(inside, first.length))
                    .as("%s in %s", inside.toString(16), block)
                    .isFalse();
        }
        assertThat(isPublic(start.subtract(BigInteger.ONE), first.length))
                .as("before")
                .isEqualTo(before);
        assertThat(isPublic(start.add(size), first.length)).as("behind").isEqualTo(behind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "64.233.166.108",
                "193.252.22.86",
                "223.255.255.255",
                "2000::",
                "2001:200::",
                "2001:4860:4860::8888",
                "2a00:1450:400c:c00::6c",
                "3fff:1000::"
            })
    void serversOfProvidersArePublic(String literal) {
        assertThat(PublicAddress.isPublic(bytes(literal))).isTrue();
    }

    /** Mapped, and through a translator: they are what they carry. */
    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000ffff", "0064ff9b0000000000000000"})
    void whatCarriesAnotherAddressIsWhatItCarries(String prefix) {
        for (String inner : new String[] {"127.0.0.1", "10.1.2.3", "169.254.169.254", "192.0.2.1", "0.0.0.0"}) {
            assertThat(PublicAddress.isPublic(carrying(prefix, bytes(inner))))
                    .as(inner)
                    .isFalse();
        }
        assertThat(PublicAddress.isPublic(carrying(prefix, bytes("193.252.22.86"))))
                .isTrue();
    }

    @Test
    void whatElseCarriesOneIsClosedWhatever() {
        byte[] outside = bytes("193.252.22.86");
        // Compatible (deprecated), 6to4, Teredo, a translator of one's own.
        assertThat(PublicAddress.isPublic(carrying("000000000000000000000000", outside)))
                .isFalse();
        assertThat(PublicAddress.isPublic(bytes("2002:c1fc:1656::1"))).isFalse();
        assertThat(PublicAddress.isPublic(bytes("2001:0:c1fc:1656::1"))).isFalse();
        assertThat(PublicAddress.isPublic(carrying("0064ff9b0001000000000000", outside)))
                .isFalse();
    }

    @Test
    void whatIsNoAddressIsNotPublic() {
        assertThat(PublicAddress.isPublic(new byte[0])).isFalse();
        assertThat(PublicAddress.isPublic(new byte[5])).isFalse();
    }

    private static boolean isPublic(BigInteger address, int length) {
        BigInteger all = BigInteger.ONE.shiftLeft(length * Byte.SIZE);
        byte[] digits = address.mod(all).add(all).toByteArray();
        return PublicAddress.isPublic(Arrays.copyOfRange(digits, digits.length - length, digits.length));
    }

    private static byte[] carrying(String prefix, byte[] inner) {
        BigInteger whole = new BigInteger(prefix, 16).shiftLeft(32).add(new BigInteger(1, inner));
        byte[] digits = BigInteger.ONE.shiftLeft(128).add(whole).toByteArray();
        return Arrays.copyOfRange(digits, 1, 17);
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
