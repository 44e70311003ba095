package org.readback.command;

import org.readback.account.AccountDirectory;
import org.readback.account.WorkAs;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.TestDesign;
import org.readback.testdesign.DesignId;
import org.readback.testdesign.DesignPage;
import org.readback.testdesign.TestDesigning;
import org.springframework.stereotype.Component;

/** A change of the placement test, which an invented instructor would like to see on offer. */
@Component
class DemoDesigns {
    private static final String AUTHOR = "panel-1";
    private static final BlueprintId TEST = new BlueprintId("eng-placement");
    private static final int MINUTES = 50;

    private final AccountDirectory accounts;
    private final TestDesigning designing;
    private final WorkAs workAs;

    DemoDesigns(AccountDirectory accounts, TestDesigning designing, WorkAs workAs) {
        this.accounts = accounts;
        this.designing = designing;
        this.workAs = workAs;
    }

    /** Does nothing if the author is not there. */
    void propose() {
        accounts.find(AUTHOR)
                .ifPresent(author -> workAs.person(author, () -> {
                    DesignId id = designing.change(TEST);
                    DesignPage page = designing.find(id).orElseThrow();
                    TestDesign was = page.design();
                    designing.save(
                            id,
                            page.revision(),
                            new TestDesign(
                                    was.id(),
                                    was.kind(),
                                    was.title(),
                                    was.summary(),
                                    was.languages(),
                                    MINUTES,
                                    was.rules(),
                                    was.form(),
                                    was.parts()));
                    return designing.submit(id);
                }));
    }
}
