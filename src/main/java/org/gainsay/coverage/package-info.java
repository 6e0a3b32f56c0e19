/** Figures, quotations and attacks that texts report, and which of them no claim covers. */
@NullMarked
package org.gainsay.coverage;

import org.jspecify.annotations.NullMarked;
