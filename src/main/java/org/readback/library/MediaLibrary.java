package org.readback.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.SignedIn;
import org.readback.base.UserError;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;
import org.readback.media.MediaShelf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The media library as instructors use it. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class MediaLibrary {
    private final MediumRows rows;
    private final MediaStock stock;
    private final MediaShelf shelf;
    private final Tools tools;

    MediaLibrary(MediumRows rows, MediaStock stock, MediaShelf shelf, Tools tools) {
        this.rows = rows;
        this.stock = stock;
        this.shelf = shelf;
        this.tools = tools;
    }

    /** Everything, newest first, with where it is used. What was replaced is listed last. */
    @Transactional(readOnly = true)
    public List<MediumSheet> all() {
        Map<MediaId, List<MediaUse>> uses = uses().stream().collect(Collectors.groupingBy(MediaUse::media));
        return rows.all().stream()
                .map(card -> sheet(card, uses.getOrDefault(card.id(), List.of())))
                .sorted(Comparator.comparing(sheet -> sheet.card().replacedBy().isPresent()))
                .toList();
    }

    /** Empty if nothing with this fingerprint is kept. */
    @Transactional(readOnly = true)
    public Optional<MediumSheet> find(MediaId id) {
        return rows.find(id)
                .map(card -> sheet(
                        card,
                        uses().stream().filter(use -> use.media().equals(id)).toList()));
    }

    private List<MediaUse> uses() {
        return tools.users().stream().flatMap(user -> user.uses().stream()).toList();
    }

    /** A file without a description is called what it is called where it is used. */
    private static MediumSheet sheet(MediumCard card, List<MediaUse> uses) {
        if (card.revision() > 0) return new MediumSheet(card, uses);
        return uses.stream()
                .map(MediaUse::file)
                .filter(file -> !file.isEmpty())
                .findFirst()
                .map(file -> new MediumSheet(
                        new MediumCard(
                                card.id(),
                                card.kind(),
                                card.bytes(),
                                MediumText.named(file),
                                0,
                                card.measure(),
                                card.replacedBy(),
                                card.keptAt()),
                        uses))
                .orElseGet(() -> new MediumSheet(card, uses));
    }

    /** Takes a file in. The same bytes a second time are the same medium.
     *
     * @param name as the browser told it
     * @throws UserError if it is of no kind that is shown here, or too large */
    public Uploaded upload(String name, byte[] bytes) {
        boolean known = MediaKind.of(bytes).isPresent() && shelf.holds(MediaId.of(bytes));
        MediaId id = stock.add(new NewMedium(bytes, MediumText.named(shortened(name))));
        if (!known) tools.tell(new MediumChange("medium-added", id, shortened(name)));
        return new Uploaded(rows.find(id).orElseThrow(), known);
    }

    /** @param known whether the same bytes were there before */
    public record Uploaded(MediumCard card, boolean known) {}

    /** Takes in what was recorded in a browser, brought from WebM into Ogg.
     *
     * @throws UserError if it is no recording of speech, or too long */
    public Uploaded record(String name, byte[] webm) {
        return upload(name, WebmOpus.toOgg(webm).orElseThrow(() -> new UserError("library.refused.recording")));
    }

    private static String shortened(String name) {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (plain.isEmpty()) return "file";
        return plain.substring(0, Math.min(plain.length(), MediumText.LONGEST_NAME));
    }

    /** Writes down what people say about it.
     *
     * @param revision that was read; 0 where nobody had described it
     * @throws UserError if somebody else changed it since, or it is unknown */
    public MediumCard describe(MediaId id, int revision, MediumText text) {
        MediumCard known = known(id);
        boolean done =
                revision == known.revision() && (revision > 0 ? rows.change(id, revision, text) : describe(id, text));
        if (!done) throw new UserError("library.changed");
        return rows.find(id).orElseThrow();
    }

    private boolean describe(MediaId id, MediumText text) {
        rows.describe(id, text, null);
        return true;
    }

    private MediumCard known(MediaId id) {
        return rows.find(id).orElseThrow(() -> new UserError("library.unknown"));
    }

    /** Keeps how loud a sound is, as the browser measured it. */
    public void measured(MediaId id, SoundMeasure measure) {
        MediumCard known = known(id);
        if (!known.kind().isSound()) throw new UserError("library.unknown");
        if (known.revision() == 0) describe(id, known.text());
        rows.setMeasure(id, measure);
    }

    /** Makes a measured sound as loud as the others and puts that in its place everywhere. The gain stands in the
     * header of the file: no sample is changed.
     *
     * @return what stands in its place now; the sound itself if it is loud as it should be, or was not measured
     * @throws UserError if it is unknown or replaced */
    public MediumCard even(MediaId id) {
        MediumCard known = known(id);
        double gain = known.measure().map(SoundMeasure::gain).orElse(0.0);
        if (gain == 0 || !known.kind().isSound()) return known;
        byte[] bytes = OpusHead.louder(shelf.find(id).orElseThrow().bytes(), gain);
        MediaId louder = stock.add(new NewMedium(bytes, known.text()));
        known.measure()
                .ifPresent(before -> rows.setMeasure(
                        louder,
                        new SoundMeasure(
                                before.seconds(), Math.min(0, before.loudness() + gain), before.peak() + gain)));
        replace(id, louder);
        return rows.find(louder).orElseThrow();
    }

    /** Puts another medium of the same kind wherever this one stands.
     *
     * @return in how many places
     * @throws UserError if one of them is unknown, they are the same, or of different kinds */
    public int replace(MediaId old, MediaId now) {
        MediumCard before = known(old);
        MediumCard after = known(now);
        if (old.equals(now)) throw new UserError("library.replace.same");
        if (before.kind().isSound() != after.kind().isSound()) throw new UserError("library.replace.kind");
        if (after.replacedBy().isPresent()) throw new UserError("library.replace.replaced");
        if (before.revision() == 0) describe(old, before.text());
        if (after.revision() == 0) describe(now, after.text());
        int places =
                tools.users().stream().mapToInt(user -> user.replace(old, now)).sum();
        rows.replace(old, now, tools.signedIn().require().id(), places);
        tools.tell(new MediumChange("medium-replaced", old, now + " (" + places + ")"));
        return places;
    }

    /** The tags in use, with how many media have each. */
    @Transactional(readOnly = true)
    public Map<String, Long> tags() {
        return rows.all().stream()
                .flatMap(card -> card.text().tags().stream())
                .collect(Collectors.groupingBy(Function.identity(), java.util.TreeMap::new, Collectors.counting()));
    }

    /** Who is asked and told. */
    @org.springframework.stereotype.Component
    record Tools(SignedIn signedIn, List<MediaUser> users, ApplicationEventPublisher events) {
        void tell(MediumChange change) {
            events.publishEvent(change);
        }
    }
}
