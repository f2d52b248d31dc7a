package ma.mithaq.briefing;

/** What lies over the audience's picture. */
public enum ScreenCover { NONE, BLACK, WHITE }
