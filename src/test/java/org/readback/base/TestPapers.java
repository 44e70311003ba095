package org.readback.base;

import java.time.Instant;
import org.readback.base.ui.Translations;

/** Papers without a server. */
public final class TestPapers {
    private TestPapers() {}

    public static byte[] pdf(Paper paper, Instant made) {
        return new Papers(new Translations(), new Installation(Installation.Kind.PRODUCTION)).pdf(paper, made);
    }
}
