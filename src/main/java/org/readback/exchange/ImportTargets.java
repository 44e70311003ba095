package org.readback.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.bank.ItemBank;
import org.readback.base.LocalText;
import org.readback.course.Catalogue;
import org.readback.course.CourseCard;
import org.readback.draft.DraftKind;
import org.readback.formats.FileKind;
import org.readback.formats.Formats;
import org.readback.formats.WrittenFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where items of a file can go, and what a file can be. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ImportTargets {
    private final Catalogue catalogue;
    private final ItemBank bank;
    private final SignedIn signedIn;

    ImportTargets(Catalogue catalogue, ItemBank bank, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.bank = bank;
        this.signedIn = signedIn;
    }

    /** All there is to choose from.
     *
     * @param lessons id to title, in the order of their courses
     * @param pools of tests; none for who may not see items of tests */
    public record Targets(Map<String, LocalText> lessons, List<String> pools) {
        public Targets {
            lessons = Collections.unmodifiableMap(new LinkedHashMap<>(lessons));
            pools = List.copyOf(pools);
        }

        /** Names of formats. */
        public List<String> kinds() {
            return Doors.kinds().stream().map(Enum::name).toList();
        }

        /** Of texts. */
        public List<String> encodings() {
            return QuestionFiles.ENCODINGS;
        }

        /** What a heading of a sheet can stand for. */
        public List<String> columns() {
            return Formats.columns();
        }

        /** Our column for each heading, as it was chosen or else as it is understood; blank if it is left out. */
        public Map<String, String> columns(ImportChoices choices, List<String> headings) {
            Map<String, String> understood = Formats.guess(headings);
            var columns = new LinkedHashMap<String, String>();
            headings.forEach(heading -> columns.put(
                    heading,
                    choices.columns().isEmpty()
                            ? understood.getOrDefault(heading, "")
                            : choices.columns().getOrDefault(heading, "")));
            return columns;
        }

        /** A lesson as people know it. */
        public String label(String lesson, Locale locale) {
            LocalText title = lessons.get(lesson);
            return title == null ? lesson : lesson + " " + title.in(locale);
        }
    }

    /** A sheet to be filled in, with an example in each language.
     *
     * @param format name of a format: {@code CSV} or {@code EXCEL} */
    public ExportedFile template(DraftKind of, String format) {
        FileKind kind = FileKind.valueOf(format);
        WrittenFile file = Formats.template(of, kind);
        String name = of.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + kind.ending();
        return new ExportedFile(name, kind.type(), file.bytes(), 0, List.of());
    }

    public Targets all() {
        var lessons = new LinkedHashMap<String, LocalText>();
        for (CourseCard course : catalogue.courses()) {
            catalogue.course(course.id()).stream()
                    .flatMap(sheet -> sheet.units().stream())
                    .flatMap(unit -> unit.lessons().stream())
                    .forEach(lesson -> lessons.put(lesson.id().toString(), lesson.title()));
        }
        return new Targets(lessons, signedIn.may(Right.SEE_EXAM_ITEMS) ? bank.pools() : List.of());
    }
}
