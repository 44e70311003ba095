package org.readback.formats.moodle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftOption;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.formats.Markup;
import org.readback.formats.XmlElement;
import org.readback.item.TypedRules;

/** Gaps of the plug-in Gapfill: the right words stand in the text, between two signs that the item names, with bars between
 * those that count alike. */
final class Gapfill {

    private static final Pattern REGEXP = Pattern.compile("[\\\\^$+?(){}\\[\\]]|\\.\\*");
    private static final List<String> YES = List.of("1", "true");

    private final XmlElement item;
    private final MoodleTexts texts;
    private final Pattern gap;
    private boolean regexp;

    Gapfill(XmlElement item, MoodleTexts texts) {
        this.item = item;
        this.texts = texts;
        var signs = item.text("delimitchars").length() < 2 ? "[]" : item.text("delimitchars");
        gap = Pattern.compile(
                Pattern.quote(signs.substring(0, 1)) + "(.{1,300}?)" + Pattern.quote(signs.substring(1, 2)),
                Pattern.DOTALL);
    }

    /** Whether an answer is a pattern and not words; after {@link #marked}. */
    boolean isRegexp() {
        return regexp;
    }

    MoodleGaps.Marked marked(MoodleTexts.Parts parts) {
        var offered = offered(parts.html());
        var gaps = new ArrayList<DraftGap>();
        var html = gap.matcher(parts.html()).replaceAll(found -> {
            var id = String.valueOf(gaps.size() + 1);
            var right = right(found.group(1));
            gaps.add(isTyped() ? typed(id, right) : menu(id, right, offered));
            return MoodleGaps.BEFORE + id + MoodleGaps.AFTER;
        });
        if (gaps.isEmpty()) throw new ItemFault("formats.moodle.gaps");
        if (YES.contains(item.text("noduplicates"))) texts.changed("formats.changed.once");
        return MoodleGaps.marked(parts, html, gaps, texts);
    }

    private boolean isTyped() {
        return !List.of("dragdrop", "dropdown").contains(item.text("answerdisplay"));
    }

    private List<String> right(String written) {
        var words = Jsoup.parseBodyFragment(written).body().text().strip();
        boolean plain = YES.contains(item.text("disableregex"));
        if (!plain && REGEXP.matcher(words).find()) regexp = true;
        if (plain) return List.of(words);
        return List.of(words.split("\\|", -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Right words of all gaps, and those that are wrong everywhere. */
    private Set<String> offered(String html) {
        var offered = new LinkedHashSet<String>();
        gap.matcher(html).results().forEach(found -> offered.addAll(right(found.group(1))));
        for (var answer : item.children("answer")) {
            if (answer.attribute("fraction").startsWith("0")) offered.addAll(right(MoodleTexts.words(answer)));
        }
        return offered;
    }

    private DraftGap typed(String id, List<String> right) {
        var answers = new ArrayList<DraftAnswer>();
        for (var word : right) answers.add(Drafts.answer(answers.size(), word, 1, ""));
        boolean capitals = YES.contains(item.text("casesensitive"));
        return new DraftGap.Typed(
                id, capitals ? Drafts.key(answers, TypedRules.Setting.CAPITALS_COUNT) : Drafts.key(answers), 1);
    }

    private static DraftGap menu(String id, List<String> right, Set<String> offered) {
        var options = new ArrayList<DraftOption>();
        for (var word : offered) {
            options.add(new DraftOption(
                    Drafts.letter(options.size()), Markup.escaped(word), right.contains(word) ? 1 : 0, ""));
        }
        return new DraftGap.Menu(id, options, 1);
    }
}
