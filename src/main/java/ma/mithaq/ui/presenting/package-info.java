/** The windows in which one presents, and what leads to them and away; what is in them is {@code ui.presenter}'s. */
package ma.mithaq.ui.presenting;
