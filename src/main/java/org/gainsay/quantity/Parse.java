package org.gainsay.quantity;

/**
 * Something recognized in a row of tokens.
 *
 * @param end the index behind its last token
 */
record Parse<T>(T value, int end) {}
