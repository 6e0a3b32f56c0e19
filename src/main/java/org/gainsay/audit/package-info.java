/** Opens a workspace, runs everything once, and holds the result and what was not checked. */
@NullMarked
package org.gainsay.audit;

import org.jspecify.annotations.NullMarked;
