package org.gainsay.claim;

import org.gainsay.quantity.Reading;

/** A value as the analyst wrote it, and how it was read. */
public record Counted(String written, Reading reading) {}
