package ma.mithaq.model;

/**
 * What can go wrong, each with a short code that a user can read out over the phone. Codes are stable: a number is
 * never given to another problem. The sentence shown is the message {@code problem.<code>.sentence}.
 */
public enum ProblemCode {
    FILE_GONE("M101"),
    FILE_UNREADABLE("M102"),
    FILE_LOCKED("M103"),
    FILE_VANISHED("M104"),
    FILE_EMPTY("M105"),
    NOT_SQLITE("M106"),
    NOT_A_DOSSIER("M107"),
    NEWER_FORMAT("M108"),
    OLDER_FORMAT("M109"),
    CUT_SHORT("M110"),
    DAMAGED("M111"),
    CHANGED_AFTER_BUILD("M112"),
    FOREIGN_SCHEMA("M113"),
    UNFINISHED_WRITE("M114"),
    OVER_LIMIT("M115"),
    TOO_SLOW("M116"),
    INCONSISTENT("M117"),
    NOT_A_FILE("M118"),
    CHANGED_AFTER_SIGNING("M119"),
    /** An open dossier's file has changed; what is shown is a copy of what was judged. */
    CHANGED_WHILE_OPEN("M120"),
    /** An open dossier's file no longer exists; what is shown is a copy of what was judged. */
    GONE_WHILE_OPEN("M121"),
    /** The file of an open dossier that was not copied was changed. */
    NOT_VOUCHED_FOR("M122"),
    /** A file is not, or no longer, the one that was judged. */
    NOT_AS_JUDGED("M123"),
    /** A text holds a character that no text may hold. */
    CHARACTER_UNFIT("M125"),
    /** A text shows nothing, or a name begins or ends with a blank. */
    NAME_UNFIT("M126"),
    /** It is signed under a key with which anybody can sign. */
    KEY_WEAK("M127"),

    SOURCE_REFUSED("M201"),
    OUTPUT_UNWRITABLE("M202"),
    OUTPUT_EXISTS("M203"),
    OUTPUT_IS_INPUT("M204"),
    DISK_FULL("M205"),
    OUTPUT_FORBIDDEN("M206"),
    NAME_TOO_LONG("M207"),
    OUTPUT_FOLDER_GONE("M208"),
    OUTPUT_NOT_A_FILE("M209"),
    NAME_OF_SQLITE("M210"),
    /** Standard output could not be written. */
    RESULT_LOST("M211"),
    // M212 and M213 are reported where Java cannot start, by installer/linux/mithaq.
    /** There is no process of the program that could make an export. */
    EXPORT_NOT_STARTED("M216"),
    /** The process that made an export is gone, and has not said why. */
    EXPORT_CUT_OFF("M217"),
    /** By its name alone, this system can have no such file. */
    NAME_IMPOSSIBLE("M218"),
    /** Another program holds the file that is to be replaced. */
    OUTPUT_IN_USE("M219"),
    FOLDER_TAKEN("M220"),
    NOT_AS_SOURCE("M221"),

    STATE_SET_ASIDE("M301"),
    STATE_UNWRITABLE("M302"),
    STATE_NEWER("M303"),
    STATE_DISK_FULL("M304"),
    /** Some rows of the state cannot be understood; they stay in it. */
    STATE_ROWS_LEFT("M305"),
    /** The user has no folder in which anything could be kept. */
    STATE_HOMELESS("M306"),
    STATE_NOT_TAKEN_BACK("M307"),
    /** A confirmation rather than a failure: shown where failures are, because one was shown there before. */
    STATE_TAKEN_BACK("M308"),
    /** The system's encoding cannot represent the file's name. */
    NAME_UNREADABLE("M309"),

    NO_DISPLAY("M401"),
    UNKNOWN_EXPORT_FORMAT("M402"),
    NO_PRINTER("M403"),
    PRINTING_STOPPED("M404"),
    NO_SUCH_SLIDE("M405"),
    PICTURE_TOO_LARGE("M406"),
    /** The system has no program to open the file. */
    NOT_OPENED("M407"),
    NO_SUCH_PAGE("M408"),
    TOO_LONG_FOR_FORMAT("M409"),
    NO_LETTERS("M410"),
    /** The system has no command for printing. */
    NO_PRINT_COMMAND("M411"),
    NO_SUCH_THING("M412"),
    /** A URL was given or dropped that does not name a file on this machine. */
    NOT_A_LOCAL_FILE("M414"),
    SEVERAL_FILES("M415"),
    TOO_FEW_COLOURS("M416"),
    NOTHING_DATED("M417"),
    /** Java cannot work with fonts on this system. */
    NO_FONT_DRAWING("M420"),

    KEY_UNFIT("M501"),
    OFFICE_UNFIT("M502"),
    KEY_NOT_A_FILE("M503"),
    STATEMENT_UNFIT("M504"),
    STATEMENT_NEWER("M505"),
    KEY_FOLLOWS_ITSELF("M506"),
    VOUCHER_NOT_TRUSTED("M507"),
    KEY_REFUSED("M508"),
    SIGNED_WITH_REFUSED_KEY("M509"),

    INTERNAL("M900"),
    OUT_OF_MEMORY("M901");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
