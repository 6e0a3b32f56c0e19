package org.gainsay.audit;

/**
 * Something that a run did not check, so that nobody takes silence for a verdict.
 *
 * @param what in plain words: "the passage of evidence 2"
 * @param where a claim, document or file
 * @param why one sentence
 */
public record Unchecked(String what, String where, String why) {}
