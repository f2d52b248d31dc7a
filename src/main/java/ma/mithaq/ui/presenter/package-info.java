/** Presenting to a room: what the audience sees, what the presenter sees, and the keys of both. */
package ma.mithaq.ui.presenter;
