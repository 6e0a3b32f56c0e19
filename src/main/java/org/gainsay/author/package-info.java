/**
 * What an analyst writes next: claims proposed, passages found, tables imported, and files changed
 * by the smallest edit, shown as a difference first.
 */
@NullMarked
package org.gainsay.author;

import org.jspecify.annotations.NullMarked;
