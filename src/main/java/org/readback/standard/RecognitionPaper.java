package org.readback.standard;

/** The paper of a recognition.
 *
 * @param type as its first bytes say, such as {@code application/pdf} */
public record RecognitionPaper(String name, String type, byte[] bytes) {}
