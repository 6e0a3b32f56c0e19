/**
 * Turns an audit into HTML, tables, JSON, JSON-LD, SARIF and text: functions from audit to text.
 */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
