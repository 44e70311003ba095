package org.readback.assessment;

import java.time.LocalDate;
import org.readback.account.AccountId;

/** That an attempt was taken on paper: on that day, and typed in by that person. */
public record PaperMark(LocalDate takenOn, AccountId enteredBy) {}
