package org.readback.assessment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.readback.account.SignedIn;
import org.readback.assessment.Attempt.Shown;
import org.readback.bank.ItemBank;
import org.readback.item.Stimulus;
import org.readback.media.MediaDoor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The media of the item that stands on the screen of a running attempt, for the person who takes it and as long as it
 * stands there. The token is the nonce of the showing, and a number for each medium behind it: it tells nothing, and it is
 * another one when the item is shown to anybody else. */
@Component
class AttemptMediaDoor implements MediaDoor {
    private static final Pattern TOKEN = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9])");

    private final SignedIn signedIn;
    private final AttemptRows rows;
    private final ItemBank bank;

    AttemptMediaDoor(SignedIn signedIn, AttemptRows rows, ItemBank bank) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.bank = bank;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Opened> open(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) return Optional.empty();
        UUID nonce = UUID.fromString(parts.group(1));
        int number = Integer.parseInt(parts.group(2), 10);
        return rows.running(signedIn.require().id(), nonce)
                .filter(attempt -> !attempt.isOver(rows.now()))
                .flatMap(attempt ->
                        Optional.ofNullable(attempt.shown()).flatMap(shown -> stimulus(bank, attempt, shown)))
                .flatMap(stimulus -> stimulus.presented().medium(number))
                .map(media -> new Opened(media, Keeping.NEVER));
    }

    /** Of the item on the screen, in the attempt's language. */
    static Optional<Stimulus> stimulus(ItemBank bank, Attempt attempt, Shown shown) {
        return Optional.ofNullable(
                bank.version(shown.item()).in(attempt.language()).frame().stimulus());
    }
}
