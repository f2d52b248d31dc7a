package ma.mithaq.briefing;

/** What covers the audience's picture. */
public enum ScreenCover { NONE, BLACK, WHITE }
