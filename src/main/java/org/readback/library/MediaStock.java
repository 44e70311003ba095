package org.readback.library;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;
import org.readback.media.MediaShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sounds and pictures by their fingerprint, with what is said about them, for modules that write items and lessons. */
@Service
@ForModules
@Transactional
public class MediaStock {
    private final MediaShelf shelf;
    private final MediumRows rows;
    private final SignedIn signedIn;

    MediaStock(MediaShelf shelf, MediumRows rows, SignedIn signedIn) {
        this.shelf = shelf;
        this.rows = rows;
        this.signedIn = signedIn;
    }

    /** Keeps a file in the name of who is signed in. Where the same bytes are described already, those words stay.
     *
     * @return the fingerprint of the bytes
     * @throws UserError if it is too large, or neither Opus nor a PNG or JPEG picture, whatever its name says */
    public MediaId add(NewMedium medium) {
        byte[] bytes = medium.bytes();
        MediaKind kind = MediaKind.of(bytes).orElseThrow(() -> new UserError("library.refused.kind"));
        if (kind.isSound() && bytes.length < OpusHead.LEAST) throw new UserError("library.refused.kind");
        if (bytes.length > MediaKind.MOST_BYTES) throw new UserError("library.refused.size");
        shelf.keep(List.of(bytes));
        MediaId id = MediaId.of(bytes);
        Optional<AccountId> who = signedIn.find().map(CurrentAccount::id);
        rows.describe(id, medium.text(), who.orElse(null));
        if (kind.isSound()) OpusHead.seconds(bytes).ifPresent(seconds -> rows.setSeconds(id, seconds));
        return id;
    }

    /** Keeps what was recorded in a browser, brought from WebM into Ogg.
     *
     * @throws UserError if it is no recording of speech, or too long */
    public MediaId record(NewMedium webm) {
        byte[] ogg = WebmOpus.toOgg(webm.bytes()).orElseThrow(() -> new UserError("library.refused.recording"));
        return add(new NewMedium(ogg, webm.text()));
    }

    /** Empty if nothing with this fingerprint is kept. */
    @Transactional(readOnly = true)
    public Optional<MediumCard> find(MediaId id) {
        return rows.find(id);
    }

    /** Everything that is kept and was not replaced, newest first. */
    @Transactional(readOnly = true)
    public List<MediumCard> all() {
        return rows.all().stream().filter(card -> card.replacedBy().isEmpty()).toList();
    }

    /** The bytes; empty if nothing with this fingerprint is kept. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(MediaId id) {
        return shelf.find(id).map(medium -> medium.bytes());
    }
}
