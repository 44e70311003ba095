package org.readback.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.snapshot.Sample;
import org.readback.snapshot.Snapshot;
import org.readback.visit.Freezes.Frozen;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People drawn at random for questioning, and what they answer. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class SpotChecks {
    /** What may be asked: the duties of the law that everybody must know, and what else a team asks. None of it is an item
     * of a test. */
    public static final List<String> QUESTIONS = List.of(
            "stop-when-threat-stops",
            "self-defence-defend-others",
            "protect-surrendering",
            "refuse-unlawful-order",
            "report-every-use",
            "wounded",
            "protect-civilians",
            "exploitation",
            "report-misconduct",
            "challenge");

    static final int EACH = 3;
    static final int MOST = 100;

    private final VisitDesk desk;
    private final Freezes freezes;
    private final SampleRows rows;
    private final SpotPapers papers;

    SpotChecks(VisitDesk desk, Freezes freezes, SampleRows rows, SpotPapers papers) {
        this.desk = desk;
        this.freezes = freezes;
        this.rows = rows;
        this.papers = papers;
    }

    /** Draws from the people of a freeze.
     *
     * @param size 1 to {@value #MOST}; all if there are fewer
     * @throws UserError if the freeze is not theirs, or nobody can be drawn */
    public SampleId draw(FreezeId freeze, int size) {
        Frozen frozen = freezes.find(freeze).orElseThrow(() -> new UserError("visit.error.unknown"));
        int people = frozen.snapshot().people().size();
        if (size < 1 || size > MOST || people == 0) throw new UserError("visit.error.sample", MOST);
        SampleId id = rows.insert(freeze, Math.min(size, people), desk.me().id());
        desk.tell("visit-sampled", desk.require(Optional.of(frozen.visit())), id + ", " + Math.min(size, people));
        return id;
    }

    /** Empty if there is none, or it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<SpotSheet> find(SampleId id) {
        return rows.find(id).flatMap(row -> freezes.find(row.freeze()).map(frozen -> sheet(row.card(), frozen)));
    }

    private SpotSheet sheet(SampleCard card, Frozen frozen) {
        Map<AccountId, Map<String, SpotResult>> results = rows.results(card.id());
        Map<String, Snapshot.Person> people =
                frozen.snapshot().people().stream().collect(Collectors.toMap(Snapshot.Person::id, Function.identity()));
        String digest = frozen.card().sha256();
        var asked = new ArrayList<SpotSheet.Asked>();
        for (String drawn : Sample.draw(people.keySet(), digest, card.number(), card.size())) {
            Snapshot.Person person =
                    people.getOrDefault(drawn, frozen.snapshot().people().getFirst());
            AccountId account = AccountId.of(drawn);
            asked.add(new SpotSheet.Asked(
                    account,
                    (person.rank() + " " + person.listName()).strip(),
                    person.subUnit(),
                    Sample.draw(QUESTIONS, digest + ":" + drawn, card.number(), EACH),
                    results.getOrDefault(account, Map.of())));
        }
        return new SpotSheet(desk.card(desk.require(Optional.of(frozen.visit()))), card, digest, asked);
    }

    /** Of several for one question the newest counts.
     *
     * @throws UserError if the sample is not theirs, or this person was not asked this */
    public void enter(SampleId id, AccountId person, String question, SpotResult result) {
        SpotSheet sheet = find(id).orElseThrow(() -> new UserError("visit.error.unknown"));
        SpotSheet.Asked asked = sheet.people().stream()
                .filter(each -> each.person().equals(person) && each.questions().contains(question))
                .findFirst()
                .orElseThrow(() -> new UserError("visit.error.unknown"));
        if (asked.results().get(question) == result) return;
        rows.enter(id, person, question, result, desk.me().id());
        desk.tell(
                "visit-spot-checked",
                desk.require(Optional.of(sheet.visit().id())),
                person + ", " + question + ": " + result);
    }

    /** The sheet to take along, as PDF; empty if there is none, or it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<byte[]> print(SampleId id, Locale locale) {
        return find(id).map(sheet -> papers.pdf(sheet, locale));
    }
}
