package org.gainsay.contradiction;

import java.util.Optional;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Reading;

/**
 * One linked passage of one claim, in the role that it has in a finding.
 *
 * @param claim the id of its claim
 * @param reading how its value counts; empty where no number is at stake
 */
public record Witness(Role role, String claim, Passage passage, Optional<Reading> reading) {}
