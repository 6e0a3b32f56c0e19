/** Texts, spans, lines and columns, folding with its way back, and what is safe to show. */
@NullMarked
package org.gainsay.text;

import org.jspecify.annotations.NullMarked;
