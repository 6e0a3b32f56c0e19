/**
 * What analysts write, as sealed records: claims, vocabulary, sources, reviews, reconciliations.
 */
@NullMarked
package org.gainsay.claim;

import org.jspecify.annotations.NullMarked;
