package org.readback.bank;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.ResponseModel;

/** A response as it stands in the log for ever; see {@link NewResponse}.
 *
 * @param effort as judged when it was given, by the times known then
 * @param answeredAt by the clock of the database */
public record LoggedResponse(
        UUID sitting,
        int position,
        UUID nonce,
        AccountId person,
        Occasion occasion,
        Origin origin,
        ItemVersionId item,
        LanguageTag language,
        Response response,
        Score score,
        Duration time,
        ResponseModel model,
        Effort effort,
        Instant answeredAt) {}
