package org.gainsay.time;

import java.util.Optional;

/**
 * A date or interval as the ledger writes it in EDTF, with the most and the least it may mean.
 *
 * <p>{@code ~}, {@code ?} and {@code %} let a date shift by one unit of its precision; an unknown
 * end ({@code /2018}) may lie anywhere, an open one ({@code ../2018}) is no end at all.
 *
 * @param edtf as written
 * @param named the days that the expression names, without any shift
 * @param outer all days that it may mean
 * @param inner the days that it means in every case; empty when there are none
 * @param qualified whether {@code ~}, {@code ?} or {@code %} stands on it
 * @param interval whether it is written with a slash
 */
public record When(
    String edtf,
    Days named,
    Days outer,
    Optional<Days> inner,
    boolean qualified,
    boolean interval) {}
