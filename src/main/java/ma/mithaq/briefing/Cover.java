package ma.mithaq.briefing;

/** What lies over the audience's picture. */
public enum Cover { NONE, BLACK, WHITE }
