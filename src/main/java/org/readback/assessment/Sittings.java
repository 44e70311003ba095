package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.assessment.Attempt.Previous;
import org.readback.assessment.Attempt.Shown;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.assessment.AttemptSheet.Held;
import org.readback.bank.BankItem;
import org.readback.bank.LoggedResponse;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseJson;
import org.readback.base.UserError;
import org.readback.item.Item;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.item.Scoring;
import org.readback.psychometrics.Effort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One turn of a running attempt, for real and for simulated people. The caller has locked the attempt's row and holds
 * the transaction: a turn is stored as a whole or not at all. */
@Component
class Sittings {
    private static final int LONGEST_TEXT = 1000;

    private final AttemptRows rows;
    private final Paths paths;
    private final Books books;
    private final ApplicationEventPublisher events;

    Sittings(AttemptRows rows, Paths paths, Books books, ApplicationEventPublisher events) {
        this.rows = rows;
        this.paths = paths;
        this.books = books;
        this.events = events;
    }

    /** What stands on the screen now; the first item if there is none yet. */
    AttemptSheet sheet(Attempt attempt, Turn turn) {
        if (attempt.decision() != null) return finished(attempt, attempt.decision(), null);
        Running running = attempt.running();
        if (running.hold() != null) {
            if (running.isHeld(turn.now())) return held(attempt, running.hold(), turn);
            return sheet(release(attempt, turn), turn); // a break that ended by itself
        }
        if (attempt.isOver(turn.now())) return timeOver(attempt, turn);
        Shown shown = attempt.shown();
        return shown == null ? goOn(attempt, null, turn) : asking(attempt, shown, turn, null);
    }

    AttemptSheet answer(Attempt attempt, UUID nonce, Response presented, Turn turn) {
        if (attempt.running().hold() != null && !attempt.running().isHeld(turn.now())) {
            return answer(release(attempt, turn), nonce, presented, turn);
        }
        Shown shown = attempt.shown();
        if (attempt.decision() != null
                || attempt.running().isHeld(turn.now())
                || attempt.isOver(turn.now())
                || shown == null) {
            return sheet(attempt, turn);
        }
        if (!shown.nonce().equals(nonce)) {
            return asking(attempt, shown, turn, stale(shown, nonce, presented));
        }
        BankItem item = paths.item(attempt, shown);
        Item text = item.in(attempt.language());
        Response response = understood(shown, presented);
        Duration time = Duration.between(shown.at(), turn.now());
        NewResponse answer = new NewResponse(
                attempt.id().attemptId(),
                shown.position(),
                nonce,
                attempt.person(),
                Occasion.TEST,
                attempt.origin(),
                shown.item(),
                item.languageFor(attempt.language()),
                response,
                score(text, response),
                time,
                item.model());
        Effort effort = books.times().effort(shown.item(), attempt.origin(), response, time);
        if (attempt.origin() == Origin.SIMULATED) {
            books.log().appendAt(answer, effort, turn.now());
        } else {
            books.log().append(answer, effort);
        }
        return goOn(attempt, new Previous(nonce, ResponseJson.write(presented)), turn);
    }

    /** Sending the same answer again is no news; anything else that is stale is told. */
    private static @Nullable Notice stale(Shown shown, UUID nonce, Response presented) {
        return new Previous(nonce, ResponseJson.write(presented)).equals(shown.previous())
                ? null
                : Notice.ANSWERED_ELSEWHERE;
    }

    private static Response understood(Shown shown, Response presented) {
        if (presented instanceof Response.Text(var text) && text.length() > LONGEST_TEXT) {
            throw new UserError("assessment.response.long", LONGEST_TEXT);
        }
        try {
            return shown.order().toItem(presented);
        } catch (IllegalArgumentException _) {
            throw new UserError("assessment.response.malformed");
        }
    }

    private static Score score(Item item, Response response) {
        try {
            return Scoring.score(item, response);
        } catch (IllegalArgumentException _) {
            throw new UserError("assessment.response.malformed");
        }
    }

    private AttemptSheet goOn(Attempt attempt, @Nullable Previous previous, Turn turn) {
        List<LoggedResponse> responses = books.log().sitting(attempt.id().attemptId());
        return switch (paths.next(attempt, responses, turn.random())) {
            case Next.Ask ask -> {
                Shown next = shown(attempt, ask, responses.size() + 1, turn, previous);
                rows.show(attempt.id(), next);
                yield asking(attempt, next, turn, null);
            }
            case Next.Done(var decision) -> {
                Attempt done = attempt.finished(turn.now(), decision);
                rows.finish(done, turn.now(), true);
                publish(done, decision, responses);
                yield finished(done, decision, null);
            }
        };
    }

