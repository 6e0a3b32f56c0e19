/** EDTF dates and the periods they mean. */
@NullMarked
package org.gainsay.time;

import org.jspecify.annotations.NullMarked;
