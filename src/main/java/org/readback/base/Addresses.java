package org.readback.base;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses of the network that somebody comes from. */
public final class Addresses {
    private static final int IPV6_NETWORK_BYTES = 8;

    private Addresses() {}

    /** What to count by: whoever has one IPv6 address has the 64 bits of a network. */
    public static String network(String address) {
        return address.indexOf(':') >= 0 && InetAddress.ofLiteral(address) instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
                : address;
    }
}
