package org.readback.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.SignedIn;
import org.readback.bank.CopiedItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemCopies;
import org.readback.bank.ItemVersionId;
import org.readback.draft.DraftPrints;
import org.readback.drafting.DraftStore;
import org.readback.drafting.HeldDraft;
import org.readback.drafting.NewDraft;
import org.readback.exchange.Bundle.Begun;
import org.readback.exchange.Bundle.Tagged;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.MediaId;
import org.readback.item.Stimulus;
import org.readback.media.MediaShelf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank carried whole from one installation to another, by whoever runs both: items of tests are in it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Bundles {
    private final ItemCopies copies;
    private final ItemBank bank;
    private final DraftStore drafts;
    private final MediaShelf media;
    private final Around around;

    Bundles(ItemCopies copies, ItemBank bank, DraftStore drafts, MediaShelf media, Around around) {
        this.copies = copies;
        this.bank = bank;
        this.drafts = drafts;
        this.media = media;
        this.around = around;
    }

    /** Tags, and who to tell. */
    @Component("bundleSurroundings")
    record Around(TagShelf tags, CarriedLessons lessons, SignedIn signedIn, ApplicationEventPublisher events) {}

    /** What became of a bundle.
     *
     * @param added items that were not here
     * @param same items that are here exactly so
     * @param kept items that are another thing here, which stays
     * @param drafts that were not here
     * @param texts of lessons that were put into use */
    public record Brought(List<ItemId> added, List<ItemId> same, List<ItemId> kept, int drafts, int texts) {}

    /** The bytes of the file: the same for the same bank. */
    @Transactional(readOnly = true)
    public byte[] write() {
        return BundleWriter.write(bundle());
    }

    private Bundle bundle() {
        Map<ItemId, Set<ItemTag>> tags = around.tags().all();
        List<Tagged> items = copies.all().stream()
                .map(item -> new Tagged(item, words(tags.getOrDefault(item.id(), Set.of()))))
                .toList();
        List<Begun> open = drafts.open().stream().map(Bundles::begun).toList();
        List<CarriedLesson> lessons = around.lessons().all();
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        Stream.of(
                        items.stream().flatMap(item -> media(item.item())),
                        open.stream().flatMap(Bundles::media),
                        lessons.stream()
                                .flatMap(lesson -> lesson.media().values().stream())
                                .map(MediaId::new))
                .flatMap(all -> all)
                .distinct()
                .forEach(id -> media.find(id).ifPresent(medium -> bytes.put(id.mediaId(), medium.bytes())));
        return new Bundle(items, open, lessons, bytes);
    }

    private static Begun begun(HeldDraft draft) {
        return new Begun(draft.content(), draft.base());
    }

    private static Set<String> words(Set<ItemTag> tags) {
        return tags.stream().map(ItemTag::tag).collect(Collectors.toSet());
    }

    private Stream<MediaId> media(CopiedItem item) {
        return item.versions().stream()
                .map(version -> bank.version(new ItemVersionId(item.id(), version.number())))
                .flatMap(version -> version.texts().values().stream())
                .flatMap(Bundles::media);
    }

    private static Stream<MediaId> media(Item item) {
        Stimulus stimulus = item.frame().stimulus();
        if (stimulus == null) return Stream.empty();
        var sound = stimulus.sound();
        return Stream.concat(
                sound == null ? Stream.empty() : Stream.of(sound.clip().media()),
                stimulus.pictures().stream().map(picture -> picture.media()));
    }

    private static Stream<MediaId> media(Begun draft) {
        return draft.content().original().attachments().values().stream();
    }

    /** Brings what is not here: all of it or nothing.
     *
     * @throws org.readback.base.UserError if it is no bundle, or broken; then nothing was brought */
    public Brought bring(byte[] file) {
        Bundle bundle = BundleReader.read(file);
        media.keep(bundle.media().values());
        var restored = copies.restore(bundle.items().stream().map(Tagged::item).toList());
        Set<ItemId> added = Set.copyOf(restored.added());
        bundle.items().stream()
                .filter(item -> added.contains(item.item().id()))
                .forEach(item -> around.tags().set(item.item().id(), tags(item.tags())));
        int begun = begin(bundle.drafts());
        int texts = around.lessons().bring(bundle.lessons());
        var brought = new Brought(restored.added(), restored.same(), restored.kept(), begun, texts);
        around.events()
                .publishEvent(
                        new BundleBrought(brought.added().size(), brought.kept().size(), begun));
        return brought;
    }

    private static List<ItemTag> tags(Collection<String> words) {
        return words.stream().flatMap(word -> ItemTag.of(word).stream()).toList();
    }

    /** What is written here already is not begun twice. */
    private int begin(List<Begun> brought) {
        Set<String> here = drafts.open().stream()
                .map(draft -> DraftPrints.of(draft.content().original()))
                .collect(Collectors.toSet());
        List<NewDraft> missing = brought.stream()
                .filter(draft -> !here.contains(DraftPrints.of(draft.content().original())))
                .map(draft -> new NewDraft(draft.content(), draft.base()))
                .toList();
        if (!missing.isEmpty())
            drafts.add(UUID.randomUUID(), around.signedIn().require().id(), missing);
        return missing.size();
    }
}
