package org.readback.authoring.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.readback.base.ui.Texts;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.Response;
import org.readback.item.SelectWords;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.Verdict;

/** A response in the words of its item. */
final class ItemTexts {
    private ItemTexts() {}

    static String of(Response response, Item item) {
        return switch (response) {
            case Response.Choice choice when item instanceof TrueFalseNotGiven -> verdict(choice.option());
            case Response.Choice choice -> option(options(item), choice.option());
            case Response.Choices choices ->
                choices.options().stream()
                        .sorted()
                        .map(each -> option(options(item), each))
                        .collect(Collectors.joining(" · "));
            case Response.Gaps gaps -> gaps(gaps, item);
            case Response.Order order ->
                order.options().stream()
                        .map(each -> option(options(item), each))
                        .collect(Collectors.joining(" → "));
            case Response.Text text -> text.text();
            case Response.Texts texts -> texts(texts, item);
            case Response.DontKnow dontKnow -> Texts.now("authoring.answer.dontknow");
        };
    }

    private static String gaps(Response.Gaps gaps, Item item) {
        return switch (item) {
            case ClozeWithOptions cloze ->
                cloze.gaps().stream()
                        .map(gap -> chosen(gaps, gap.id(), gap.options()))
                        .collect(Collectors.joining(" · "));
            case Matching matching ->
                matching.terms().stream()
                        .map(term -> term.text() + " – " + chosen(gaps, term.id(), matching.options()))
                        .collect(Collectors.joining(" · "));
            default -> gaps.chosen().values().stream().sorted().collect(Collectors.joining(" · "));
        };
    }

    private static String chosen(Response.Gaps gaps, String gap, List<Option> options) {
        String option = gaps.chosen().get(gap);
        return option == null ? "–" : option(options, option);
    }

    private static String verdict(String code) {
        return Verdict.of(code)
                .map(verdict -> Texts.now("player.verdict." + verdict.code()))
                .orElse(code);
    }

    private static String texts(Response.Texts texts, Item item) {
        if (!(item instanceof ClozeTyped cloze))
            return String.join(" · ", texts.typed().values());
        return cloze.gaps().stream()
                .map(gap -> texts.typed().getOrDefault(gap.id(), "–"))
                .collect(Collectors.joining(" · "));
    }

    private static List<Option> options(Item item) {
        return switch (item) {
            case SingleChoice single -> single.options();
            case MultipleChoice multiple -> multiple.options();
            case Ordering ordering -> ordering.options();
            case SelectWords words -> words.options();
            case Hotspot hotspot -> hotspot.options();
            default -> List.of();
        };
    }

    static String option(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElse(id);
    }
}
