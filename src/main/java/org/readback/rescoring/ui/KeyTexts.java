package org.readback.rescoring.ui;

import java.util.stream.Collectors;
import org.readback.base.ui.Texts;
import org.readback.item.Option;
import org.readback.item.Verdict;
import org.readback.rescoring.KeyPlace;
import org.readback.rescoring.KeyPlace.Accept;
import org.readback.rescoring.KeyPlace.Choose;

/** Keys in words. */
final class KeyTexts {
    private KeyTexts() {}

    /** The text of an option; of a verdict, which has none of its own, that of the screen. */
    static String option(Option option) {
        return Verdict.of(option.id())
                .filter(verdict -> option.text().equals(verdict.code()))
                .map(verdict -> Texts.now("rescoring.verdict." + verdict))
                .orElse(option.text());
    }

    /** What is right there. */
    static String right(KeyPlace place) {
        return switch (place) {
            case Choose choose ->
                choose.options().stream()
                        .filter(option -> choose.right().contains(option.id()))
                        .map(KeyTexts::option)
                        .collect(Collectors.joining("; "));
            case Accept accept -> String.join(" | ", accept.accepted());
        };
    }

    static String label(KeyPlace place) {
        return switch (place) {
            case Choose choose -> choose.label();
            case Accept accept -> accept.label();
        };
    }
}
