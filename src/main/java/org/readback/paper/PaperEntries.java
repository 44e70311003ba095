package org.readback.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.assessment.AttemptId;
import org.readback.assessment.PaperAnswers;
import org.readback.assessment.PaperForm.Use;
import org.readback.assessment.PaperMark;
import org.readback.assessment.PaperTests;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.item.Response;
import org.readback.paper.Cells.Read;
import org.readback.paper.EntryGrid.Cell;
import org.readback.paper.EntryGrid.Column;
import org.readback.paper.EntryGrid.Row;
import org.readback.paper.EntryGrid.Standing;
import org.readback.paper.SittingRows.Sitting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Typing in what people wrote on paper: each cell is kept as it comes, finishing makes an attempt of them. For staff who
 * may see items of exams, and people in their reach. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR') and hasAuthority('RIGHT_SEE_EXAM_ITEMS')")
public class PaperEntries {
    private static final int OLDEST = 90;

    private final FormRows forms;
    private final SittingRows sittings;
    private final FormItems items;
    private final PaperTests tests;
    private final Staff staff;

    PaperEntries(FormRows forms, SittingRows sittings, FormItems items, PaperTests tests, Staff staff) {
        this.forms = forms;
        this.sittings = sittings;
        this.items = items;
        this.tests = tests;
        this.staff = staff;
    }

    /** Who types, about whom, when. */
    @Component
    record Staff(
            SignedIn signedIn,
            AccountDirectory people,
            ObjectProvider<Reach> reach,
            Clock clock,
            ApplicationEventPublisher events) {
        boolean maySee(AccountId person) {
            CurrentAccount me = signedIn.require();
            return reach.stream().anyMatch(each -> each.maySee(me, person));
        }
    }

    /** The rows of people in reach, in the order in which they were begun; empty if there is no such form. */
    @Transactional(readOnly = true)
    public Optional<EntryGrid> grid(PaperFormId id) {
        return forms.form(id).map(form -> {
            List<PlacedItem> placed = items.of(form);
            List<Sitting> mine = sittings.of(id).stream()
                    .filter(sitting -> staff.maySee(sitting.person()))
                    .toList();
            Map<AccountId, AccountName> names =
                    staff.people().names(mine.stream().map(Sitting::person).toList());
            return new EntryGrid(
                    id,
                    form.set(),
                    form.code(),
                    tests.title(form.test(), form.version()),
                    placed.stream().map(PaperEntries::column).toList(),
                    mine.stream()
                            .map(sitting -> row(sitting, placed, name(names, sitting.person())))
                            .toList());
        });
    }

    private static String name(Map<AccountId, AccountName> names, AccountId person) {
        return Optional.ofNullable(names.get(person))
                .map(AccountName::displayName)
                .orElse("");
    }

    private static Column column(PlacedItem placed) {
        AnswerCell cell =
                PrintedItems.of(placed.presentation(), List.of("", "", "")).cell();
        return new Column(placed.number(), cell.options() == 0, placed.use() == Use.CONFIRMS, cell.hint());
    }

    private Row row(Sitting sitting, List<PlacedItem> placed, String name) {
        Map<Integer, String> written = sittings.cells(sitting.id());
        return new Row(
                sitting.id(),
                sitting.person(),
                name,
                sitting.takenOn(),
                sitting.isFinished() ? Standing.FINISHED : Standing.OPEN,
                placed.stream()
                        .map(item -> cell(item, Optional.ofNullable(written.get(item.number()))))
                        .toList());
    }

    private static Cell cell(PlacedItem placed, Optional<String> written) {
        return new Cell(
                placed.number(),
                written.orElse(""),
                written.isPresent(),
                placed.score(answer(placed, written.orElse(""))),
                placed.use() == Use.CONFIRMS);
    }

    /** @throws IllegalStateException if the cell cannot be read, which none is that was kept */
    private static Response answer(PlacedItem placed, String written) {
        return switch (Cells.read(placed.presentation(), written)) {
            case Read.Answer(var presented) -> presented;
            case Read.Fault(var why) -> throw new IllegalStateException("A cell that was kept cannot be read: " + why);
        };
    }

