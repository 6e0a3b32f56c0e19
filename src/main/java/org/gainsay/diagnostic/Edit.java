package org.gainsay.diagnostic;

/** The smallest change that settles a diagnostic: what stands at a place becomes other text. */
public record Edit(Place place, String replacement) {}
