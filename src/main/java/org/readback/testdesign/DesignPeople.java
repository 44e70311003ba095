package org.readback.testdesign;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.assessment.PoolStock;
import org.readback.assessment.TestDesign;
import org.readback.item.Skill;
import org.springframework.stereotype.Component;

/** Who asks, and whether they may put a design on offer. */
@Component
record DesignPeople(AccountDirectory directory, SignedIn signedIn) {
    AccountId me() {
        return signedIn.require().id();
    }

    String name(AccountId person) {
        return directory.name(person).map(AccountName::displayName).orElse("");
    }

    /** The second person has had no hand in the design, and the right that its items ask for. */
    Optional<String> barrier(List<AccountId> authors, TestDesign design, List<PoolStock> pools) {
        if (authors.contains(me())) return Optional.of("author");
        List<String> drawn = design.parts().isEmpty()
                ? List.of(design.form().pool())
                : design.parts().stream().map(TestDesign.Part::pool).toList();
        boolean isLaw = pools.stream()
                .filter(pool -> drawn.contains(pool.pool()))
                .flatMap(pool -> pool.skills().stream())
                .anyMatch(Skill::isLaw);
        Right needed = isLaw ? Right.APPROVE_LAW : Right.APPROVE_ENGLISH;
        return signedIn.may(needed) ? Optional.empty() : Optional.of(isLaw ? "law" : "english");
    }
}
