package org.readback.formats.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftOption;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.formats.Markup;
import org.readback.formats.XmlElement;

/** Running texts with gaps: what their text becomes, and gaps that are numbers in double square brackets. */
final class MoodleGaps {

    static final char BEFORE = '\ue200';
    static final char AFTER = '\ue201';

    private static final Pattern NUMBERED = Pattern.compile("\\[\\[(\\d+)]]");
    private static final Pattern PLACE = Pattern.compile(BEFORE + "(\\d+)" + AFTER);

    private MoodleGaps() {}

    /** @param parts for the passage in it */
    record Marked(MoodleTexts.Parts parts, String stem, String text, List<DraftGap> gaps) {

        /** All but the gaps. */
        String around() {
            return (stem + "\n\n" + text.replaceAll("\\{[^{}]*}", "")).strip();
        }
    }

    /**
     * Paragraphs before the first gap are the stem, unless the stem is marked.
     *
     * @param html with a sign of private use before and after the id of each gap
     */
    static Marked marked(MoodleTexts.Parts parts, String html, List<DraftGap> gaps, MoodleTexts texts) {
        var markdown = texts.html(html);
        if (markdown.indexOf('{') >= 0 || markdown.indexOf('}') >= 0) texts.changed("formats.changed.braces");
        var plain = markdown.replace('{', '(').replace('}', ')');
        var stem = parts.stem();
        int gap = plain.indexOf(BEFORE);
        int start = gap < 0 ? -1 : plain.lastIndexOf("\n\n", gap);
        if (stem.isBlank() && parts.passage().isBlank() && start > 0) {
            stem = plain.substring(0, start).strip();
            plain = plain.substring(start).strip();
        }
        return new Marked(parts, stem, PLACE.matcher(plain).replaceAll("{$1}"), gaps);
    }

    /** The choice with the number of the gap is right; all of its group are offered. */
    static Marked marked(MoodleTexts.Parts parts, XmlElement item, MoodleTexts texts) {
        var name = item.attribute("type").equals("gapselect") ? "selectoption" : "dragbox";
        var choices = item.children(name);
        var gaps = new ArrayList<DraftGap>();
        var html = NUMBERED.matcher(parts.html()).replaceAll(place -> {
            int number = Integer.parseInt(
                    place.group(1).substring(0, Math.min(4, place.group(1).length())));
            if (number < 1 || number > choices.size()) throw new ItemFault("formats.moodle.gap", place.group());
            var id = String.valueOf(gaps.size() + 1);
            gaps.add(new DraftGap.Menu(id, options(choices, number - 1, texts), 1));
            return BEFORE + id + AFTER;
        });
        if (gaps.isEmpty()) throw new ItemFault("formats.moodle.gaps");
        return marked(parts, html, gaps, texts);
    }

    private static List<DraftOption> options(List<XmlElement> choices, int key, MoodleTexts texts) {
        var group = choices.get(key).text("group");
        var options = new ArrayList<DraftOption>();
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).text("group").equals(group)) continue;
            var raw = MoodleTexts.raw(choices.get(i));
            var text = Markup.looksLikeHtml(raw) ? texts.html(raw) : Markup.escaped(raw);
            options.add(new DraftOption(Drafts.letter(options.size()), text, i == key ? 1 : 0, ""));
        }
        return options;
    }
}
