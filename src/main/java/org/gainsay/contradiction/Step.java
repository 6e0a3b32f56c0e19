package org.gainsay.contradiction;

/**
 * One step of a proof.
 *
 * @param says what follows, in plain words
 * @param basis what it rests on: a line of the vocabulary, the calendar, a formula, a rule of
 *     reading
 */
public record Step(String says, String basis) {}
