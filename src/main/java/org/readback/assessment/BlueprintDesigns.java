package org.readback.assessment;

import java.util.Map;
import java.util.TreeMap;
import org.readback.psychometrics.ContentTargets;

/** Tests as designs, to be changed. */
final class BlueprintDesigns {
    private static final int PERCENT = 100;

    private BlueprintDesigns() {}

    static TestDesign of(Blueprint test) {
        Blueprint.Frame frame = test.frame();
        TestDesign empty = TestDesign.begin(test.kind());
        return new TestDesign(
                frame.id().blueprintId(),
                test.kind(),
                frame.title().byLanguage(),
                frame.summary().byLanguage(),
                frame.languages(),
                Math.toIntExact(frame.time().toMinutes()),
                rules(frame.conditions()),
                test instanceof Blueprint.Mastery mastery ? form(mastery) : empty.form(),
                test instanceof Blueprint.Levels levels
                        ? levels.skills().stream().map(BlueprintDesigns::part).toList()
                        : empty.parts());
    }

    private static TestDesign.Rules rules(Conditions conditions) {
        return new TestDesign.Rules(
                conditions.isSessionOnly(),
                conditions.resits().most().orElse(0),
                conditions.resits().months(),
                Math.toIntExact(conditions.resits().rest().toDays()),
                conditions.breaks().count(),
                Math.toIntExact(conditions.breaks().length().toMinutes()));
    }

    private static TestDesign.Form form(Blueprint.Mastery test) {
        return new TestDesign.Form(
                test.pool(), test.length(), percent(test.pass()), weights(test.targets()), test.duties());
    }

    private static TestDesign.Part part(Blueprint.Part part) {
        return new TestDesign.Part(
                part.part(),
                part.pool(),
                part.stopping().minimumItems(),
                part.stopping().maximumItems(),
                percent(part.stopping().bandMass()),
                weights(part.targets()),
                part.prior() == Blueprint.Prior.CARRIED);
    }

    private static int percent(double share) {
        return Math.toIntExact(Math.round(share * PERCENT));
    }

    /** Percent to one place, of which only the proportions count. */
    private static Map<String, Double> weights(ContentTargets targets) {
        var weights = new TreeMap<String, Double>();
        targets.shares().forEach((topic, share) -> weights.put(topic, Math.round(share * 1000) / 10.0));
        return weights;
    }
}
