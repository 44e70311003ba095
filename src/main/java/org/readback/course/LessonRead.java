package org.readback.course;

import org.readback.account.AccountId;

/** Somebody read as far as the words of a lesson, for the first time. */
public record LessonRead(AccountId person, LessonId lesson) {}
