package org.readback.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.assessment.Blueprint.Version;
import org.springframework.stereotype.Component;

/** What an attempt keeps from its start on: the rules and the cuts in force. */
@Component
record Terms(CutScoreRows cuts, Priors priors, TestFormRows forms) {

    boolean isAdaptive(Version test) {
        return test.blueprint() instanceof Blueprint.Mastery && forms.inForce(test.id()) == TestForm.ADAPTIVE;
    }

    Attempt.Rules rules(AccountId person, Version test, Instant now) {
        var rules = Attempt.Rules.IN_FORCE.starting(priors.of(person, test.blueprint(), now));
        return test.blueprint() instanceof Blueprint.Mastery mastery && isAdaptive(test)
                ? rules.ending(AdaptivePool.rule(mastery))
                : rules;
    }

    /** As {@link #rules} of a test that asks a fixed form, whatever it asks on the screen. */
    Attempt.Rules fixedRules(AccountId person, Version test, Instant now) {
        return Attempt.Rules.IN_FORCE.starting(priors.of(person, test.blueprint(), now));
    }

    /** As {@link #cutVersions}, likewise: a final has none then. */
    Map<String, Integer> fixedCuts(Version test) {
        return test.blueprint() instanceof Blueprint.Levels ? cutVersions(test) : Map.of();
    }

    /** Scale to version of its cuts. */
    Map<String, Integer> cutVersions(Version test) {
        var versions = new HashMap<String, Integer>();
        switch (test.blueprint()) {
            case Blueprint.Levels levels ->
                levels.skills().forEach(part -> versions.put(part.scale(), cuts.newest(part.scale())));
            case Blueprint.Mastery mastery -> {
                if (isAdaptive(test)) versions.put(mastery.scale(), cuts.newest(mastery.scale()));
            }
        }
        return versions;
    }
}
