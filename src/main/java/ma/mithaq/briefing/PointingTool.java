package ma.mithaq.briefing;

/** The tool with which the presenter points at the audience's picture. */
public enum PointingTool { NONE, POINTER, SPOTLIGHT, MAGNIFIER }
