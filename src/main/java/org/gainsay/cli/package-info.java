/** Commands and what they print on a terminal. */
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
