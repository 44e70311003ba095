package org.readback.course;

import java.time.Instant;
import org.readback.account.AccountId;

/** Somebody passed the check of a lesson for the first time. */
public record LessonCompleted(AccountId person, LessonId lesson, Instant at) {}
