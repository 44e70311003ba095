package org.readback.authoring.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.readback.base.ui.Texts;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Item;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Response;
import org.readback.item.SingleChoice;

/** A response in the words of its item. */
final class ItemTexts {
    private ItemTexts() {}

    static String of(Response response, Item item) {
        return switch (response) {
            case Response.Choice choice -> option(options(item), choice.option());
            case Response.Choices choices ->
                choices.options().stream()
                        .sorted()
                        .map(each -> option(options(item), each))
                        .collect(Collectors.joining(" · "));
            case Response.Gaps gaps -> gaps(gaps, item);
            case Response.Text text -> text.text();
            case Response.DontKnow dontKnow -> Texts.now("authoring.answer.dontknow");
        };
    }

    private static String gaps(Response.Gaps gaps, Item item) {
        if (!(item instanceof ClozeWithOptions cloze)) {
            return gaps.chosen().values().stream().sorted().collect(Collectors.joining(" · "));
        }
        return cloze.gaps().stream()
                .map(gap -> gaps.chosen().containsKey(gap.id())
                        ? option(gap.options(), gaps.chosen().get(gap.id()))
                        : "–")
                .collect(Collectors.joining(" · "));
    }

    private static List<Option> options(Item item) {
        return switch (item) {
            case SingleChoice single -> single.options();
            case MultipleChoice multiple -> multiple.options();
            default -> List.of();
        };
    }

    private static String option(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElse(id);
    }
}
