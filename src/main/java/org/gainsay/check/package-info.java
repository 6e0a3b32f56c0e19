/** The lint rules, one file each. */
@NullMarked
package org.gainsay.check;

import org.jspecify.annotations.NullMarked;
