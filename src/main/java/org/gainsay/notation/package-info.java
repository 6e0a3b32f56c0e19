/** YAML and JSON as a tree with places: the only user of the YAML library. */
@NullMarked
package org.gainsay.notation;

import org.jspecify.annotations.NullMarked;
