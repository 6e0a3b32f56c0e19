package org.gainsay.coverage;

import java.util.Optional;
import org.gainsay.quantity.NumberExpression;

/**
 * A mention with what stands around it.
 *
 * @param sentence the number of the sentence in which it begins
 * @param speaker whom the text credits
 * @param direct whether a quotation stands in quotation marks
 */
record Found(
    Mention mention,
    int sentence,
    Optional<NumberExpression> number,
    Optional<Speaker> speaker,
    Optional<AttackReport> attack,
    boolean direct) {}
