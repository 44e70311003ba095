package org.readback.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readback.bank.BankItem;
import org.readback.inventory.SeenItems;
import org.readback.item.MediaId;
import org.readback.item.Picture;
import org.readback.item.Stimulus;
import org.springframework.stereotype.Component;

/** The media of all items of the bank that this person may see, under the titles of what they stand in. */
@Component
class BankMedia implements MediaOffer {
    private static final int TOLD_APART = 6;

    private final SeenItems items;

    BankMedia(SeenItems items) {
        this.items = items;
    }

    @Override
    public List<OfferedMedium> media() {
        var found = new LinkedHashMap<MediaId, OfferedMedium>();
        for (BankItem item : items.newest()) {
            Stimulus stimulus = item.frame().stimulus();
            if (stimulus != null) add(found, Objects.requireNonNull(stimulus));
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<MediaId, OfferedMedium> found, Stimulus stimulus) {
        var sound = stimulus.sound();
        if (sound != null) {
            MediaId id = sound.clip().media();
            found.putIfAbsent(
                    id, new OfferedMedium(id, name(stimulus, id), OfferedMedium.Kind.SOUND, sound.transcript()));
        }
        for (Picture picture : stimulus.pictures()) {
            found.putIfAbsent(
                    picture.media(),
                    new OfferedMedium(
                            picture.media(),
                            name(stimulus, picture.media()),
                            OfferedMedium.Kind.PICTURE,
                            picture.alt()));
        }
    }

    /** Titles are not unique; with the beginning of the fingerprint they are. */
    private static String name(Stimulus stimulus, MediaId id) {
        return stimulus.title() + " (" + id.mediaId().substring(0, TOLD_APART) + ")";
    }
}
