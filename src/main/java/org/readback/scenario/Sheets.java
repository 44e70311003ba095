package org.readback.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.scenario.DecisionRows.Decision;
import org.readback.scenario.RunSheet.Other;
import org.readback.scenario.RunSheet.Shown;
import org.readback.scenario.RunSheet.Step;
import org.readback.scenario.RunSheet.Worth;
import org.readback.scenes.Choice;
import org.readback.scenes.Consequence;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;
import org.readback.scenes.Tally;

/** Makes of a scenario and decisions what is shown of them. */
final class Sheets {
    private Sheets() {}

    static Shown shown(Scene scene) {
        return new Shown(
                scene.title(),
                scene.text(),
                scene.sound(),
                scene.sketch(),
                scene.choices().stream().map(Choice::text).toList());
    }

    static Worth worth(Consequence consequence) {
        return new Worth(
                consequence.verdict(),
                consequence.happens(),
                consequence.rule(),
                consequence.source(),
                Optional.ofNullable(consequence.duty()));
    }

    static Step step(Scenario scenario, Decision decision) {
        Scene scene = scenario.scene(decision.scene());
        return new Step(
                scene.title(),
                decision.choice().map(place -> scene.choices().get(place).text()),
                Duration.ofMillis(decision.milliseconds()),
                worth(scene.after(decision.choice())),
                List.of());
    }

    /** With what else could have been done. */
    static Step wholeStep(Scenario scenario, Decision decision) {
        Step step = step(scenario, decision);
        List<Choice> choices = scenario.scene(decision.scene()).choices();
        var others = new ArrayList<Other>();
        for (int place = 0; place < choices.size(); place++) {
            if (decision.choice().equals(Optional.of(place))) continue;
            others.add(new Other(
                    choices.get(place).text(), worth(choices.get(place).consequence())));
        }
        return new Step(step.scene(), step.choice(), step.time(), step.worth(), others);
    }

    static Tally tally(Scenario scenario, List<Decision> decisions) {
        return Tally.of(decisions.stream()
                .map(decision -> scenario.scene(decision.scene()).after(decision.choice()))
                .toList());
    }
}
