/** What the tool says back: code, severity, place, message, help, and the edit that cures it. */
@NullMarked
package org.gainsay.diagnostic;

import org.jspecify.annotations.NullMarked;
