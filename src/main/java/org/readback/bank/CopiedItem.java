package org.readback.bank;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.readback.item.ItemId;
import org.readback.psychometrics.ResponseModel;

/** An item with all its versions as it lies in the bank, to be carried to another installation.
 *
 * @param takenOut when a person took it out of use
 * @param versions by number, at least one */
public record CopiedItem(ItemId id, ItemHome home, Optional<Instant> takenOut, List<CopiedVersion> versions) {
    public CopiedItem {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) throw new IllegalArgumentException(id + " has no version");
        int before = 0;
        for (CopiedVersion version : versions) {
            if (version.number() <= before) throw new IllegalArgumentException(id + ": versions are out of order");
            before = version.number();
            ItemJson.read(id, version.body());
        }
    }

    /** One version.
     *
     * @param number from 1
     * @param body JSON as the bank keeps it
     * @param sha256 fingerprint of the body as it was first written, 64 hexadecimal digits
     * @param start the parameters it began with
     * @param continues number of the version whose statistics go on in it */
    public record CopiedVersion(
            int number,
            ItemStatus status,
            boolean editedHere,
            String body,
            String sha256,
            Start start,
            Optional<Integer> continues) {
        public CopiedVersion {
            if (number < 1 || number > Short.MAX_VALUE)
                throw new IllegalArgumentException("no version number: " + number);
            if (HexFormat.of().parseHex(sha256).length != 32) {
                throw new IllegalArgumentException("no fingerprint: " + sha256);
            }
        }
    }

    /** Parameters of the three-parameter model; c is 0 for that of two. */
    public record Start(double a, double b, double c) {
        public Start {
            ResponseModel.of(a, b, c); // refuses what is out of range
        }
    }
}
