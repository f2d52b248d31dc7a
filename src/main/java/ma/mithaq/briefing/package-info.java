/** Presenting a dossier, without a window: its slides, what is shown of them, and the time it takes. */
package ma.mithaq.briefing;
