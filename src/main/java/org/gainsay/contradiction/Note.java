package org.gainsay.contradiction;

/** A reconciliation of claims between which there is no finding: shown with those claims. */
public record Note(Explained explained) {}
