package org.readback.assessment;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.account.FreshTrainee;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemRulings;
import org.readback.bank.ItemVersionId;
import org.readback.bank.ResponseLog;
import org.readback.bank.Ruling;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.SingleChoice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody takes a test of its own, of items of which anything may become. */
abstract class RedecisionScene {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    OwnTests tests;

    @Autowired
    Assessments assessments;

    @Autowired
    Redecisions redecisions;

    @Autowired
    ItemRulings rulings;

    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Autowired
    TransactionTemplate transaction;

    BlueprintId test = new BlueprintId("none");

    @BeforeEach
    void offer() {
        test = tests.mastery();
    }

    @AfterEach
    void withdraw() {
        tests.withdraw(test);
    }

    AttemptId play(Function<Asking, Response> answer) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), answer.apply(asking));
        }
        return sheet.attempt();
    }

    ItemVersionId answered(AttemptId attempt, int position) {
        return log.sitting(attempt.attemptId()).get(position - 1).item();
    }

    void rule(ItemVersionId item, Ruling ruling) {
        transaction.executeWithoutResult(_ -> rulings.rule(item, ruling));
    }

    Map<LanguageTag, Item> key(ItemVersionId faulty, String key) {
        var choice = (SingleChoice) bank.version(faulty).in(LanguageTag.EN);
        return Map.of(LanguageTag.EN, new SingleChoice(choice.frame(), choice.options(), key));
    }

    Result result(AttemptId attempt) {
        return assessments.result(attempt).orElseThrow().summary().result();
    }
}
