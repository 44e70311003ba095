package org.readback.base.ui;

import java.util.List;

/** The row of places about training, at the top of each of them. */
public final class TrainingLinks extends PlaceLinks {
    private static final Group PLACES = new Group(
            "",
            List.of(
                    new Place("contingents", "base.training.contingents"),
                    new Place("classes", "base.training.classes"),
                    new Place("assignments", "base.training.assignments"),
                    new Place("training-delivered", "base.training.delivered"),
                    new Place("standards", "base.training.standards"),
                    new Place("recognitions", "base.training.recognitions"),
                    new Place("instructors", "base.training.instructors")));

    /** @param here path of the place on whose pages these links stand */
    public TrainingLinks(String here) {
        super("base.training.label", List.of(PLACES), here);
    }
}
