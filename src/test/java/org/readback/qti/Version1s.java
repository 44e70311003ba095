package org.readback.qti;

/** Pieces of documents of QTI 1.2 for tests. */
final class Version1s {

    private Version1s() {}

    static String item(String type, String inner) {
        return """
            <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
             <assessment ident="a1" title="Radio"><section ident="root_section">
              <item ident="i1" title="Item">
               <itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>%s</fieldentry></qtimetadatafield>
               <qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>3.0</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
               %s
              </item></section></assessment></questestinterop>\
            """.formatted(type, inner);
    }

    static String label(String id, String text) {
        return "<response_label ident=\"%s\"><material><mattext texttype=\"text/plain\">%s</mattext></material></response_label>"
                .formatted(id, text);
    }

    static String rules(String conditions) {
        return """
            <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>%s</resprocessing>\
            """.formatted(conditions);
    }

    static String stem(String html) {
        return "<material><mattext texttype=\"text/html\">" + html + "</mattext></material>";
    }
}
