/** Number expressions as written, read into exact intervals. */
@NullMarked
package org.gainsay.quantity;

import org.jspecify.annotations.NullMarked;
