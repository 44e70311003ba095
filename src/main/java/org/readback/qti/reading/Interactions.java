package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.item.Plays;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Asked;
import org.readback.qti.shape.Slot;
import org.readback.qti.shape.Slot.Offer;

/** What is to be answered in an item of version 2 or 3. */
final class Interactions {

    /** How many words a text may have: <code>(\s*\S+){50,120}\s*</code>. */
    private static final Pattern WORDS = Pattern.compile("\\{(\\d{1,5}),(\\d{1,5})}");

    private static final Pattern SECONDS = Pattern.compile(Styles.SECONDS + "(\\d{1,3})");

    /** Signs of a word of English with the space after it, for files that count signs. */
    private static final int SIGNS_A_WORD = 6;

    private final Body body;
    private final Keys keys;

    Interactions(Body body, Keys keys) {
        this.body = body;
        this.keys = keys;
    }

    /** What stands for it in the text; empty if the element is none. */
    Optional<List<XmlNode>> taken(XmlElement node) {
        var id = node.attribute("responseIdentifier");
        return switch (node.name()) {
            case "choiceInteraction" -> Optional.of(choice(node, id));
            case "inlineChoiceInteraction" -> inline(new Slot.Menu(id, offers(node, "inlineChoice")));
            case "textEntryInteraction" -> inline(new Slot.Entry(id, keys.answers(id), keys.kind(id), false));
            case "orderInteraction" -> block(node, new Slot.Order(id, offers(node, "simpleChoice")));
            case "matchInteraction" -> block(node, match(node, id));
            case "associateInteraction" -> block(node, associate(node, id));
            case "gapMatchInteraction" -> gaps(node, id);
            case "hottextInteraction" -> marked(node, id);
            case "hotspotInteraction" -> block(node, spots(node, id));
            case "extendedTextInteraction" -> block(node, essay(node, id));
            case "uploadInteraction" -> block(node, upload(node, id));
            case "sliderInteraction" -> {
                body.changes.add(ReadNote.of("qti.change.slider"));
                yield block(node, new Slot.Entry(id, keys.answers(id), new Slot.Kind(true, List.of()), true));
            }
            default -> other(node, id);
        };
    }

    private Optional<List<XmlNode>> other(XmlElement node, String id) {
        if (node.name().equals("infoControl") || !node.name().endsWith("Interaction")) return Optional.empty();
        body.slots.add(new Slot.Unknown(id, node.name()));
        return Optional.of(List.of());
    }

    private List<XmlNode> choice(XmlElement node, String id) {
        var prompt = body.prose(body.prompt(node), "");
        boolean several = Nodes.integer(node, "maxChoices", 1) != 1 && !keys.isSingle(id);
        body.slots.add(new Slot.Choice(id, prompt, offers(node, "simpleChoice"), several));
        return List.of(Nodes.of("p", Asked.mark(id)));
    }

    private Optional<List<XmlNode>> inline(Slot slot) {
        body.slots.add(slot);
        return Optional.of(List.of(new XmlText(Asked.mark(slot.id()))));
    }

    private Optional<List<XmlNode>> block(XmlElement node, Slot slot) {
        body.slots.add(slot);
        return Optional.of(body.prompt(node));
    }

    private List<Offer> offers(XmlElement node, String... names) {
        var offers = new ArrayList<Offer>();
        for (var choice : Nodes.all(node, names)) {
            var id = choice.attribute("identifier");
            offers.add(new Offer(id, body.prose(choice.nodes(), id)));
        }
        return offers;
    }

    private Slot match(XmlElement node, String id) {
        var sets = node.children("simpleMatchSet");
        if (sets.size() != 2) throw new NotUnderstood("matchInteraction");
        var names = "simpleAssociableChoice";
        return new Slot.Match(id, offers(sets.getFirst(), names), offers(sets.getLast(), names));
    }

