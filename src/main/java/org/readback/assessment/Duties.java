package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;

/** What the answers of a test without a fixed form say about its duties: the first item about a duty is that of the test, a
 * later one confirms.
 *
 * @param duties in the order of the test's file
 * @param replies in the order of asking */
record Duties(List<String> duties, List<Reply> replies) {
    Duties {
        duties = List.copyOf(duties);
        replies = List.copyOf(replies);
    }

    /** All but those that confirm. */
    List<Reply> main() {
        var main = new ArrayList<Reply>();
        for (Reply reply : replies) {
            String duty = reply.item().frame().duty();
            if (duty == null
                    || about(duty).stream().findFirst().filter(reply::equals).isPresent()) main.add(reply);
        }
        return main;
    }

    List<String> unasked() {
        return duties.stream().filter(duty -> about(duty).isEmpty()).toList();
    }

    /** Those missed and not yet asked again. */
    List<String> missed() {
        return duties.stream()
                .filter(duty ->
                        about(duty).size() == 1 && !about(duty).getFirst().isFull())
                .toList();
    }

    List<DutyResult> outcomes() {
        return duties.stream().map(duty -> new DutyResult(duty, outcome(duty))).toList();
    }

    private DutyOutcome outcome(String duty) {
        List<Reply> about = about(duty);
        if (about.isEmpty()) return DutyOutcome.NOT_ASKED;
        if (about.getFirst().isFull()) return DutyOutcome.MET;
        return about.size() > 1 && about.getLast().isFull() ? DutyOutcome.CONFIRMED : DutyOutcome.NOT_MET;
    }

    private List<Reply> about(String duty) {
        return replies.stream()
                .filter(reply ->
                        reply.counts() && duty.equals(reply.item().frame().duty()))
                .toList();
    }
}
