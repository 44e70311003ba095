package org.readback.battery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.assessment.Result;
import org.readback.assessment.Result.SkillResult;
import org.readback.battery.Battery.Part;

/** What the parts of a run come to: one finding a name, each as soon as it is known. */
final class Composition {
    private final Battery battery;

    Composition(Battery battery) {
        this.battery = battery;
    }

    /** @param states of all parts, in their order */
    List<PartOutcome> of(List<PartState> states) {
        if (states.size() != battery.parts().size()) throw new IllegalArgumentException("A state a part: " + states);
        var byName = new LinkedHashMap<String, List<Integer>>();
        for (int at = 0; at < states.size(); at++) {
            byName.computeIfAbsent(battery.parts().get(at).name(), _ -> new ArrayList<>())
                    .add(at);
        }
        var outcomes = new ArrayList<PartOutcome>();
        for (Map.Entry<String, List<Integer>> group : byName.entrySet()) {
            Part first = battery.parts().get(group.getValue().getFirst());
            List<PartState> here = group.getValue().stream().map(states::get).toList();
            outcomes.add(new PartOutcome(group.getKey(), finding(first, here)));
        }
        return outcomes;
    }

    private Finding finding(Part part, List<PartState> states) {
        return switch (part) {
            case Part.Test _ -> tested(states.getFirst());
            case Part.Task task -> marked(task, states);
            case Part.Interview interview -> interviewed(interview, states.getFirst());
        };
    }

    private Finding tested(PartState state) {
        if (!(state instanceof PartState.Tested(Result result))) return new Finding.Open();
        return switch (result) {
            case Result.Levels levels ->
                levels.skills().stream()
                        .map(SkillResult::indication)
                        .findFirst()
                        .flatMap(found -> found)
                        .<Finding>map(Finding.Band::new)
                        .orElseGet(Finding.NoBand::new);
            case Result.Mastery form -> new Finding.Points(form.points(), form.items(), form.needed());
            case Result.AboveCut _ -> new Finding.NoBand();
            case Result.NotValid _ -> new Finding.NotValid();
        };
    }

    /** A work that was not handed in counts 0 beside another that was. */
    private Finding marked(Part.Task task, List<PartState> states) {
        if (!states.stream().allMatch(PartState::isDone)) return new Finding.Open();
        if (states.stream().allMatch(state -> state instanceof PartState.Missed)) return new Finding.Missing();
        if (states.stream().anyMatch(state -> state instanceof PartState.HandedIn)) return new Finding.Waiting();
        List<Double> totals = states.stream()
                .map(state -> state instanceof PartState.Marked(double points, int _) ? points : 0.0)
                .toList();
        if (!task.cuts().isEmpty()) return new Finding.Band(RubricBands.of(totals, task.cuts()));
        int most = states.stream()
                .mapToInt(state -> state instanceof PartState.Marked(double _, int each) ? each : 0)
                .sum();
        return new Finding.Points(
                totals.stream().mapToDouble(Double::doubleValue).sum(), most, battery.needed());
    }

    private Finding interviewed(Part.Interview interview, PartState state) {
        if (!(state instanceof PartState.Interviewed(List<Integer> halves))) {
            return state.isDone() ? new Finding.Waiting() : new Finding.Open();
        }
        return new Finding.Points(
                halves.stream().mapToInt(Integer::intValue).sum() / 2.0,
                interview.questions().size(),
                battery.needed());
    }
}