    /** With pairs that share no member it is a matching: the first of each pair are the terms. */
    private Slot associate(XmlElement node, String id) {
        var all = offers(node, "simpleAssociableChoice");
        var pairs = keys.correct(id).stream()
                .map(pair -> List.of(pair.split(" ", -1)))
                .filter(pair -> pair.size() == 2)
                .toList();
        var firsts = pairs.stream().map(List::getFirst).toList();
        long met = pairs.stream().flatMap(List::stream).distinct().count();
        if (pairs.isEmpty() || met != 2L * pairs.size()) return new Slot.Unknown(id, node.name());
        body.changes.add(ReadNote.of("qti.change.associate"));
        var left = all.stream().filter(offer -> firsts.contains(offer.id())).toList();
        var right = all.stream().filter(offer -> !firsts.contains(offer.id())).toList();
        return new Slot.Match(id, left, right);
    }

    private Optional<List<XmlNode>> gaps(XmlElement node, String id) {
        var gaps = Nodes.all(node, "gap", "inlineGap").stream()
                .map(gap -> gap.attribute("identifier"))
                .toList();
        if (Nodes.holds(node, "gapImg")) body.changes.add(ReadNote.of("qti.change.gap-picture"));
        body.slots.add(new Slot.Gaps(id, offers(node, "gapText", "gapImg"), gaps));
        return running(node, "gapText", "gapImg", "prompt");
    }

    private Optional<List<XmlNode>> marked(XmlElement node, String id) {
        body.slots.add(new Slot.Marks(id, offers(node, "hottext")));
        return running(node, "prompt");
    }

    /** The text of the interaction with marks in it. */
    private Optional<List<XmlNode>> running(XmlElement node, String... without) {
        var out = new ArrayList<>(body.prompt(node));
        out.add(Nodes.of("p", String.valueOf(Asked.BEGIN)));
        var text = node.nodes().stream()
                .filter(piece -> !(piece instanceof XmlElement element && Nodes.is(element, without)))
                .map(Interactions::marked)
                .toList();
        out.add(Nodes.of("div", body.walked(text, "")));
        return Optional.of(out);
    }

    private static XmlNode marked(XmlNode node) {
        if (!(node instanceof XmlElement element)) return node;
        if (Nodes.is(element, "gap", "inlineGap", "hottext"))
            return new XmlText(Asked.mark(element.attribute("identifier")));
        return Nodes.with(
                element, element.nodes().stream().map(Interactions::marked).toList());
    }

    private Slot spots(XmlElement node, String id) {
        var picture =
                Nodes.first(node, "object", "img").orElseThrow(() -> new NotUnderstood("hotspot without a picture"));
        body.media().take(picture, Plays.FREE, "");
        return new Slot.Spots(id, Spots.of(node, picture, body));
    }

    /** A box whose text is compared is a line to type in, however large it is drawn. */
    private Slot essay(XmlElement node, String id) {
        if (keys.isCompared(id)) return new Slot.Entry(id, keys.answers(id), keys.kind(id), true);
        var words = WORDS.matcher(node.attribute("patternMask"));
        var template = node.attribute("placeholderText");
        if (words.find()) {
            return new Slot.Essay(id, Integer.parseInt(words.group(1)), Integer.parseInt(words.group(2)), template);
        }
        int signs = Nodes.integer(node, "expectedLength", 0);
        return new Slot.Essay(id, signs == 0 ? 0 : 1, signs / SIGNS_A_WORD, template);
    }

    private Slot upload(XmlElement node, String id) {
        var type = node.attribute("type");
        boolean recording = type.isEmpty() || type.startsWith("audio");
        if (!recording) return new Slot.Unknown(id, node.name() + " " + type);
        if (type.isEmpty()) body.changes.add(ReadNote.of("qti.change.upload"));
        return new Slot.Upload(id, seconds(node));
    }

    private static int seconds(XmlElement node) {
        var said = SECONDS.matcher(node.attribute("class"));
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }
}
