package org.readback.editor;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.editor.EditorOffers.Field;
import org.readback.inventory.ItemTag;
import org.readback.inventory.SeenItems;
import org.readback.inventory.TagShelf;
import org.readback.item.MediaId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors may choose from: what items of the bank have already, so that the same thing gets the same name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class DraftOffers {
    private final SeenItems items;
    private final TagShelf tags;
    private final List<MediaOffer> media;

    DraftOffers(SeenItems items, TagShelf tags, List<MediaOffer> media) {
        this.items = items;
        this.tags = tags;
        this.media = media;
    }

    public EditorOffers all() {
        var words = new EnumMap<Field, Set<String>>(Field.class);
        for (Field field : Field.values()) words.put(field, new TreeSet<>());
        for (BankItem item : items.newest()) {
            add(words, Field.TOPIC, item.frame().topic());
            add(words, Field.SOURCE, item.frame().source());
            var duty = item.frame().duty();
            if (duty != null) add(words, Field.DUTY, duty);
            switch (item.home()) {
                case ItemHome.Pool(String pool) -> add(words, Field.POOL, pool);
                case ItemHome.Lesson(String lesson) -> add(words, Field.LESSON, lesson);
            }
        }
        tags.all().values().stream()
                .flatMap(Collection::stream)
                .map(ItemTag::tag)
                .forEach(tag -> add(words, Field.TAG, tag));
        var offered = new EnumMap<Field, List<String>>(Field.class);
        words.forEach((field, all) -> offered.put(field, List.copyOf(all)));
        return new EditorOffers(offered, media());
    }

    private static void add(Map<Field, Set<String>> words, Field field, String word) {
        words.computeIfAbsent(field, _ -> new TreeSet<>()).add(word);
    }

    private List<OfferedMedium> media() {
        var found = new LinkedHashMap<MediaId, OfferedMedium>();
        for (MediaOffer offer : media) {
            for (OfferedMedium medium : offer.media()) found.putIfAbsent(medium.id(), medium);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(OfferedMedium::name))
                .toList();
    }
}
