package org.readback.report;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What somebody reported, and what they answered as an instructor. */
@Component
class ReportData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("item-reports", """
            select report_id report, item_id item, number item_version, language, reason, words, reported_at,
                   answer, answered_at
            from item_report where account_id = :person order by reported_at
            """), new PersonalTable("item-reports-answered", """
                select report_id report, item_id item, number item_version, answer, answered_at
                from item_report where answered_by = :person order by answered_at
                """));
    }
}
