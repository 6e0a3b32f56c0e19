package org.gainsay.contradiction;

import org.gainsay.claim.Reconciliation;

/**
 * An analyst's reconciliation of a finding or of claims.
 *
 * @param fingerprint over the claims as they stand now
 * @param suspect whether a claim has changed since the reconciliation was written
 */
public record Explained(Reconciliation reconciliation, String fingerprint, boolean suspect) {}
