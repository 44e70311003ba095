package org.readback.qti.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;
import org.readback.qti.shape.Situation;

/** Pieces of response processing to be written. */
final class Rules {

    static final String RESPONSE = "RESPONSE";
    static final String SCORE = "SCORE";
    /** Scores a little under it are whole ones: thirds do not add up to one. */
    private static final String ALMOST_ALL = "0.99999";

    private Rules() {}

    static XmlElement variable(String id) {
        return Nodes.of("variable", List.of(), "identifier", id);
    }

    static XmlElement correct(String id) {
        return Nodes.of("correct", List.of(), "identifier", id);
    }

    static XmlElement value(String type, String text) {
        return Nodes.of("baseValue", text, "baseType", type);
    }

    static XmlElement mapped(String id) {
        return Nodes.of("mapResponse", List.of(), "identifier", id);
    }

    static XmlElement of(String name, XmlElement... parts) {
        return Nodes.of(name, List.of(parts));
    }

    static XmlElement when(XmlElement test, List<XmlElement> then) {
        return of("responseCondition", branch("responseIf", test, then));
    }

    static XmlElement branch(String name, XmlElement test, List<XmlElement> then) {
        var parts = new ArrayList<XmlElement>();
        parts.add(test);
        parts.addAll(then);
        return Nodes.of(name, parts);
    }

    static XmlElement add(XmlElement points) {
        return Nodes.of("setOutcomeValue", List.of(of("sum", variable(SCORE), points)), "identifier", SCORE);
    }

    static XmlElement add(double points) {
        return add(value("float", number(points)));
    }

    static XmlElement say(String id) {
        var more = of("multiple", variable(Situation.FEEDBACK), value("identifier", id));
        return Nodes.of("setOutcomeValue", List.of(more), "identifier", Situation.FEEDBACK);
    }

    static XmlElement matched(String id) {
        return when(of("match", variable(id), correct(id)), List.of(add(1)));
    }

    static XmlElement matches(String id, String type, String text) {
        return of("match", variable(id), value(type, text));
    }

    /** Says what there is to say after a whole, a part or nothing of the mark.
     *
     * @param partly what is said after a part; blank for nothing */
    static XmlElement byScore(String right, String partly, String wrong) {
        var whole = of("gte", variable(SCORE), value("float", ALMOST_ALL));
        var some = of("gt", variable(SCORE), value("float", "0"));
        return of(
                "responseCondition",
                branch("responseIf", whole, said(right)),
                branch("responseElseIf", some, said(partly)),
                Nodes.of("responseElse", said(wrong)));
    }

    private static List<XmlElement> said(String id) {
        return id.isEmpty() ? List.of() : List.of(say(id));
    }

    /** With at most nine decimals. */
    static String number(double number) {
        var exact = BigDecimal.valueOf(Math.round(number * 1e9) / 1e9).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
