/** Files as they come, html, pdf, docx and text, → text: the only user of jsoup and PDFBox. */
@NullMarked
package org.gainsay.intake;

import org.jspecify.annotations.NullMarked;
