package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.assessment.Attempt.Plan;
import org.readback.assessment.PaperForm.PaperItem;
import org.readback.assessment.PaperForm.Use;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.item.Scoring;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests on paper: parallel forms, and the attempts that come of filled-in answer sheets. They are decided as attempts on
 * the screen are: an ability from the log of responses, points and duties from the form. */
@Service
@ForModules
@Transactional
public class PaperTests {
    private static final int NOON = 12;

    private final AttemptDesk desk;
    private final Pools pools;
    private final Terms terms;
    private final Books books;
    private final PaperRows papers;

    PaperTests(AttemptDesk desk, Pools pools, Terms terms, Books books, PaperRows papers) {
        this.desk = desk;
        this.pools = pools;
        this.terms = terms;
        this.books = books;
        this.papers = papers;
    }

    /** The tests on offer, ordered by id. */
    @Transactional(readOnly = true)
    public List<PaperOffer> offers() {
        return desk.blueprints().current().stream()
                .map(test -> test.blueprint().frame())
                .map(frame -> new PaperOffer(frame.id(), frame.title(), frame.languages()))
                .toList();
    }

    /** Of any version that was ever on offer. */
    @Transactional(readOnly = true)
    public LocalText title(BlueprintId test, int version) {
        return desk.blueprints().version(test, version).blueprint().frame().title();
    }

    /** How long people have. */
    @Transactional(readOnly = true)
    public Duration time(BlueprintId test, int version) {
        return desk.blueprints().version(test, version).blueprint().frame().time();
    }

    /** Two parallel forms of the test as it stands; empty if it is not on offer in that language, or if its pool has too
     * few items. */
    @Transactional(readOnly = true)
    public Optional<PaperPair> assemble(BlueprintId test, LanguageTag language, RandomGenerator random) {
        return desk.blueprints()
                .current(test)
                .filter(version -> version.blueprint().frame().languages().contains(language))
                .flatMap(
                        version -> new PaperAssembly(pool -> pools.current(pool).items(), random)
                                .assemble(version.blueprint())
                                .map(forms -> new PaperPair(
                                        test, version.number(), language, forms.getFirst(), forms.getLast())));
    }

    /** Stores a finished attempt. The same attempt again changes nothing.
     *
     * @throws UserError if this person has the test open on the screen */
    public void record(PaperAnswers sheet) {
        if (desk.rows().find(sheet.attempt()).isPresent()) return;
        var test = desk.blueprints().version(sheet.test(), sheet.version());
        Instant now = desk.rows().now();
        Instant begin = sheet.mark().takenOn().atStartOfDay(Centre.ZONE).toInstant();
        Instant noon = begin.plus(Duration.ofHours(NOON));
        Instant finishedAt = noon.isBefore(now) ? noon : now;
        List<Answer> answers = answers(sheet);
        Attempt attempt = new Attempt(
                sheet.attempt(),
                sheet.person(),
                sheet.test(),
                sheet.version(),
                terms.fixedCuts(test),
                sheet.language(),
                Origin.REAL,
                new Plan(form(sheet), Set.of(), pools.uses(test.blueprint())),
                terms.fixedRules(sheet.person(), test, now),
                answers.stream().map(answer -> answer.place().part()).toList(),
                begin,
                begin.plus(test.blueprint().frame().time()),
                null,
                null,
                null,
                Running.ALONE,
                null);
        if (!desk.rows().insert(attempt)) throw new UserError("assessment.paper.running");
        papers.set(attempt, sheet.mark());
        log(sheet, answers);
        List<LoggedResponse> responses = books.log().sitting(sheet.attempt().attemptId());
        Decision decision = desk.paths().first(attempt, responses);
        Attempt done = attempt.finished(finishedAt, decision);
        desk.rows().finish(done, finishedAt, true);
        desk.sittings().publish(done, decision, responses);
    }

    private record Answer(PaperItem place, BankItem item, Item text, Response response, Score score) {}

    private static List<ItemVersionId> form(PaperAnswers sheet) {
        return sheet.items().stream()
                .filter(place -> place.use() == Use.COUNTS)
                .map(PaperItem::item)
                .toList();
    }

    /** Those that count: an item that confirms a duty only for who missed it. */
    private List<Answer> answers(PaperAnswers sheet) {
        var all = new ArrayList<Answer>();
        for (int i = 0; i < sheet.items().size(); i++) {
            PaperItem place = sheet.items().get(i);
            BankItem item = books.bank().version(place.item());
            Item text = item.in(sheet.language());
            Response response = sheet.answers().get(i);
            all.add(new Answer(place, item, text, response, Scoring.score(text, response)));
        }
        var missed = new HashSet<String>();
        all.stream()
                .filter(answer ->
                        answer.place().use() == Use.COUNTS && !answer.score().isFull())
                .forEach(answer ->
                        missed.add(String.valueOf(answer.text().frame().duty())));
        return all.stream()
                .filter(answer -> answer.place().use() == Use.COUNTS
                        || missed.contains(String.valueOf(answer.text().frame().duty())))
                .toList();
    }

    private void log(PaperAnswers sheet, List<Answer> answers) {
        UUID sitting = sheet.attempt().attemptId();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            books.log()
                    .append(new NewResponse(
                            sitting,
                            i + 1,
                            UUID.randomUUID(),
                            sheet.person(),
                            Occasion.PAPER,
                            Origin.REAL,
                            answer.item().version(),
                            answer.item().languageFor(sheet.language()),
                            answer.response(),
                            answer.score(),
                            Duration.ZERO,
                            answer.item().model()));
        }
    }
}
