package org.readback.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemMedia;
import org.readback.base.LocalText;
import org.readback.item.MediaId;
import org.readback.item.Picture;
import org.readback.item.Stimulus;
import org.springframework.stereotype.Component;

/** Media in items and their passages. */
@Component
class ItemMediaUses implements MediaUser {
    private final ItemBank bank;
    private final ItemMedia media;

    ItemMediaUses(ItemBank bank, ItemMedia media) {
        this.bank = bank;
        this.media = media;
    }

    @Override
    public List<MediaUse> uses() {
        return bank.newest().stream().flatMap(ItemMediaUses::uses).toList();
    }

    private static Stream<MediaUse> uses(BankItem item) {
        return item.texts().values().stream()
                .flatMap(text -> Stream.ofNullable(text.frame().stimulus()))
                .flatMap(stimulus -> media(stimulus).map(id -> use(item, stimulus, id)))
                .distinct();
    }

    private static MediaUse use(BankItem item, Stimulus stimulus, MediaId id) {
        String name = item.version().item().itemId();
        return new MediaUse(
                id, MediaUse.Kind.ITEM, name, new LocalText(Map.of("en", stimulus.title())), "items/" + name, "");
    }

    private static Stream<MediaId> media(Stimulus stimulus) {
        return Stream.concat(
                Stream.ofNullable(stimulus.sound()).map(sound -> sound.clip().media()),
                stimulus.pictures().stream().map(Picture::media));
    }

    @Override
    public int replace(MediaId old, MediaId now) {
        return media.replace(old, now);
    }
}
