/** Each claim's passages, value and word spans, and fingerprints. */
@NullMarked
package org.gainsay.link;

import org.jspecify.annotations.NullMarked;
