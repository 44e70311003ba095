package org.readback.formats.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.formats.Attached;
import org.readback.formats.Drafts;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.Markup;
import org.readback.formats.ReadNote;
import org.readback.formats.RefusedFile;
import org.readback.formats.SafeXml;
import org.readback.formats.WrittenFile;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlSource;
import org.readback.formats.XmlText;
import org.readback.item.Marking;
import org.readback.item.MediaId;

/** Writes items as Moodle XML: what all kinds have in common. */
final class MoodleWriting {

    /** A tag for what Moodle's own kind does not know. */
    static final String ALL_OR_NOTHING = "marking:all-or-nothing";

    private static final Pattern FILE = Pattern.compile("(src|href)=\"([^\"]+)\"");
    private static final Pattern SOUND =
            Pattern.compile("<a href=\"(@@PLUGINFILE@@/[^\"]+\\.(?:opus|ogg|mp3|wav|m4a))\">([^<]*)</a>");

    private final Function<MediaId, Optional<byte[]>> media;
    private final List<XmlNode> items = new ArrayList<>();
    private final List<WrittenFile.Note> notes = new ArrayList<>();
    private String category = "";
    private ItemDraft draft;

    private MoodleWriting(Function<MediaId, Optional<byte[]>> media, ItemDraft first) {
        this.media = media;
        draft = first;
    }

    static WrittenFile write(List<ItemDraft> drafts, Function<MediaId, Optional<byte[]>> media) {
        var none = new ItemDraft("", new DraftBody.Passage());
        var writing = new MoodleWriting(media, none);
        drafts.forEach(writing::item);
        var file = XmlSource.file(XmlElement.of("quiz", Map.of(), writing.items));
        return new WrittenFile(FileKind.MOODLE_XML, file.getBytes(UTF_8), writing.notes);
    }

    private void item(ItemDraft next) {
        draft = next;
        if (next.body() instanceof DraftBody.NeedsRework rework) {
            again(rework);
            return;
        }
        var simple = MoodleKinds.known(next);
        var answers = simple.flatMap(each -> new MoodleAnswers(this).write(each.body()));
        if (simple.isEmpty() || answers.isEmpty()) {
            note(WrittenFile.Loss.LEFT_OUT, "formats.lost.kind");
            return;
        }
        if (!simple.get().body().equals(next.body())) note(WrittenFile.Loss.CHANGED, "formats.lost.moodle");
        category();
        items.add(written(simple.get(), answers.get()));
    }

    private XmlElement written(ItemDraft simple, MoodleAnswers.Written answers) {
        var nodes = new ArrayList<XmlNode>();
        nodes.add(XmlElement.of("name", Map.of(), List.of(XmlElement.of("text", title(simple)))));
        nodes.add(stem(simple, answers.html()));
        nodes.add(text("generalfeedback", simple.feedback().general()));
        nodes.add(XmlElement.of("defaultgrade", answers.type().equals("description") ? "0" : "1"));
        nodes.add(XmlElement.of("penalty", "0"));
        nodes.add(XmlElement.of("hidden", "0"));
        nodes.add(XmlElement.of("idnumber", simple.externalId()));
        nodes.addAll(answers.nodes());
        said(simple, nodes);
        tags(simple, nodes);
        return XmlElement.of("question", Map.of("type", answers.type()), nodes);
    }

    private void said(ItemDraft simple, List<XmlNode> nodes) {
        var said = simple.feedback();
        boolean any = !(said.right() + said.partly() + said.wrong()).isBlank();
        if (!any) return;
        nodes.add(text("correctfeedback", said.right()));
        nodes.add(text("partiallycorrectfeedback", said.partly()));
        nodes.add(text("incorrectfeedback", said.wrong()));
    }

    private static void tags(ItemDraft simple, List<XmlNode> nodes) {
        var tags = new ArrayList<>(Drafts.tags(simple.frame()));
        boolean whole = simple.body() instanceof DraftBody.Choices(var _, var choosing, var marking)
                && choosing == Choosing.SEVERAL
                && marking == Marking.ALL_OR_NOTHING;
        if (whole) tags.add(ALL_OR_NOTHING);
        if (tags.isEmpty()) return;
        nodes.add(XmlElement.of(
                "tags",
                Map.of(),
                tags.stream()
                        .map(tag -> XmlElement.of("tag", Map.of(), List.of(XmlElement.of("text", tag))))
                        .toList()));
    }

