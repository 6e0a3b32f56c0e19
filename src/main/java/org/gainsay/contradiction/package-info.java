/** Proves that claims clash, and matches reconciliations. */
@NullMarked
package org.gainsay.contradiction;

import org.jspecify.annotations.NullMarked;
