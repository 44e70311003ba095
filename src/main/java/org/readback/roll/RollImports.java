package org.readback.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.base.ui.Translations;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Rolls;
import org.readback.formats.Formats;
import org.readback.formats.Limits;
import org.readback.formats.SheetFile;
import org.readback.roll.RollMatching.Matched;
import org.readback.roll.RollReport.Slip;
import org.readback.roll.RollRow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the roll of a contingent as a file. Looking changes nothing; taking is one transaction. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class RollImports {
    public static final int MOST_ROWS = 1000;
    public static final int MOST_BYTES = 4 << 20;

    private final Rolls rolls;
    private final Steps steps;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RollWords words;

    /** What is done one after the other. */
    @org.springframework.stereotype.Component
    record Steps(RollMatching matching, RollTaking taking, Translations translations) {}

    RollImports(Rolls rolls, Steps steps, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.rolls = rolls;
        this.steps = steps;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
        this.words = RollWords.of((key, locale) -> steps.translations().getTranslation(key, locale));
    }

    /** The contingent, if the person signed in may change its roll. */
    @Transactional(readOnly = true)
    public Optional<ContingentCard> target(ContingentId contingent) {
        return rolls.mayManage(signedIn.require(), contingent) ? rolls.card(contingent) : Optional.empty();
    }

    /** Reads a file; nothing of it is kept.
     *
     * @throws UserError if it is refused, has no rows, or too many */
    public SheetFile read(byte[] file) {
        if (file.length > MOST_BYTES) throw new UserError("roll.error.large", MOST_BYTES >> 20);
        SheetFile sheet = Formats.sheet(file, Limits.USUAL);
        if (sheet.lines().isEmpty()) throw new UserError("roll.error.empty");
        if (sheet.lines().size() > MOST_ROWS)
            throw new UserError("roll.error.rows", sheet.lines().size(), MOST_ROWS);
        return sheet;
    }

    /** Place of each column in the file, as far as the headings tell. */
    public Map<RollColumn, Integer> guess(SheetFile file) {
        return words.guess(file.headings());
    }

    /** What would come of it.
     *
     * @param columns place of each column in the file
     * @throws UserError if nothing tells where the service numbers are */
    @Transactional(readOnly = true)
    public RollPreview look(ContingentId contingent, SheetFile file, Map<RollColumn, Integer> columns) {
        return new RollPreview(
                matched(contingent, file, columns).stream().map(Matched::row).toList());
    }

    /** Takes every row that is not at fault.
     *
     * @throws UserError if there is none */
    public RollReport take(ContingentId contingent, SheetFile file, Map<RollColumn, Integer> columns) {
        List<Matched> rows = matched(contingent, file, columns);
        var preview = new RollPreview(rows.stream().map(Matched::row).toList());
        int joined = preview.with(Outcome.Joins.class).size();
        int changed = preview.with(Outcome.Changes.class).size();
        if (joined + changed == 0) throw new UserError("roll.error.nothing");
        List<Slip> slips = steps.taking()
                .take(contingent, rows, today(), signedIn.require().locale());
        List<RollRow> faulty = preview.with(Outcome.Faulty.class);
        events.publishEvent(new RollTaken(
                "roll-taken",
                contingent.toString(),
                "joined " + joined + ", changed " + changed + ", at fault " + faulty.size()));
        return new RollReport(joined, changed, preview.with(Outcome.Same.class).size(), faulty, slips);
    }

    private List<Matched> matched(ContingentId contingent, SheetFile file, Map<RollColumn, Integer> columns) {
        CurrentAccount me = signedIn.require();
        if (!rolls.mayManage(me, contingent)) throw new AccessDeniedException("Not a contingent of theirs.");
        if (!columns.containsKey(RollColumn.NUMBER)) throw new UserError("roll.error.number");
        return steps.matching()
                .match(
                        me,
                        contingent,
                        file.lines().stream()
                                .map(line -> RowReading.read(line, columns, words, today()))
                                .toList(),
                        today());
    }

    private LocalDate today() {
        return Centre.today(clock);
    }
}
