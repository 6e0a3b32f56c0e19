/**
 * YAML and JSON as a tree with places, and the smallest edit: the only user of the YAML library.
 */
@NullMarked
package org.gainsay.notation;

import org.jspecify.annotations.NullMarked;
