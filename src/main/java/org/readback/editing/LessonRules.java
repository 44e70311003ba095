package org.readback.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.content.ContentFault;
import org.readback.content.CourseText;
import org.readback.content.LessonBlock;
import org.readback.content.LessonReading;
import org.readback.content.LessonText;
import org.readback.item.LanguageTag;
import org.readback.lexis.WordLevel;

/** What has to be right before people review a lesson, and what they should look at. */
final class LessonRules {
    /** Bytes of all media of a lesson: half a minute on a slow line of a camp. */
    static final int MOST_BYTES = 4_000_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("(^|\\|)\\s*(\\d+\\.\\s+|[-*]\\s+)?…");
    private static final int LISTED = 30;
    private static final int SHORTEST_ALT = 15;
    /** Words a sentence, by the highest band of the lesson: our own measure, above what the shipped lessons have. */
    private static final double[] LONGEST_SENTENCE = {0, 12, 14, 17, 20, 24};

    private final LessonReading reading;
    private final Surroundings around;
    private final List<Finding> found = new ArrayList<>();

    private LessonRules(LessonReading reading, Surroundings around) {
        this.reading = reading;
        this.around = around;
    }

    /** What must be mended first, then by line. */
    static List<Finding> check(String source, Surroundings around) {
        var rules = new LessonRules(LessonReading.of(source), around);
        rules.form();
        rules.placeholders(source);
        rules.places();
        rules.check();
        rules.files();
        rules.level();
        rules.translation();
        return rules.found.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Finding::weight).thenComparingInt(Finding::line))
                .toList();
    }

    private LessonText text() {
        return reading.text();
    }

    private void must(int line, String key, Object... parameters) {
        found.add(Finding.must(line, key, parameters));
    }

    private void should(int line, String key, Object... parameters) {
        found.add(Finding.should(line, key, parameters));
    }

    private void form() {
        for (ContentFault fault : reading.faults()) {
            must(fault.line(), "editing.finding.form", fault.sentence());
        }
        if (!text().id().equals(around.lesson())) must(2, "editing.finding.id", around.lesson());
        boolean first = around.original().isEmpty();
        if (around.kind() == CourseText.Kind.LANGUAGE && first && text().help().isEmpty()) {
            must(1, "editing.finding.help");
        }
        if (around.kind() == CourseText.Kind.LANGUAGE && text().bands().isEmpty()) must(1, "editing.finding.bands");
    }

    /** What a template or a tool left to be written: a line, a step of a list or a cell that begins with dots. */
    private void placeholders(String source) {
        List<String> lines = source.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            if (PLACEHOLDER.matcher(lines.get(line - 1)).find()) must(line, "editing.finding.placeholder");
        }
    }

    /** Whatever is named has to be there. */
    private void places() {
        Set<String> used = new HashSet<>();
        text().check().forEach(item -> {
            if (!around.items().contains(item.itemId())) must(1, "editing.finding.item", item.itemId());
            used.add(item.itemId());
        });
        for (int index = 0; index < text().blocks().size(); index++) {
            int line = reading.lines().get(index);
            switch (text().blocks().get(index)) {
                case LessonBlock.Check(var item) -> {
                    if (!around.items().contains(item.itemId())) must(line, "editing.finding.item", item.itemId());
                    if (!used.add(item.itemId())) must(line, "editing.finding.twice", item.itemId());
                }
                case LessonBlock.Words(var ids) ->
                    ids.stream()
                            .filter(id -> !around.words().contains(id))
                            .forEach(id -> must(line, "editing.finding.word", id));
                case LessonBlock.Picture(var file, var alt) -> {
                    if (alt.length() < SHORTEST_ALT) should(line, "editing.finding.alt", file);
                }
                case LessonBlock.Dialogue dialogue -> spoken(line, dialogue.turns());
                default -> {}
            }
            text().blocks().get(index).files().forEach(file -> file(line, file));
        }
    }

    /** A line is the transcript of its sound. */
    private void spoken(int line, List<LessonBlock.Turn> turns) {
        long heard = turns.stream().filter(turn -> turn.sound().isPresent()).count();
        if (heard > 0 && heard < turns.size())
            should(line, "editing.finding.silent", turns.size() - heard, turns.size());
        for (LessonBlock.Turn turn : turns) {
            turn.sound().ifPresent(file -> {
                String said = Optional.ofNullable(around.files().get(file))
                        .map(LessonFile::transcript)
                        .orElse("");
                if (!said.isBlank() && !LessonLevel.words(said).equals(LessonLevel.words(turn.words()))) {
                    should(line, "editing.finding.said", file, said, turn.words());
                }
            });
        }
    }

    private void file(int line, String file) {
        if (!around.files().containsKey(file)) must(line, "editing.finding.file", file);
    }

    /** An aim that nobody is asked about is none. */
    private void check() {
        if (text().check().isEmpty()) must(1, "editing.finding.aim");
        if (text().blocks().stream().noneMatch(LessonBlock.Source.class::isInstance)) must(0, "editing.finding.source");
        if (text().blocks().stream().noneMatch(LessonBlock.Check.class::isInstance)) {
            should(0, "editing.finding.inline");
        }
    }

    private void files() {
        Set<String> named = new TreeSet<>();
        text().blocks().forEach(block -> named.addAll(block.files()));
        long bytes = named.stream()
                .flatMap(file -> Optional.ofNullable(around.files().get(file)).stream())
                .mapToLong(LessonFile::bytes)
                .sum();
        if (bytes > MOST_BYTES) should(0, "editing.finding.heavy", Math.round(bytes / 100_000.0) / 10.0);
    }

    private void level() {
        if (!around.language().equals(LanguageTag.EN) || text().bands().isEmpty()) return;
        int band = Math.clamp(Collections.max(text().bands()), 1, 5);
        WordLevel limit = WordLevel.ofBand(band);
        LessonLevel level = LessonLevel.of(text(), limit, around.vocabulary());
        double most = LONGEST_SENTENCE[band];
        if (level.wordsASentence() > most) {
            should(0, "editing.finding.sentences", Math.round(level.wordsASentence() * 10) / 10.0, band, most);
        }
        if (!level.above().isEmpty()) {
            should(0, "editing.finding.above", level.above().size(), limit.name(), listed(level.above()));
        }
        if (!level.unlisted().isEmpty()) {
            should(0, "editing.finding.unlisted", level.unlisted().size(), listed(level.unlisted()));
        }
    }

    /** "vehicle (4), sentry (2), unload": the commonest first. */
    private static String listed(Map<String, Long> words) {
        String most = words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(LISTED)
                .map(word -> word.getValue() > 1 ? word.getKey() + " (" + word.getValue() + ")" : word.getKey())
                .collect(Collectors.joining(", "));
        return words.size() > LISTED ? most + ", …" : most;
    }

    private void translation() {
        around.original()
                .ifPresent(original -> reading.differences(original)
                        .forEach(difference -> must(
                                difference.block() == 0
                                        ? 1
                                        : reading.lines().isEmpty()
                                                ? 0
                                                : reading.lines()
                                                        .get(Math.min(
                                                                        difference.block(),
                                                                        reading.lines()
                                                                                .size())
                                                                - 1),
                                "editing.finding.structure",
                                difference.block(),
                                difference.here(),
                                difference.there())));
    }
}
