package org.readback.panel;

import org.readback.base.Audited;

/** A standard setting was opened, came a step further, or ended. */
record StandardSettingChanged(String action, String subject, String detail) implements Audited {
    static StandardSettingChanged of(Setting setting, String action, String detail) {
        return new StandardSettingChanged(action, setting.id().toString(), setting.scale() + " " + detail);
    }
}
