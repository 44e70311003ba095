package org.readback.profile;

import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.requirement.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code readiness_setting}. */
@Component
class ReadinessSettingRows {
    private final JdbcClient jdbc;

    ReadinessSettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Settings now() {
        return jdbc.sql("select soon_days, ends_early from readiness_setting order by setting_id desc limit 1")
                .query((row, _) ->
                        new Settings(row.getInt("soon_days"), Settings.EndsEarly.valueOf(row.getString("ends_early"))))
                .optional()
                .orElse(Settings.USUAL);
    }

    void set(Settings wanted, @Nullable AccountId by) {
        jdbc.sql("insert into readiness_setting (soon_days, ends_early, set_by) values (?, ?, ?)")
                .params(wanted.soonDays(), wanted.endsEarly().name())
                .param(ProfileVersionRows.uuid(by))
                .update();
    }
}
