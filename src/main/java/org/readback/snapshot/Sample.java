package org.readback.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.readback.base.Sha256;

/** Who is questioned, and what: drawn without a die, so that everybody can draw it again.
 *
 * <p>Each name in the lot gets the SHA-256 of {@code digest:number:name}, in UTF-8; those with the smallest are drawn. The
 * digest is that of what was frozen, which nobody can choose: no one can know beforehand whom a number draws, nor change
 * afterwards whom it drew. */
public final class Sample {
    private Sample() {}

    /** The names drawn, in the order of their digests.
     *
     * @param lot each name once; their order does not matter
     * @param digest of what was frozen
     * @param number of the sample
     * @param size more than there are draws all */
    public static List<String> draw(Collection<String> lot, String digest, int number, int size) {
        return lot.stream()
                .sorted(Comparator.comparing((String name) -> Sha256.hex(digest + ":" + number + ":" + name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .toList();
    }
}
