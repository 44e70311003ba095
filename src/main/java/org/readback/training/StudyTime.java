package org.readback.training;

/** How long somebody studied. The two are not added up: a lesson that was taught in class and then passed stands in both.
 *
 * @param taught minutes of the classes that they attended, from the beginning or late
 * @param passed minutes that the lessons whose check they passed take, about */
public record StudyTime(int taught, int passed) {
    public static final StudyTime NONE = new StudyTime(0, 0);

    private static final double HOUR = 60;

    public double taughtHours() {
        return taught / HOUR;
    }

    public double passedHours() {
        return passed / HOUR;
    }
}
