/**
 * Time laid along a line: spans with uncertain ends, the marks of the axis, and the lanes in which events are placed.
 */
package ma.mithaq.timeline;
