package org.readback.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.analysis.ItemFinding.GroupDifference;
import org.readback.psychometrics.DifferentialFunctioning.Difference;
import org.readback.psychometrics.DifferentialFunctioning.Group;
import org.readback.psychometrics.MatchedDifferences;
import org.readback.psychometrics.SittingResponses;

/** Compares the people of a pool by the language they had, and by the groups that other modules know: each group with the
 * largest. Groups of fewer than {@link ItemFlags#FEW} sittings are left out. */
final class GroupComparisons {
    static final String LANGUAGE = "language";

    private final SittingResponses responses;
    private final List<List<GroupDifference>> byItem = new ArrayList<>();

    GroupComparisons(PoolLog log, SittingResponses responses, Collection<PeopleGroups> groups) {
        this.responses = responses;
        log.items().forEach(_ -> byItem.add(new ArrayList<>()));
        compare(
                LANGUAGE,
                IntStream.range(0, log.sittings())
                        .mapToObj(sitting -> log.first(sitting).language().code())
                        .toList());
        for (PeopleGroups each : groups) {
            Map<AccountId, String> known = each.of(IntStream.range(0, log.sittings())
                    .mapToObj(sitting -> log.first(sitting).person())
                    .collect(Collectors.toSet()));
            compare(
                    each.by(),
                    IntStream.range(0, log.sittings())
                            .mapToObj(sitting ->
                                    known.getOrDefault(log.first(sitting).person(), ""))
                            .toList());
        }
    }

    /** @param values by sitting; blank where the group is not known */
    private void compare(String by, List<String> values) {
        Map<String, Long> sizes = values.stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        Optional<String> reference =
                sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        sizes.entrySet().stream()
                .filter(each ->
                        each.getValue() >= ItemFlags.FEW && !each.getKey().equals(reference.orElse("")))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(each -> compare(by, values, reference.orElse(""), each.getKey()));
    }

    private void compare(String by, List<String> values, String reference, String focal) {
        List<Group> groups = values.stream()
                .map(value ->
                        value.equals(reference) ? Group.REFERENCE : value.equals(focal) ? Group.FOCAL : Group.NEITHER)
                .toList();
        List<Optional<Difference>> found = MatchedDifferences.between(responses, groups);
        for (int item = 0; item < found.size(); item++) {
            List<GroupDifference> differences = byItem.get(item);
            found.get(item)
                    .ifPresent(each -> differences.add(new GroupDifference(
                            by,
                            reference,
                            focal,
                            Math.min(each.test().reference(), each.test().focal()),
                            each.test().delta(),
                            each.test().p(),
                            each.adjusted())));
        }
    }

    List<GroupDifference> of(int item) {
        return byItem.get(item);
    }
}
