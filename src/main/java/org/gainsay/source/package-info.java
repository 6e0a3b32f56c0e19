/** Opens what the manifest names: hash, decoding, parts, excluded passages. */
@NullMarked
package org.gainsay.source;

import org.jspecify.annotations.NullMarked;