    private static Shown shown(Attempt attempt, Next.Ask ask, int position, Turn turn, @Nullable Previous previous) {
        Item text = ask.item().in(attempt.language());
        return new Shown(
                position,
                ask.item().version(),
                OptionOrder.shuffled(text, turn.random()),
                UUID.randomUUID(),
                turn.now(),
                ask.part(),
                ask.remaining(),
                previous);
    }

    /** Time goes on, whether the break is over or its person comes back early. */
    Attempt release(Attempt attempt, Turn turn) {
        Attempt goesOn = attempt.released(turn.now());
        rows.release(goesOn);
        return goesOn;
    }

    /** A break, if the test has one left; otherwise nothing changes. */
    AttemptSheet rest(Attempt attempt, Turn turn) {
        Conditions.Breaks breaks = paths.breaks(attempt);
        boolean runs = sheet(attempt, turn) instanceof Asking;
        if (!runs || breaks.left(attempt.running().breaks()) == 0) return sheet(attempt, turn);
        Attempt goesOn = attempt.released(turn.now());
        Instant until = turn.now().plus(breaks.length());
        rows.takeBreak(goesOn, turn.now(), until);
        return held(goesOn, new Running.Hold(turn.now(), until), turn);
    }

    private AttemptSheet held(Attempt attempt, Running.Hold hold, Turn turn) {
        return new Held(
                attempt.id(),
                paths.title(attempt),
                Optional.ofNullable(hold.until()).map(until -> Duration.between(turn.now(), until)));
    }

    /** The result of what was saved before the session was closed. */
    void stop(Attempt attempt, Turn turn) {
        Attempt goesOn = attempt.released(turn.now());
        timeOver(goesOn.isOver(turn.now()) ? goesOn : goesOn.stopped(turn.now()), turn);
    }

    /** The result of what was saved before the deadline. */
    AttemptSheet timeOver(Attempt attempt, Turn turn) {
        List<LoggedResponse> responses = books.log().sitting(attempt.id().attemptId());
        Decision decision = paths.close(attempt, responses);
        Attempt done = attempt.finished(attempt.deadline(), decision);
        rows.finish(done, attempt.deadline(), false);
        publish(done, decision, responses);
        return finished(done, decision, Notice.TIME_OVER);
    }

    /** Tells others that it is over; of made-up people nothing is told. */
    void publish(Attempt attempt, Decision decision, List<LoggedResponse> responses) {
        if (attempt.origin() == Origin.SIMULATED) return;
        events.publishEvent(new AttemptFinished(
                attempt.id(), attempt.person(), attempt.test(), decision.result(), digest(decision, responses)));
    }

    /** What an auditor can recompute from the rows: a line a response, then the decision. */
    private static String digest(Decision decision, List<LoggedResponse> responses) {
        String lines = responses.stream()
                .map(each -> each.position() + " " + each.item() + " " + ResponseJson.write(each.response()) + " "
                        + each.score().value())
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Json.sha256(lines + "\n" + Json.MAPPER.writeValueAsString(decision)));
    }

    private AttemptSheet asking(Attempt attempt, Shown shown, Turn turn, @Nullable Notice notice) {
        BankItem item = books.bank().version(shown.item());
        return new Asking(
                attempt.id(),
                paths.title(attempt),
                shown.nonce(),
                shown.position(),
                Presentations.present(item.in(attempt.language()), shown.order(), item.languageFor(attempt.language())),
                new Remaining(shown.remaining(), attempt.deadline(), Duration.between(turn.now(), attempt.deadline())),
                Optional.ofNullable(notice),
                shown.part(),
                item.isSpecimen(),
                freedom(attempt));
    }

    private AttemptSheet.Freedom freedom(Attempt attempt) {
        Conditions.Breaks breaks = paths.breaks(attempt);
        Running running = attempt.running();
        return new AttemptSheet.Freedom(breaks.left(running.breaks()), breaks.length(), running.isSupervised());
    }

    private AttemptSheet finished(Attempt attempt, Decision decision, @Nullable Notice notice) {
        Notice told = attempt.running().isStopped() ? Notice.SESSION_CLOSED : notice;
        return new Finished(attempt.id(), paths.title(attempt), decision.result(), Optional.ofNullable(told));
    }
}
