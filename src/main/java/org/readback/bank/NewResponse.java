package org.readback.bank;

import java.time.Duration;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.ResponseModel;

/** A response about to be written down.
 *
 * @param sitting the attempt or the lesson visit it belongs to
 * @param position from 1, once a sitting
 * @param nonce made when the item was shown
 * @param language of the text that was shown
 * @param response with the option ids of the item, not the places of the screen
 * @param time from showing to answering, kept in milliseconds
 * @param model the parameters in force when it was given */
public record NewResponse(
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
        ResponseModel model) {
    public NewResponse {
        if (position < 1) throw new IllegalArgumentException("Positions are counted from 1: " + position);
    }
}
