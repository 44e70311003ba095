package org.readback.assessment.ui;

import org.readback.assessment.PartTests;
import org.readback.assessment.StudyAdvice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What modules above add to a result. */
@Component
record ResultNeighbours(ObjectProvider<StudyAdvice> advice, ObjectProvider<PartTests> larger) {}
