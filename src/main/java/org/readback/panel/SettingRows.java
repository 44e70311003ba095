package org.readback.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.assessment.Framework;
import org.readback.bank.ItemVersionId;
import org.readback.item.ItemId;
import org.readback.panel.Setting.RatedItem;
import org.readback.panel.Setting.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of standard settings, without the ratings. */
@Component
class SettingRows {
    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With its first round, open. */
    void insert(Setting setting) {
        UUID id = setting.id().settingId();
        jdbc.sql("insert into standard_setting (setting_id, scale, framework, facilitator, decider) values (?,"
                        + " ?, ?, ?, ?)")
                .params(
                        id,
                        setting.scale(),
                        setting.framework().name(),
                        setting.facilitator().accountId(),
                        setting.decider().accountId())
                .update();
        setting.borders()
                .forEach(border -> jdbc.sql(
                                "insert into standard_border (setting_id, band, description) values (?, ?, ?)")
                        .params(id, border.band(), border.description())
                        .update());
        setting.items()
                .forEach(item -> jdbc.sql("""
                    insert into standard_item (setting_id, position, item_id, number, model)
                    values (?, ?, ?, ?, cast(? as jsonb))
                    """)
                        .params(
                                id,
                                item.position(),
                                item.version().item().itemId(),
                                item.version().number(),
                                PanelJson.write(item.model()))
                        .update());
        setting.raters()
                .forEach(rater -> jdbc.sql("insert into standard_rater (setting_id, account_id) values (?, ?)")
                        .params(id, rater.accountId())
                        .update());
        openRound(setting.id(), 1);
    }

    /** Those in which a person has a part, newest first. */
    List<Setting> of(AccountId person) {
        return jdbc
                .sql("""
                    select setting_id from standard_setting s
                    where facilitator = :person or decider = :person or exists (
                        select 1 from standard_rater r where r.setting_id = s.setting_id and account_id = :person)
                    order by opened_at desc, setting_id
                    """)
                .param("person", person.accountId())
                .query((row, _) -> new StandardSettingId(row.getObject("setting_id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    Optional<Setting> find(StandardSettingId id) {
        return select(id, "");
    }

    /** Until the end of the transaction nobody rates, and nobody else leads or decides. */
    Optional<Setting> lock(StandardSettingId id) {
        return select(id, " for update");
    }

    /** As {@link #lock}, but others may rate as well. */
    Optional<Setting> share(StandardSettingId id) {
        return select(id, " for share");
    }

    private Optional<Setting> select(StandardSettingId id, String lock) {
        return jdbc.sql("select * from standard_setting where setting_id = ?" + lock)
                .param(id.settingId())
                .query((row, _) -> setting(row))
                .optional()
                .map(this::whole);
    }

    private static Setting setting(ResultSet row) throws SQLException {
        String proposal = row.getString("proposal");
        String outcome = row.getString("outcome");
        return new Setting(
                new StandardSettingId(row.getObject("setting_id", UUID.class)),
                row.getString("scale"),
                Framework.valueOf(row.getString("framework")),
                new AccountId(row.getObject("facilitator", UUID.class)),
                new AccountId(row.getObject("decider", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                proposal == null ? null : PanelJson.proposal(proposal),
                outcome == null ? null : SettingState.valueOf(outcome),
                row.getString("reason"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Read after the lock, so that it is what stands now. */
    private Setting whole(Setting half) {
        UUID id = half.id().settingId();
        return new Setting(
                half.id(),
                half.scale(),
                half.framework(),
                half.facilitator(),
                half.decider(),
                half.openedAt(),
                half.proposal(),
                half.outcome(),
                half.reason(),
                jdbc.sql("select * from standard_border where setting_id = ? order by band")
                        .param(id)
                        .query((row, _) -> new Border(row.getInt("band"), row.getString("description")))
                        .list(),
                jdbc.sql("select * from standard_item where setting_id = ? order by position")
                        .param(id)
                        .query((row, _) -> item(row))
                        .list(),
                new ArrayList<>(
                        jdbc.sql("select account_id from standard_rater where setting_id = ? order by account_id")
                                .param(id)
                                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                                .list()),
                jdbc.sql("select * from standard_round where setting_id = ? order by round")
                        .param(id)
                        .query((row, _) -> new Round(row.getInt("round"), instant(row, "closed_at")))
                        .list());
    }

    private static RatedItem item(ResultSet row) throws SQLException {
        return new RatedItem(
                row.getInt("position"),
                new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                PanelJson.model(row.getString("model")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    void openRound(StandardSettingId id, int round) {
        jdbc.sql("insert into standard_round (setting_id, round) values (?, ?)")
                .params(id.settingId(), round)
                .update();
    }

    void closeRound(StandardSettingId id) {
        jdbc.sql("update standard_round set closed_at = clock_timestamp() where setting_id = ? and closed_at is null")
                .param(id.settingId())
                .update();
    }

    void propose(StandardSettingId id, Proposal proposal) {
        jdbc.sql("update standard_setting set proposal = cast(? as jsonb), proposed_at = now() where setting_id = ?")
                .params(PanelJson.write(proposal), id.settingId())
                .update();
    }

    void end(StandardSettingId id, SettingState outcome, String reason) {
        jdbc.sql("update standard_setting set outcome = ?, ended_at = now(), reason = ? where setting_id = ?")
                .params(outcome.name(), reason, id.settingId())
                .update();
    }
}
