/** Finds a quote in a text; knows no claims. */
@NullMarked
package org.gainsay.anchor;

import org.jspecify.annotations.NullMarked;
