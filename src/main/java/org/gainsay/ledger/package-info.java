/** From trees to claims, vocabulary and manifest, with every error. */
@NullMarked
package org.gainsay.ledger;

import org.jspecify.annotations.NullMarked;
