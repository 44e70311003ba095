package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftFrame;
import org.readback.formats.XmlElement;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;
import org.readback.qti.rules.Nodes;

/** What a package says about an item in the elements of IEEE 1484.12.3 (LOM). Bands are its five difficulties, the source is
 * what the item is based on. */
public final class Lom {

    private static final List<String> DIFFICULTIES =
            List.of("very easy", "easy", "medium", "difficult", "very difficult");

    /** Purposes of a classification that say what we say, and how often we read them. */
    private static final String TOPIC = "discipline";

    private static final String SKILL = "competency";
    private static final String DUTY = "educational objective";
    private static final String CATEGORY = "idea";

    private Lom() {}

    /** @param language of the item itself; blank if it has none */
    public static DraftFrame frame(Optional<XmlElement> lom, String language) {
        if (lom.isEmpty()) return DraftFrame.EMPTY.withLanguage(tag(language));
        var node = lom.get();
        var general = node.child("general");
        var tags = general.map(part -> part.children("keyword").stream()
                        .map(Nodes::text)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .orElse(List.of());
        var said = general.map(part -> part.text("language")).orElse("");
        return DraftFrame.EMPTY
                .withLanguage(tag(language.isEmpty() ? said : language))
                .withTags(tags)
                .withBand(band(node))
                .withSource(source(node))
                .withTopic(taxon(node, TOPIC))
                .withDuty(taxon(node, DUTY))
                .withCategory(taxon(node, CATEGORY))
                .withSkill(Skill.of(taxon(node, SKILL)).orElse(null));
    }

    public static XmlElement written(DraftFrame frame, String title) {
        var general = new ArrayList<XmlElement>();
        if (!title.isBlank()) general.add(Nodes.of("title", List.of(text(title))));
        var language = frame.language();
        if (language != null) general.add(Nodes.of("language", language.code()));
        for (var tag : frame.tags()) general.add(Nodes.of("keyword", List.of(text(tag))));
        var parts = new ArrayList<XmlElement>();
        parts.add(Nodes.of("general", general));
        if (frame.band() != null) {
            var value = List.of(Nodes.of("source", "LOMv1.0"), Nodes.of("value", DIFFICULTIES.get(frame.band() - 1)));
            parts.add(Nodes.of("educational", List.of(Nodes.of("difficulty", value))));
        }
        if (!frame.source().isBlank()) {
            var kind = Nodes.of("kind", List.of(Nodes.of("source", "LOMv1.0"), Nodes.of("value", "isbasedon")));
            var resource = Nodes.of("resource", List.of(Nodes.of("description", List.of(text(frame.source())))));
            parts.add(Nodes.of("relation", List.of(kind, resource)));
        }
        var skill = frame.skill();
        var taxa = Map.of(
                TOPIC,
                frame.topic(),
                SKILL,
                skill == null ? "" : skill.code(),
                DUTY,
                frame.duty(),
                CATEGORY,
                frame.category());
        for (var purpose : List.of(TOPIC, SKILL, DUTY, CATEGORY)) {
            var entry = taxa.getOrDefault(purpose, "");
            if (!entry.isBlank()) parts.add(classification(purpose, entry));
        }
        return Nodes.of("lom", parts, "xmlns", "http://ltsc.ieee.org/xsd/LOM");
    }

    private static XmlElement classification(String purpose, String entry) {
        var taxon = Nodes.of("taxon", List.of(Nodes.of("entry", List.of(text(entry)))));
        return Nodes.of(
                "classification",
                List.of(
                        Nodes.of("purpose", List.of(Nodes.of("source", "LOMv1.0"), Nodes.of("value", purpose))),
                        Nodes.of("taxonPath", List.of(Nodes.of("source", List.of(text("Readback"))), taxon))));
    }

    private static XmlElement text(String text) {
        return Nodes.of("string", text);
    }

    private static @Nullable Integer band(XmlElement lom) {
        var said = Nodes.first(lom, "difficulty")
                .flatMap(difficulty -> Nodes.first(difficulty, "value"))
                .map(Nodes::text)
                .orElse("");
        int place = DIFFICULTIES.indexOf(said.toLowerCase(Locale.ROOT));
        return place < 0 ? null : place + 1;
    }

    private static String source(XmlElement lom) {
        return lom.children("relation").stream()
                .filter(relation -> Nodes.first(relation, "kind")
                        .map(Nodes::text)
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains("isbasedon"))
                .flatMap(relation -> Nodes.first(relation, "description").stream())
                .map(Nodes::text)
                .findFirst()
                .orElse("");
    }

    private static String taxon(XmlElement lom, String purpose) {
        return lom.children("classification").stream()
                .filter(part -> part.child("purpose")
                        .map(said -> Nodes.text(said).toLowerCase(Locale.ROOT).endsWith(purpose))
                        .orElse(false))
                .flatMap(part -> Nodes.all(part, "taxon").stream())
                .flatMap(taxon -> taxon.child("entry").stream())
                .map(Nodes::text)
                .reduce((_, last) -> last)
                .orElse("");
    }

    /** Null for a language in which there are no items; English where nothing is said. */
    private static @Nullable LanguageTag tag(String language) {
        var code = language.strip().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
        return switch (code) {
            case "", "en", "und", "mul", "x" -> LanguageTag.EN;
            case "kk" -> LanguageTag.KK;
            case "ru" -> LanguageTag.RU;
            default -> null;
        };
    }
}
