package org.readback.command;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** By what names and addresses devices on the same network reach this machine. */
final class HostNames {
    private HostNames() {}

    /** What the machine knows of itself; {@code localhost} and its address come last.
     *
     * @param given names that it cannot know, which come first */
    static Set<String> of(List<String> given) throws IOException {
        var names = new LinkedHashSet<>(given);
        try {
            names.add(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException nameless) {
            // then it is reached by its addresses
        }
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .sorted()
                .forEach(names::add);
        names.add("localhost");
        names.add("127.0.0.1");
        return names.stream()
                .filter(name -> name.matches("[A-Za-z0-9.-]{1,253}"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
