package org.readback.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.LoggedResponse;
import org.readback.bank.ResponseLog;
import org.readback.course.LessonId;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Scoring;
import org.readback.practice.PracticeSheet.Name;
import org.readback.practice.RunRows.Current;
import org.readback.practice.RunRows.Run;
import org.springframework.stereotype.Component;

/** Makes of the rows of a run what is shown of it. */
@Component
class RunSheets {
    private final ItemBank bank;
    private final ResponseLog log;
    private final PracticeItems items;

    RunSheets(ItemBank bank, ResponseLog log, PracticeItems items) {
        this.bank = bank;
        this.log = log;
        this.items = items;
    }

    Name name(Focus focus) {
        return new Name(focus, focus instanceof Focus.OfTopic(var lesson) ? items.title(lesson) : Optional.empty());
    }

    PracticeChoices.Begun begun(Run run) {
        RunCourse course = RunSteering.course(run.plan(), log.sitting(run.id().runId()));
        return new PracticeChoices.Begun(
                run.id(), name(run.plan().focus()), course.done(), run.plan().items());
    }

    PracticeChoices.Ended ended(Run run) {
        RunCourse course = RunSteering.course(run.plan(), log.sitting(run.id().runId()));
        return new PracticeChoices.Ended(
                run.id(), name(run.plan().focus()), run.startedAt(), course.correct(), course.done());
    }

    PracticeSheet sheet(Run run, List<LoggedResponse> answers) {
        RunCourse course = RunSteering.course(run.plan(), answers);
        Current current = run.current();
        if (current == null) return finished(run, course, answers);
        BankItem version = bank.version(current.item());
        Item item = version.in(run.plan().language());
        return new PracticeSheet.Asking(
                run.id(),
                name(run.plan().focus()),
                current.nonce(),
                course.done(),
                run.plan().items(),
                course.has(current.item().item()),
                Presentations.present(
                        item,
                        RunSteering.order(run.plan(), current.position(), item),
                        version.languageFor(run.plan().language())));
    }

    private PracticeSheet finished(Run run, RunCourse course, List<LoggedResponse> answers) {
        var missed = new ArrayList<PracticeSheet.Missed>();
        course.missed().forEach((item, rightLater) -> missed.add(missed(run, first(answers, item), rightLater)));
        var lessons = new LinkedHashSet<LessonId>();
        missed.forEach(each -> lessons.add(each.lesson()));
        return new PracticeSheet.Finished(
                run.id(),
                name(run.plan().focus()),
                course.correct(),
                course.done(),
                missed,
                lessons.stream()
                        .map(lesson -> name(new Focus.OfTopic(lesson)))
                        .filter(name -> name.topic().isPresent())
                        .toList());
    }

    private static LoggedResponse first(List<LoggedResponse> answers, ItemId item) {
        return answers.stream()
                .filter(answer -> answer.item().item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private PracticeSheet.Missed missed(Run run, LoggedResponse answer, boolean rightLater) {
        BankItem version = bank.version(answer.item());
        Item item = version.in(run.plan().language());
        OptionOrder order = RunSteering.order(run.plan(), answer.position(), item);
        var outcome = Scoring.outcome(item, answer.response());
        return new PracticeSheet.Missed(
                answer.nonce(),
                lesson(version),
                Presentations.present(item, order, answer.language()),
                order.toPresented(outcome.given()),
                order.toPresented(outcome.key()),
                outcome,
                rightLater);
    }

    private static LessonId lesson(BankItem item) {
        return new LessonId(Objects.requireNonNull(
                item.home() instanceof ItemHome.Lesson(var lesson)
                        ? lesson
                        : item.frame().topic()));
    }
}
