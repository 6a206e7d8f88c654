package fr.relance.kernel;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether an address of the Internet Protocol may belong to a single machine of the public Internet. Nothing does that the registries
 * of special purposes of the IANA name for either version, reachable or not: no server that people name stands there.
 */
public final class PublicAddress {

    private static final int BYTES_4 = 4;
    private static final int BYTES_6 = 16;

    /** The only part of the sixth version that is given out (RFC 4291, IANA). */
    private static final Block GLOBAL_UNICAST = Block.of("20", 3);

    /** Addresses of the fourth version as the sixth writes them: they are what they carry. */
    private static final List<Block> CARRYING = List.of(
            // ::ffff:0:0/96 and, through a translator, 64:ff9b::/96 (RFC 6052).
            Block.of("00000000 00000000 0000ffff", 96), Block.of("0064ff9b 00000000 00000000", 96));

    private static final List<Block> SPECIAL_4 = List.of(
            // This network, private use, shared by the customers of a provider, this machine, link.
            Block.of("00", 8),
            Block.of("0a", 8),
            Block.of("6440", 10),
            Block.of("7f", 8),
            Block.of("a9fe", 16),
            Block.of("ac10", 12),
            Block.of("c0a8", 16),
            // Protocols, documentation, measuring, and what answers in many places (AS112, AMT, 6to4).
            Block.of("c00000", 24),
            Block.of("c00002", 24),
            Block.of("c01fc4", 24),
            Block.of("c034c1", 24),
            Block.of("c05863", 24),
            Block.of("c0af30", 24),
            Block.of("c612", 15),
            Block.of("c63364", 24),
            Block.of("cb0071", 24),
            // Groups, reserved, everybody.
            Block.of("e0", 4),
            Block.of("f0", 4));

    private static final List<Block> SPECIAL_6 = List.of(
            // Protocols, Teredo among them; documentation, twice; 6to4; AS112.
            Block.of("20010000", 23),
            Block.of("20010db8", 32),
            Block.of("3fff0000", 20),
            Block.of("2002", 16),
            Block.of("2620004f8000", 48));

    private PublicAddress() {}

    /**
     * Whether it does.
     *
     * @param address as {@link java.net.InetAddress#getAddress()} tells it
     */
    public static boolean isPublic(byte[] address) {
        if (address.length == BYTES_4) {
            return !isIn(SPECIAL_4, address);
        }
        if (address.length != BYTES_6) {
            return false;
        }
        if (isIn(CARRYING, address)) {
            return isPublic(Arrays.copyOfRange(address, BYTES_6 - BYTES_4, BYTES_6));
        }
        return GLOBAL_UNICAST.holds(address) && !isIn(SPECIAL_6, address);
    }

    private static boolean isIn(List<Block> blocks, byte[] address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {

        /** @param hex at least as many bits, in pairs of digits */
        static Block of(String hex, int bits) {
            return new Block(HexFormat.of().parseHex(hex.replace(" ", "")), bits);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((start[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
