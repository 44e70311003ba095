package org.readback.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;
import org.readback.draft.ItemDraft;
import org.readback.item.Marking;

/** All that a file must carry of an item, a line each: texts with their spaces joined, keys, weights to five decimals. Ids,
 * and what no file of this standard can say, are not among it. */
final class Lines {

    private Lines() {}

    static List<String> of(ItemDraft draft) {
        var lines = new ArrayList<String>();
        boolean passage = draft.body() instanceof DraftBody.Passage;
        if (!passage) lines.add("id " + draft.externalId());
        lines.add("name " + plain(draft.name()));
        lines.add("stem " + plain(draft.stem()));
        var said = draft.feedback();
        lines.add("right " + plain(said.right()));
        lines.add("partly " + plain(said.partly()));
        lines.add("wrong " + plain(said.wrong()));
        lines.add("general " + plain(said.general()));
        var stimulus = draft.stimulus();
        if (stimulus != null) {
            lines.add("passage " + plain(stimulus.title()) + ": " + plain(stimulus.text()));
            stimulus.pictures().forEach(picture -> lines.add("picture " + plain(picture.alt())));
            var sound = stimulus.sound();
            if (sound != null) lines.add("sound " + sound.plays() + " " + plain(sound.transcript()));
        }
        body(draft.body(), lines);
        return lines;
    }

    static List<String> frame(ItemDraft draft) {
        var frame = draft.frame();
        return List.of(
                "band " + frame.band(),
                "skill " + frame.skill(),
                "topic " + frame.topic(),
                "source " + frame.source(),
                "tags " + frame.tags(),
                "category " + frame.category(),
                "language " + frame.language());
    }

    private static void body(DraftBody body, List<String> lines) {
        lines.add(body.getClass().getSimpleName());
        switch (body) {
            case DraftBody.Choices choices -> choices(choices, lines);
            case DraftBody.TrueFalse(var key, var why) -> lines.add(key + " " + new TreeMap<>(why));
            case DraftBody.Cloze(var text, var gaps) -> {
                lines.add(plain(text));
                double mean =
                        gaps.stream().mapToDouble(DraftGap::share).average().orElse(1);
                gaps.forEach(gap -> gap(gap, mean, lines));
            }
            case DraftBody.Matching(var terms, var options, var pairs) -> {
                options.forEach(option -> lines.add("option " + plain(option.text())));
                terms.forEach(term ->
                        lines.add(plain(term.text()) + " = " + text(options, pairs.getOrDefault(term.id(), ""))));
            }
            case DraftBody.Ordering(var items, var _, var marking) -> {
                lines.add(marking.toString());
                items.forEach(item -> lines.add(plain(item.text())));
            }
            case DraftBody.TypedAnswers(var key) -> key(key, lines);
            case DraftBody.Numeric(var values, var _) -> numbers(values, lines);
            case DraftBody.SelectWords words -> words(words, lines);
            case DraftBody.Hotspot(var areas) ->
                areas.forEach(area -> lines.add("%s %d,%d,%d,%d %.5f"
                        .formatted(area.name(), area.left(), area.top(), area.width(), area.height(), area.weight())));
            case DraftBody.Open open -> {
                lines.add(open.form().toString());
                open.points().forEach(point -> lines.add(plain(point)));
                lines.add(plain(open.template()) + " / " + plain(open.raterNotes()));
            }
            default -> {
                // nothing else in it
            }
        }
    }

    private static void choices(DraftBody.Choices choices, List<String> lines) {

        lines.add(choices.choosing() + (several(choices) ? " " + choices.marking() : ""));
        boolean whole = several(choices) && choices.marking() == Marking.ALL_OR_NOTHING;
        long right = choices.options().stream().filter(DraftOption::isRight).count();
        choices.options()
                .forEach(option ->
                        lines.add(option(option, whole ? option.isRight() ? 1.0 / right : 0 : option.weight())));
    }

    private static void words(DraftBody.SelectWords body, List<String> lines) {
        var running = plain(body.text());
        for (var word : body.words()) running = running.replace("{" + word.id() + "}", "<" + word.text() + ">");
        lines.add(running);
        body.words().forEach(word -> lines.add(option(word, word.weight())));
    }

    private static boolean several(DraftBody.Choices choices) {
        return choices.choosing() == DraftBody.Choosing.SEVERAL;
    }

    private static void gap(DraftGap gap, double mean, List<String> lines) {
        lines.add("gap %s %.5f".formatted(gap.id(), gap.share() / mean));
        switch (gap) {
            case DraftGap.Menu menu -> menu.options().forEach(option -> lines.add(option(option, option.weight())));
            case DraftGap.Typed typed -> key(typed.key(), lines);
            case DraftGap.Figure figure -> numbers(figure.values(), lines);
        }
    }

    private static String option(DraftOption option, double weight) {
        return "%s %.5f %s".formatted(plain(option.text()), weight, plain(option.feedback()));
    }

    private static void key(DraftKey key, List<String> lines) {
        lines.add(key.rules().settings().toString());
        key.answers()
                .forEach(answer -> lines.add("%s %s %.5f %s"
                        .formatted(plain(answer.text()), answer.reading(), answer.weight(), plain(answer.feedback()))));
    }

    private static void numbers(List<DraftNumber> values, List<String> lines) {
        values.stream()
                .filter(value -> !value.value().equals("*"))
                .forEach(value -> lines.add("%s +- %.7f %.5f %s"
                        .formatted(value.value(), value.tolerance(), value.weight(), plain(value.feedback()))));
    }

    private static String text(List<DraftText> texts, String id) {
        return texts.stream()
                .filter(text -> text.id().equals(id))
                .map(text -> plain(text.text()))
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
