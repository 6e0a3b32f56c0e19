package org.gainsay.quantity;

import org.gainsay.text.Span;

/**
 * A number as a text writes it, hedge and unit included.
 *
 * @param span the whole expression: "more than 250,000"
 * @param number the number alone: "250,000"
 */
public record NumberExpression(Span span, Span number, Reading reading) {}
