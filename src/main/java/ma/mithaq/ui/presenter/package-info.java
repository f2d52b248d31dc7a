/** Presenting to a room: what the audience sees, what the presenter has before them, and the keys of both. */
package ma.mithaq.ui.presenter;
