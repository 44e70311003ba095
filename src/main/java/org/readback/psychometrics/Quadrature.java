package org.readback.psychometrics;

/** The grid on which posteriors live: 33 nodes, -4 to 4 logits, a quarter apart (all of them exact in binary). */
final class Quadrature {

    static final int NODES = 33;
    static final double LOW = -4;
    static final double HIGH = 4;
    static final double STEP = (HIGH - LOW) / (NODES - 1);

    private Quadrature() {}

    static double node(int index) {
        return LOW + STEP * index;
    }

    /** Weight of a node in the trapezoid rule: the two ends count half. */
    static double weight(int index) {
        return index == 0 || index == NODES - 1 ? STEP / 2 : STEP;
    }
}
