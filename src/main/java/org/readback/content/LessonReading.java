package org.readback.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readback.item.ItemId;

/** What comes of reading a lesson that is still being written.
 *
 * @param text what could be read; complete only without faults
 * @param lines of the text in which its blocks start
 * @param faults what is wrong, by line */
public record LessonReading(LessonText text, List<Integer> lines, List<ContentFault> faults) {
    private static final Pattern ITEM = Pattern.compile("[a-z0-9-]{1,80}");
    private static final String FILE = "lesson.md";

    public LessonReading {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** Never refuses: whatever the text is, there is something to look at. */
    public static LessonReading of(String source) {
        var faults = new Faults();
        String plain = LessonSource.normal(source);
        ContentFile.lesson(new TextFile(FILE, plain), faults);
        LessonSource parts = LessonSource.of(plain);
        int before = before(plain);
        var ignored = new Faults();
        List<String> all = List.of(plain.split("\n", -1));
        var blocks = LessonBlocks.cut(FILE, all.subList(Math.min(before, all.size()), all.size()), before, ignored);
        return new LessonReading(
                text(parts, blocks.stream().map(LessonBlocks.Placed::block).toList()),
                blocks.stream().map(LessonBlocks.Placed::line).toList(),
                faults.sorted());
    }

    /** Lines of the front matter with both its marks. */
    private static int before(String plain) {
        int end = plain.startsWith("---\n") ? plain.indexOf("\n---\n", 3) : -1;
        return end < 0 ? 0 : (int) plain.substring(0, end + 5).lines().count();
    }

    private static LessonText text(LessonSource parts, List<LessonBlock> blocks) {
        return new LessonText(
                parts.id(),
                parts.title(),
                parts.objective(),
                parts.minutes(),
                parts.bands(),
                parts.traces(),
                parts.help(),
                parts.check().stream()
                        .filter(id -> ITEM.matcher(id).matches())
                        .map(ItemId::new)
                        .toList(),
                blocks);
    }

    /** In what another language version differs from this one in more than its words, place by place: they have the same
     * blocks in the same order, the same items and the same words.
     *
     * @return what stands here, in English, with the number of the block from 1; empty if nothing differs */
    public List<Difference> differences(LessonText other) {
        var found = new ArrayList<Difference>();
        List<LessonBlock> here = text.blocks();
        int most = Math.max(here.size(), other.blocks().size());
        for (int index = 0; index < most; index++) {
            String mine = index < here.size() ? CrossChecks.structure(here.get(index)) : "";
            String theirs = index < other.blocks().size()
                    ? CrossChecks.structure(other.blocks().get(index))
                    : "";
            if (!mine.equals(theirs)) {
                found.add(new Difference(index + 1, mine, theirs));
                break;
            }
        }
        if (!text.check().equals(other.check())) found.add(new Difference(0, "check", "check"));
        if (text.minutes() != other.minutes()) found.add(new Difference(0, "minutes", "minutes"));
        if (!text.bands().equals(other.bands())) found.add(new Difference(0, "bands", "bands"));
        return found;
    }

    /** Where two languages of a lesson part.
     *
     * @param block from 1; 0 in the front matter
     * @param here what stands in this one; empty if it ends before
     * @param there what stands in the other */
    public record Difference(int block, String here, String there) {}
}
