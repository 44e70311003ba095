package org.readback.training;

import java.time.LocalDate;
import java.time.LocalTime;
import org.readback.account.AccountId;

/** A session to be planned, or entered after it was held.
 *
 * @param begins at the centre
 * @param minutes 5 to 600 */
public record NewClassSession(LocalDate day, LocalTime begins, int minutes, Taught taught, AccountId instructor) {}
