package org.readback.formats;

/** A piece of an XML file. */
public sealed interface XmlNode permits XmlElement, XmlText {}
