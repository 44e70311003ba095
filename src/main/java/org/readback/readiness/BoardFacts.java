package org.readback.readiness;

import java.time.LocalDate;
import java.util.List;
import org.readback.contingent.ContingentId;
import org.readback.profile.ContingentFacts;
import org.readback.requirement.Deployment;
import org.springframework.stereotype.Component;

/** What boards are made of, for trying other profiles on a contingent. */
@Component
class BoardFacts implements ContingentFacts {
    private final Boards boards;

    BoardFacts(Boards boards) {
        this.boards = boards;
    }

    @Override
    public Facts of(ContingentId contingent, LocalDate day) {
        return boards.of(contingent, day)
                .map(sheet -> new Facts(
                        sheet.deployment(),
                        sheet.board().rows().stream()
                                .map(row -> new Person(sheet.name(row), row.facts()))
                                .toList()))
                .orElse(new Facts(Deployment.UNKNOWN, List.of()));
    }
}
