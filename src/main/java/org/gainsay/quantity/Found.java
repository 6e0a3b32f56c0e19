package org.gainsay.quantity;

/**
 * A quantity and where its number stands.
 *
 * @param from the first token of the number itself
 * @param to behind the last one
 */
record Found(Quantity quantity, int from, int to) {}
