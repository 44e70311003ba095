package org.readback.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readback.bank.BankTask;
import org.readback.bank.ItemStatus;
import org.readback.content.LessonScenario;
import org.readback.content.LessonTask;
import org.readback.content.ScenarioWriter;
import org.readback.content.TaskWriter;
import org.readback.course.WrittenLesson;
import org.readback.formats.WrittenFile.Loss;
import org.readback.item.ReportForm;
import org.readback.item.Writing;
import org.readback.scenario.ScenarioMap;

/** What stands beside the items of lessons, for content files: tasks that people mark, with their forms, and decisions
 * under time.
 *
 * @param tasks of all lessons, by id
 * @param scenarios of all lessons, in their order */
record LessonExtras(List<BankTask> tasks, List<ScenarioMap> scenarios) {
    LessonExtras {
        tasks = tasks.stream().filter(BankTask::isOfLesson).toList();
        scenarios = List.copyOf(scenarios);
    }

    /** Writes those of these lessons. */
    void write(List<WrittenLesson> lessons, CourseFolders folders, ContentBin bin) {
        var forms = new TreeMap<String, ReportForm>();
        for (WrittenLesson lesson : lessons) {
            String id = lesson.id().lessonId();
            tasks(tasks.stream().filter(task -> task.lesson().equals(id)).toList(), folders.of(id), forms, bin);
            scenarios(
                    scenarios.stream()
                            .filter(scenario -> scenario.lesson().equals(lesson.id()))
                            .toList(),
                    folders.of(id),
                    bin);
        }
        forms.forEach((id, form) -> bin.text("forms/" + id + ".yaml", TaskWriter.form(form)));
    }

    /** There is one form of an id among the files: the newest. */
    private void tasks(List<BankTask> here, String folder, Map<String, ReportForm> forms, ContentBin bin) {
        if (here.isEmpty()) return;
        var written = new ArrayList<LessonTask>();
        for (BankTask task : here) {
            written.add(new LessonTask(task.lesson(), folder, 0, task.task(), task.status() == ItemStatus.DRAFT));
            form(task).ifPresent(form -> {
                ReportForm newest = newest(form);
                forms.put(form.id(), newest);
                if (!newest.equals(form)) {
                    bin.tell(task.version().task().itemId(), Loss.CHANGED, new Remark("exchange.loss.form", form.id()));
                }
            });
        }
        bin.text(folder + "tasks.yaml", TaskWriter.tasks(written));
    }

    private static Optional<ReportForm> form(BankTask task) {
        return task.task() instanceof Writing writing ? Optional.ofNullable(writing.form()) : Optional.empty();
    }

    private ReportForm newest(ReportForm form) {
        return tasks.stream()
                .flatMap(task -> form(task).stream())
                .filter(other -> other.id().equals(form.id()) && other.version() > form.version())
                .max(Comparator.comparingInt(ReportForm::version))
                .orElse(form);
    }

    /** Several of one lesson are numbered, since the order of their names is the one in which they are shown. */
    private static void scenarios(List<ScenarioMap> here, String folder, ContentBin bin) {
        for (int place = 0; place < here.size(); place++) {
            ScenarioMap scenario = here.get(place);
            String number = here.size() > 1 ? String.format(Locale.ROOT, "%02d-", place + 1) : "";
            bin.text(
                    folder + "scenario-" + number + scenario.id() + ".yaml",
                    ScenarioWriter.write(
                            new LessonScenario(scenario.lesson().lessonId(), scenario.scenario(), scenario.draft()),
                            id -> bin.take(folder, id)));
        }
    }

    /** Says which stand in no file, since their lesson does not. */
    void tellHomeless(List<WrittenLesson> lessons, ContentBin bin) {
        for (BankTask task : tasks) {
            if (lessons.stream().noneMatch(lesson -> lesson.id().lessonId().equals(task.lesson()))) {
                bin.tell(
                        task.version().task().itemId(),
                        Loss.LEFT_OUT,
                        new Remark("exchange.loss.homeless", task.lesson()));
            }
        }
        for (ScenarioMap scenario : scenarios) {
            if (lessons.stream().noneMatch(lesson -> lesson.id().equals(scenario.lesson()))) {
                bin.tell(
                        scenario.id().scenarioId(),
                        Loss.LEFT_OUT,
                        new Remark("exchange.loss.homeless", scenario.lesson().lessonId()));
            }
        }
    }
}
