package org.readback.authoring;

import java.time.Instant;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;

/** Who answered what.
 *
 * @param person display name; empty for people outside the viewer's reach
 * @param version that was answered */
public record GivenAnswer(
        String person,
        int version,
        Occasion occasion,
        Origin origin,
        LanguageTag language,
        Response response,
        Score score,
        Instant answeredAt) {}
