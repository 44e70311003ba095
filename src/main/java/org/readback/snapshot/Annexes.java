package org.readback.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.Sha256;
import org.readback.contingent.ContingentId;
import org.readback.instructor.Qualification;
import org.readback.instructor.Teacher;
import org.readback.instructor.Teachers;
import org.readback.item.ReportForm;
import org.readback.item.TaskFrame;
import org.readback.item.Writing;
import org.readback.marking.Draft;
import org.readback.marking.MarkedScript;
import org.readback.marking.MarkedScripts;
import org.readback.standard.Recognition;
import org.readback.standard.Recognitions;
import org.readback.training.StudyTimes;
import org.springframework.stereotype.Component;

/** Reads what the centre adds, and the files that belong to it. */
@Component
class Annexes {
    private final Teachers teachers;
    private final Recognitions recognitions;
    private final MarkedScripts scripts;
    private final StudyTimes studies;

    Annexes(Teachers teachers, Recognitions recognitions, MarkedScripts scripts, StudyTimes studies) {
        this.teachers = teachers;
        this.recognitions = recognitions;
        this.scripts = scripts;
        this.studies = studies;
    }

    /** @param files gets them by their SHA-256: more than will be drawn
     * @param day on which a recognition has to be in force for its paper to be taken along */
    Annex of(ContingentId contingent, Collection<AccountId> people, LocalDate day, Map<String, byte[]> files) {
        return new Annex(
                teachers.of(contingent).stream().map(Annexes::instructor).toList(),
                recognitions.register().stream()
                        .map(each -> recognised(each, day, files))
                        .toList(),
                scripts.of(people).stream()
                        .filter(each -> each.origin() != Origin.PREVIEW)
                        .map(Annexes::script)
                        .map(script -> new Annex.Marked(script.id(), put(SnapshotText.write(script), files)))
                        .sorted(Comparator.comparing(Annex.Marked::id))
                        .toList(),
                studied(people, day));
    }

    private SortedMap<String, Annex.Studied> studied(Collection<AccountId> people, LocalDate day) {
        var studied = new TreeMap<String, Annex.Studied>();
        studies.language(people, day)
                .forEach((person, time) ->
                        studied.put(person.toString(), new Annex.Studied(time.taught(), time.passed())));
        return studied;
    }

    private static Annex.Instructor instructor(Teacher teacher) {
        return new Annex.Instructor(
                teacher.id().toString(),
                teacher.name(),
                teacher.qualifications().stream().map(Annexes::qualified).toList(),
                teacher.courses());
    }

    private static Annex.Qualified qualified(Qualification each) {
        return new Annex.Qualified(each.title(), each.issuedBy(), each.givenOn(), each.until());
    }

    private Annex.Recognised recognised(Recognition each, LocalDate day, Map<String, byte[]> files) {
        boolean isOver = switch (each.state(day)) {
            case EXPIRED, ENDED -> true;
            case IN_FORCE, ENDS_SOON -> each.givenOn().isAfter(day);
        };
        return new Annex.Recognised(
                each.number(),
                each.courseTitle(),
                each.recognisedBy(),
                each.standard(),
                each.givenOn(),
                each.until(),
                each.ended(),
                isOver
                        ? Optional.empty()
                        : recognitions
                                .registered(each.number())
                                .map(paper -> new Annex.Paper(paper.type(), put(paper.bytes(), files))));
    }

    private static Script script(MarkedScript marked) {
        Writing writing = marked.writing();
        TaskFrame frame = writing.frame();
        return new Script(
                marked.work().toString(),
                marked.person().toString(),
                frame.id().itemId(),
                marked.bankTask().version().number(),
                frame.title(),
                marked.bankTask().isOfLesson()
                        ? Optional.of(new Script.Asked(frame.task(), frame.points(), writing.fewest(), writing.most()))
                        : Optional.empty(),
                parts(writing.form(), marked.handedIn().texts()),
                marked.handedIn().at(),
                marked.ratings().stream()
                        .map(rating -> new Script.Given(rating.points().byScale(), rating.remark()))
                        .toList(),
                marked.outcome().byScale(),
                marked.outcome().way().name(),
                marked.markedAt());
    }

    private static List<Script.Part> parts(@Nullable ReportForm form, Map<String, String> texts) {
        return form == null
                ? List.of(new Script.Part("", texts.getOrDefault(Draft.FREE, "")))
                : form.fields().stream()
                        .map(field -> new Script.Part(field.label(), texts.getOrDefault(field.id(), "")))
                        .toList();
    }

    private static String put(String text, Map<String, byte[]> files) {
        return put(text.getBytes(StandardCharsets.UTF_8), files);
    }

    private static String put(byte[] bytes, Map<String, byte[]> files) {
        String sha256 = Sha256.hex(bytes);
        files.put(sha256, bytes);
        return sha256;
    }
}
