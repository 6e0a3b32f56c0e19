package org.gainsay.diagnostic;

/** Another place that a diagnostic speaks of, with what is to be seen there (may be empty). */
public record Related(Place place, String message) {}
