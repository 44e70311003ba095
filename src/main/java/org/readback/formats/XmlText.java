package org.readback.formats;

/** Characters between tags, entities resolved. */
public record XmlText(String text) implements XmlNode {}
