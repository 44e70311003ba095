package org.readback.roll;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.SignedIn;
import org.readback.base.PdfPages;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Value;
import org.readback.base.ui.Translations;
import org.readback.formats.SheetFile;
import org.readback.identity.Service;
import org.readback.identity.Sex;
import org.readback.requirement.Post;
import org.readback.roll.RollReport.Slip;
import org.springframework.security.access.prepost.PreAuthorize;

/** What goes out with an import, in the language of the person signed in: a sheet to fill in, the rows at fault, the slips
 * with the ways in. */
@org.springframework.stereotype.Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class RollFiles {
    /** Those of a new sheet; the others are understood as well. */
    private static final List<RollColumn> USUAL = List.of(
            RollColumn.NUMBER,
            RollColumn.RANK,
            RollColumn.SURNAME,
            RollColumn.GIVEN,
            RollColumn.SURNAME_LATIN,
            RollColumn.GIVEN_LATIN,
            RollColumn.SEX,
            RollColumn.BORN,
            RollColumn.SERVICE,
            RollColumn.POSTS,
            RollColumn.COMPANY,
            RollColumn.PLATOON,
            RollColumn.SECTION,
            RollColumn.JOINED);

    private final Translations translations;
    private final SignedIn signedIn;
    private final Clock clock;

    RollFiles(Translations translations, SignedIn signedIn, Clock clock) {
        this.translations = translations;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** An Excel file to fill in; its second sheet says what can stand in it. */
    public byte[] template() {
        List<String> headings = USUAL.stream().map(this::name).toList();
        var words = new Sheet(
                text("roll.template.words"),
                List.of(),
                List.of(name(RollColumn.POSTS), name(RollColumn.SEX), name(RollColumn.SERVICE)),
                0,
                words());
        return write(List.of(new Sheet(text("roll.template.sheet"), List.of(), headings, 1, List.of()), words));
    }

    private List<List<Value>> words() {
        var rows = new ArrayList<List<Value>>();
        for (int i = 0; i < Post.values().length; i++) {
            rows.add(List.of(
                    word(Post.values(), i, "contingent.post."),
                    word(Sex.values(), i, "identity.sex."),
                    word(Service.values(), i, "identity.service.")));
        }
        return rows;
    }

    private <E extends Enum<E>> Value word(E[] values, int row, String prefix) {
        return row < values.length ? new Workbooks.Text(text(prefix + values[row])) : new Workbooks.Blank();
    }

    /** The rows at fault as they stood, each with its place and what to do: mended, the file can be brought again.
     *
     * @param faults by line of the file */
    public byte[] faulty(SheetFile file, Map<Integer, List<RollFault>> faults) {
        List<String> headings = Stream.concat(
                        file.headings().stream(), Stream.of(text("roll.faulty.line"), text("roll.faulty.remedy")))
                .toList();
        List<List<Value>> rows = file.lines().stream()
                .filter(line -> faults.containsKey(line.number()))
                .map(line -> row(file.headings().size(), line, faults.getOrDefault(line.number(), List.of())))
                .toList();
        return write(List.of(new Sheet(text("roll.faulty.sheet"), List.of(), headings, 0, rows)));
    }

    private List<Value> row(int width, SheetFile.Line line, List<RollFault> faults) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < width; i++) values.add(new Workbooks.Text(line.cell(i)));
        values.add(new Workbooks.Whole(line.number()));
        values.add(new Workbooks.Text(remedies(faults)));
        return values;
    }

    /** What is wrong with a row and what to do, a sentence for each cell. */
    private String remedies(List<RollFault> faults) {
        return faults.stream()
                .map(fault -> name(fault.column()) + ": "
                        + text(fault.key(), fault.parameters().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** Slips to cut out and hand over, one for each person.
     *
     * @param address of this installation, without a slash at its end */
    public byte[] slips(String contingent, List<Slip> slips, String address) {
        var pages = new SlipPages(translations, locale(), contingent, address);
        return PdfPages.of(pages.document(slips), clock.instant());
    }

    private byte[] write(List<Sheet> sheets) {
        return Workbooks.write(sheets, clock.instant());
    }

    private String name(RollColumn column) {
        return text("roll.column." + column);
    }

    private String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale(), parameters);
    }

    private Locale locale() {
        return signedIn.require().locale();
    }
}
