package org.readback.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Gap;
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
import org.readback.item.TypedItem;
import org.readback.item.Verdict;
import org.readback.psychometrics.MatchedItem;
import org.readback.psychometrics.MatchedResponse;
import org.readback.psychometrics.OptionStatistics;

/** The options of an item, and who chose which. */
final class OptionTable {
    private record Place(String gap, String option, boolean isKey) {}

    private final List<Place> places = new ArrayList<>();
    private boolean isShared;

    OptionTable(Item item) {
        switch (item) {
            case SingleChoice choice ->
                choice.options().forEach(each -> add("", each, each.id().equals(choice.key())));
            case MultipleChoice choice ->
                choice.options().forEach(each -> add("", each, choice.keys().contains(each.id())));
            case ClozeWithOptions cloze -> {
                for (Gap gap : cloze.gaps()) {
                    gap.options().forEach(each -> add(gap.id(), each, each.id().equals(gap.key())));
                }
            }
            case TrueFalseNotGiven statement ->
                Verdict.codes()
                        .forEach(each -> places.add(
                                new Place("", each, each.equals(statement.key().code()))));
            case Matching matching -> {
                isShared = true;
                matching.pairs()
                        .forEach((term, key) -> matching.options()
                                .forEach(each -> add(term, each, each.id().equals(key))));
            }
            case Hotspot hotspot ->
                hotspot.options().forEach(each -> add("", each, hotspot.keys().contains(each.id())));
            case SelectWords words ->
                words.options().forEach(each -> add("", each, words.keys().contains(each.id())));
            case TypedItem _, Ordering _ -> {
                // nothing to choose from
            }
        }
    }

    private void add(String gap, Option option, boolean isKey) {
        places.add(new Place(gap, option.id(), isKey));
    }

    /** @param given in the places of the matched responses
     * @param spread see {@link MatchedItem} */
    List<OptionFinding> findings(List<Response> given, List<MatchedResponse> matched, double spread) {
        List<OptionFinding> all = places.stream()
                .map(place -> finding(place, given, matched, spread))
                .toList();
        return isShared ? withoutIdlePairs(all) : all;
    }

    /** That nobody takes the key of one term for another's is no fault: of what was never chosen, the keys stay, and once
     * each option that belongs to no term in anybody's eyes. */
    private static List<OptionFinding> withoutIdlePairs(List<OptionFinding> all) {
        var inUse = new HashSet<String>();
        for (OptionFinding each : all) {
            if (each.chosen() > 0 || each.isKey()) inUse.add(each.option());
        }
        return all.stream()
                .filter(each -> each.chosen() > 0 || each.isKey() || inUse.add(each.option()))
                .toList();
    }

    private static OptionFinding finding(
            Place place, List<Response> given, List<MatchedResponse> matched, double spread) {
        var marked = new ArrayList<MatchedResponse>();
        for (int i = 0; i < matched.size(); i++) {
            int option = isChosen(place, given.get(i)) ? 0 : MatchedResponse.NO_OPTION;
            marked.add(
                    new MatchedResponse(matched.get(i).score(), matched.get(i).ability(), option));
        }
        var item = new MatchedItem(marked, marked.size(), spread);
        OptionStatistics found = item.options(List.of(place.option())).getFirst();
        return new OptionFinding(
                place.gap(),
                place.option(),
                place.isKey(),
                found.chosen(),
                found.share(),
                found.earned(),
                found.discrimination().isEmpty()
                        ? null
                        : (Double) found.discrimination().getAsDouble(),
                item.choicesOfTheStrong(1).getFirst(),
                found.trace().stream()
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .toList());
    }

    private static boolean isChosen(Place place, Response response) {
        return switch (response) {
            case Response.Choice choice -> choice.option().equals(place.option());
            case Response.Choices choices -> choices.options().contains(place.option());
            case Response.Gaps gaps -> place.option().equals(gaps.chosen().get(place.gap()));
            case Response.Text _, Response.Texts _, Response.Order _ -> false;
            case Response.DontKnow _ -> false;
        };
    }
}
