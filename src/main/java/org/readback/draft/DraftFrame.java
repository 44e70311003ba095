package org.readback.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;

/**
 * Where an item belongs and what it rests on; blank or null is not known yet.
 *
 * @param band 1 to 5
 * @param category path of the file it came from, parts with a slash
 * @param pool {@code practice} or the id of a test pool
 * @param passage {@link DraftStimulus#key()} of a {@link DraftBody.Passage} that it refers to
 * @param duty the duty of which this is a must-pass item, law only
 * @param language of all its texts; null if it is none of those that items exist in
 */
public record DraftFrame(
        @Nullable Skill skill,
        @Nullable Integer band,
        String topic,
        String source,
        String duty,
        String pool,
        String lesson,
        String category,
        String passage,
        List<String> tags,
        @Nullable LanguageTag language) {

    public static final DraftFrame EMPTY =
            new DraftFrame(null, null, "", "", "", "", "", "", "", List.of(), LanguageTag.EN);

    public DraftFrame {
        tags = List.copyOf(tags);
    }

    public DraftFrame withSkill(@Nullable Skill other) {
        return new DraftFrame(other, band, topic, source, duty, pool, lesson, category, passage, tags, language);
    }

    public DraftFrame withBand(@Nullable Integer other) {
        return new DraftFrame(skill, other, topic, source, duty, pool, lesson, category, passage, tags, language);
    }

    public DraftFrame withTopic(String other) {
        return new DraftFrame(skill, band, other, source, duty, pool, lesson, category, passage, tags, language);
    }

    public DraftFrame withSource(String other) {
        return new DraftFrame(skill, band, topic, other, duty, pool, lesson, category, passage, tags, language);
    }

    public DraftFrame withDuty(String other) {
        return new DraftFrame(skill, band, topic, source, other, pool, lesson, category, passage, tags, language);
    }

    public DraftFrame withPool(String other) {
        return new DraftFrame(skill, band, topic, source, duty, other, lesson, category, passage, tags, language);
    }

    public DraftFrame withLesson(String other) {
        return new DraftFrame(skill, band, topic, source, duty, pool, other, category, passage, tags, language);
    }

    public DraftFrame withCategory(String other) {
        return new DraftFrame(skill, band, topic, source, duty, pool, lesson, other, passage, tags, language);
    }

    public DraftFrame withPassage(String other) {
        return new DraftFrame(skill, band, topic, source, duty, pool, lesson, category, other, tags, language);
    }

    public DraftFrame withTags(List<String> others) {
        return new DraftFrame(skill, band, topic, source, duty, pool, lesson, category, passage, others, language);
    }

    public DraftFrame withLanguage(@Nullable LanguageTag other) {
        return new DraftFrame(skill, band, topic, source, duty, pool, lesson, category, passage, tags, other);
    }
}
