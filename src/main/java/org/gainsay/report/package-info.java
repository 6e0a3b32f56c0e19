/** Turns an audit into CSV, JSON, SARIF and text: functions from audit to text. */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