    /** Trainees in reach who do not have this form yet, by name. */
    @Transactional(readOnly = true)
    public List<AccountName> people(PaperFormId form) {
        Set<AccountId> there = sittings.of(form).stream().map(Sitting::person).collect(Collectors.toSet());
        return staff.people().withRole(Role.TRAINEE).stream()
                .filter(person -> !there.contains(person.id()) && staff.maySee(person.id()))
                .toList();
    }

    /** Adds a row for a person.
     *
     * @param takenOn today, or at most 90 days ago
     * @throws UserError if this person has this form already, or if the day cannot be
     * @throws AccessDeniedException if there is no such form, or this person is not in reach */
    public PaperSittingId begin(PaperFormId form, AccountId person, LocalDate takenOn) {
        if (forms.form(form).isEmpty() || !staff.maySee(person)) throw new AccessDeniedException("Not in reach");
        LocalDate today = Centre.today(staff.clock());
        if (takenOn.isAfter(today) || takenOn.isBefore(today.minusDays(OLDEST))) {
            throw new UserError("paper.entry.day", OLDEST);
        }
        var sitting = new Sitting(new PaperSittingId(UUID.randomUUID()), form, person, takenOn, null);
        sittings.insert(sitting, staff.signedIn().require().id());
        return sittings.lock(sitting.id()).map(Sitting::id).orElseThrow(() -> new UserError("paper.entry.twice"));
    }

    /** Keeps a cell. Once this returns it is saved; what stood there before stays behind it.
     *
     * @param position from 1
     * @throws UserError if the sheet is finished */
    public CellSaved save(PaperSittingId id, int position, String written) {
        Sitting sitting = mine(id);
        if (sitting.isFinished()) throw new UserError("paper.entry.over");
        List<PlacedItem> placed = items.of(forms.form(sitting.form()).orElseThrow());
        PlacedItem item = placed.stream()
                .filter(each -> each.number() == position)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No such cell"));
        if (Cells.read(item.presentation(), written) instanceof Read.Fault(var why)) {
            return new CellSaved.Refused(why);
        }
        String stripped = written.strip().replace("\u0000", "");
        if (!stripped.equals(sittings.cells(id).get(position))) {
            sittings.write(id, position, stripped, staff.signedIn().require().id());
        }
        return new CellSaved.Kept(row(sitting, placed, name(sitting.person())));
    }

    /** Makes an attempt of the sheet: what nobody typed in was left blank. Asked again it gives the same attempt.
     *
     * @throws UserError if this person has the test open on the screen */
    public AttemptId finish(PaperSittingId id) {
        Sitting sitting = mine(id);
        var attempt = new AttemptId(id.paperSittingId());
        if (sitting.isFinished()) return attempt;
        StoredForm form = forms.form(sitting.form()).orElseThrow();
        Map<Integer, String> written = sittings.cells(id);
        var answers = new ArrayList<Response>();
        for (PlacedItem placed : items.of(form)) {
            String cell = Optional.ofNullable(written.get(placed.number())).orElse("");
            answers.add(placed.order().toItem(answer(placed, cell)));
        }
        AccountId me = staff.signedIn().require().id();
        tests.record(new PaperAnswers(
                attempt,
                sitting.person(),
                form.test(),
                form.version(),
                form.language(),
                form.form().items(),
                answers,
                new PaperMark(sitting.takenOn(), me)));
        sittings.finish(id);
        staff.events().publishEvent(new PaperEvent("paper-entered", sitting.person() + " " + attempt, form.code()));
        return attempt;
    }

    private String name(AccountId person) {
        return staff.people().name(person).map(AccountName::displayName).orElse("");
    }

    private Sitting mine(PaperSittingId id) {
        return sittings.lock(id)
                .filter(sitting -> staff.maySee(sitting.person()))
                .orElseThrow(() -> new AccessDeniedException("Not in reach"));
    }
}
