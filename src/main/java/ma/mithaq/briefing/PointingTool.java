package ma.mithaq.briefing;

/** With what the presenter points at something on the audience's picture. */
public enum PointingTool { NONE, POINTER, SPOTLIGHT, MAGNIFIER }