    private static String title(ItemDraft simple) {
        return simple.name().isBlank() ? Drafts.called(simple) : simple.name();
    }

    private void category() {
        if (draft.frame().category().equals(category)) return;
        category = draft.frame().category();
        var path = XmlElement.of(
                "text", "$course$/top" + (category.isEmpty() ? "" : "/" + category.replace("\u2215", "//")));
        items.add(XmlElement.of(
                "question", Map.of("type", "category"), List.of(XmlElement.of("category", Map.of(), List.of(path)))));
    }

    /** What could not be read goes back as it came. */
    private void again(DraftBody.NeedsRework rework) {
        try {
            if (!rework.format().startsWith("moodle:")) throw new RefusedFile("", "formats.lost.kind");
            var source = SafeXml.read("", rework.source().getBytes(UTF_8), Limits.USUAL);
            category();
            items.add(source);
        } catch (RefusedFile unreadable) {
            note(WrittenFile.Loss.LEFT_OUT, "formats.lost.kind");
        }
    }

    void note(WrittenFile.Loss loss, String key, Object... params) {
        notes.add(new WrittenFile.Note(Drafts.called(draft), loss, ReadNote.of(key, params)));
    }

    /** The passage and, where gaps follow it, the stem are marked so that they are found again. */
    private XmlElement stem(ItemDraft simple, String gaps) {
        var html = new StringBuilder();
        var stimulus = simple.stimulus();
        var lowered = simple;
        if (stimulus != null && !(simple.body() instanceof DraftBody.Passage)) {
            if (!stimulus.text().isBlank()) {
                html.append("<div class=\"rb-passage\">");
                if (!stimulus.title().isBlank()) html.append(Markup.html("## " + Markup.escaped(stimulus.title())));
                html.append(Markup.html(stimulus.text())).append("</div>");
            }
        }
        if (stimulus != null) {
            var sound = stimulus.sound();
            if (sound != null && !sound.transcript().isBlank())
                note(WrittenFile.Loss.CHANGED, "formats.lost.transcript");
            boolean passage = simple.body() instanceof DraftBody.Passage;
            lowered = Attached.lowered(simple.withStimulus(
                    new DraftStimulus("", "", passage ? stimulus.text() : "", sound, stimulus.pictures())));
        }
        if (gaps.isEmpty()) return html("questiontext", html + Markup.html(lowered.stem()));
        if (!lowered.stem().isBlank())
            html.append("<div class=\"rb-stem\">")
                    .append(Markup.html(lowered.stem()))
                    .append("</div>");
        return html("questiontext", html + gaps);
    }

    /** Markdown as a text in HTML with its files. */
    XmlElement text(String name, String markdown) {
        return html(name, Markup.inlineHtml(markdown));
    }

    XmlElement html(String name, String html) {
        var used = new LinkedHashSet<String>();
        var linked = FILE.matcher(html).replaceAll(found -> {
            var file = Attached.name(found.group(2));
            if (!draft.attachments().containsKey(file)) return Matcher.quoteReplacement(found.group());
            used.add(file);
            return Matcher.quoteReplacement(found.group(1) + "=\"" + Attached.MARK + file.replace(" ", "%20") + "\"");
        });
        var sounds = SOUND.matcher(linked).replaceAll("<audio controls=\"controls\"><source src=\"$1\">$2</audio>");
        var nodes = new ArrayList<XmlNode>();
        nodes.add(XmlElement.of("text", sounds));
        nodes.addAll(files(used));
        return XmlElement.of(name, Map.of("format", "html"), nodes);
    }

    private List<XmlNode> files(Set<String> names) {
        var files = new ArrayList<XmlNode>();
        for (var name : names) {
            var id = draft.attachments().get(name);
            var bytes = id == null ? Optional.<byte[]>empty() : media.apply(id);
            if (bytes.isEmpty()) {
                note(WrittenFile.Loss.CHANGED, "formats.lost.file", name);
                continue;
            }
            var about = new LinkedHashMap<String, String>();
            int slash = name.lastIndexOf('/');
            about.put("name", name.substring(slash + 1));
            about.put("path", "/" + name.substring(0, slash + 1));
            about.put("encoding", "base64");
            files.add(XmlElement.of(
                    "file", about, List.of(new XmlText(Base64.getEncoder().encodeToString(bytes.get())))));
        }
        return files;
    }
}
