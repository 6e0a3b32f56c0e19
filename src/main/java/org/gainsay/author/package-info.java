/** Changes an analyst's files by the smallest edit, shown as a difference first. */
@NullMarked
package org.gainsay.author;

import org.jspecify.annotations.NullMarked;
