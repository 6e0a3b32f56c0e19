/** The only package that touches the disk: paths inside the workspace, atomic writing. */
@NullMarked
package org.gainsay.file;

import org.jspecify.annotations.NullMarked;
