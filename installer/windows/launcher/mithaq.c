/*
 * Starts Mithaq on the Java of its image, in this process. Made twice: mithaq.exe has no console and is what icons and files
 * start; mithaq.com, with MITHAQ_CONSOLE, is what terminals find first, and answers in them.
 *
 * Java's own java.exe loses letters that the system's code page lacks, in its arguments and in the path that it lies in.
 * The manifest makes UTF-8 this process's code page, and the arguments are handed over as UTF-16, as Windows has them.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <wchar.h>
#include "jni.h"

enum { LONGEST_PATH = 32768, MOST_OPTIONS = 96, LONGEST_LINE = 4096 };

/* Java's own stack for the thread that main runs on. */
static const SIZE_T STACK = 1 << 20;

static wchar_t image[LONGEST_PATH];
static int word_count;
static wchar_t **words;
static JavaVMOption options[MOST_OPTIONS];
static int option_count;
static int running;

/* --- What is said where there is no Java that could say it. The code is that of docs/platforms.md. */

typedef struct {
    const wchar_t *ar;
    const wchar_t *fr;
    const wchar_t *en;
} Sentence;

static const Sentence MISSING = {
    L"تعذر تشغيل جافا التي مع ميثاق: جزء من البرنامج ناقص أو تالف. ثبّت ميثاق من جديد؛ ملفاتك وملاحظاتك باقية. (M214)",
    L"Le Java fourni avec Mithaq ne démarre pas : une partie du programme manque ou est abîmée. "
    L"Installez Mithaq de nouveau ; vos dossiers et vos notes restent. (M214)",
    L"The Java that comes with Mithaq does not start: a part of the program is missing or damaged. "
    L"Install Mithaq again; your dossiers and notes stay. (M214)"};

/* Java ends each part of a list of paths there. */
static const Sentence SEMICOLON = {
    L"لا يعمل ميثاق من مجلد في مساره فاصلة منقوطة لاتينية (;)، فجافا لا تقبل ذلك. انقل مجلده إلى مكان آخر ثم شغله. (M212)",
    L"Mithaq ne fonctionne pas dans un répertoire dont le chemin a un point-virgule (;), ce que Java n’admet pas. "
    L"Déplacez son répertoire, puis relancez-le. (M212)",
    L"Mithaq does not run from a folder whose path has a semicolon (;), which Java does not take. "
    L"Move its folder elsewhere, then start it again. (M212)"};

static const wchar_t *asked_language(void)
{
    for (int i = 1; i < word_count; i++) {
        if (wcsncmp(words[i], L"--lang=", 7) == 0) {
            return words[i] + 7;
        }
        if (wcscmp(words[i], L"--lang") == 0 && i + 1 < word_count) {
            return words[i + 1];
        }
    }
    switch (PRIMARYLANGID(GetUserDefaultUILanguage())) {
        case LANG_FRENCH: return L"fr";
        case LANG_ENGLISH: return L"en";
        default: return L"ar";
    }
}

static DWORD refuse(const Sentence *why)
{
    const wchar_t *language = asked_language();
    const wchar_t *sentence = wcscmp(language, L"fr") == 0 ? why->fr
        : wcscmp(language, L"en") == 0 ? why->en : why->ar;
#ifdef MITHAQ_CONSOLE
    char line[LONGEST_LINE];
    DWORD written;
    int length = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, line, sizeof line - 2, NULL, NULL);
    line[length - 1] = '\r';
    line[length] = '\n';
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), line, (DWORD) length + 1, &written, NULL);
#else
    UINT direction = sentence == why->ar ? MB_RTLREADING | MB_RIGHT : 0;
    MessageBoxW(NULL, sentence, L"Mithaq", MB_ICONERROR | MB_OK | direction);
#endif
    return 1;
}

/* --- The console's code page, which is put back for whoever uses the console next. */

#ifdef MITHAQ_CONSOLE
static UINT code_page_before;

static void restore_console(void)
{
    if (code_page_before != 0) {
        SetConsoleOutputCP(code_page_before);
    }
}

/* However the process ends, but by being killed: Java ends it past this program's own atexit. */
static void NTAPI at_end(PVOID module, DWORD reason, PVOID context)
{
    (void) module;
    (void) context;
    if (reason == DLL_PROCESS_DETACH) {
        restore_console();
    }
}

/* Where Windows finds what it calls when a process ends. */
__attribute__((section(".CRT$XLY"), used)) static PIMAGE_TLS_CALLBACK at_end_entry = at_end;
#endif

static int in_image(const wchar_t *file)
{
    static wchar_t path[LONGEST_PATH];
    swprintf(path, LONGEST_PATH, L"%ls\\%ls", image, file);
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* --- Java's options. */

static void add_option(char *text, void *extra)
{
    if (text != NULL && option_count < MOST_OPTIONS) {
        options[option_count].optionString = text;
        options[option_count].extraInfo = extra;
        option_count++;
    }
}

static char *in_code_page(const wchar_t *text)
{
    int length = WideCharToMultiByte(CP_ACP, 0, text, -1, NULL, 0, NULL, NULL);
    char *narrow = malloc((size_t) length);
    if (narrow != NULL) {
        WideCharToMultiByte(CP_ACP, 0, text, -1, narrow, length, NULL, NULL);
    }
    return narrow;
}

/* An option that names a file of the image. */
static void add_path(const wchar_t *option, const wchar_t *file)
{
    static wchar_t text[LONGEST_PATH + LONGEST_LINE];
    swprintf(text, sizeof text / sizeof *text, L"%ls%ls\\%ls", option, image, file);
    add_option(in_code_page(text), NULL);
}

/* The lines of app\java-options, an option each. */
static void add_shared_options(void)
{
    static wchar_t path[LONGEST_PATH];
    static char line[LONGEST_LINE];
    swprintf(path, LONGEST_PATH, L"%ls\\app\\java-options", image);
    FILE *file = _wfopen(path, L"rb");
    if (file == NULL) {
        return;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0] != '\0') {
            add_option(_strdup(line), NULL);
        }
    }
    fclose(file);
}

/* What a developer adds, as Java's own programs take it from the same variable; without quotation marks. */
static void add_developers_options(void)
{
    const wchar_t *more = _wgetenv(L"JDK_JAVA_OPTIONS");
    wchar_t *rest = more == NULL ? NULL : _wcsdup(more);
    wchar_t *state = NULL;
    for (wchar_t *option = rest == NULL ? NULL : wcstok_s(rest, L" \t", &state); option != NULL;
            option = wcstok_s(NULL, L" \t", &state)) {
        add_option(in_code_page(option), NULL);
    }
}

/* Where the cache does not fit, the program starts without it, silently; and it is not there when it is being made. */
static void add_cache(void)
{
    if (in_image(L"app\\mithaq.aot")) {
        add_path(L"-XX:AOTCache=", L"app\\mithaq.aot");
    }
}

/* The libraries of the exports, which a window and the other commands do not get. */
static void add_class_path(void)
{
    static wchar_t class_path[LONGEST_PATH * 2];
    static wchar_t pattern[LONGEST_PATH];
    size_t used = 0;
    size_t room = sizeof class_path / sizeof *class_path;
    WIN32_FIND_DATAW found;
    swprintf(pattern, LONGEST_PATH, L"%ls\\app\\exports\\*.jar", image);
    HANDLE search = FindFirstFileW(pattern, &found);
    if (search == INVALID_HANDLE_VALUE) {
        return;
    }
    do {
        int added = swprintf(class_path + used, room - used, L"%ls%ls\\app\\exports\\%ls",
            used == 0 ? L"-Djava.class.path=" : L";", image, found.cFileName);
        if (added < 0) {
            break;
        }
        used += (size_t) added;
    } while (FindNextFileW(search, &found));
    FindClose(search);
    add_option(in_code_page(class_path), NULL);
}

/*
 * What Java itself says, which goes where it would have gone; it ends the process by itself where something of it is
 * missing, and says nothing that a person could use.
 */
static jint JNICALL on_words_of_java(FILE *stream, const char *format, va_list arguments)
{
    /* The stream is one of Java's C library, which is not this program's. */
    (void) stream;
    char text[LONGEST_LINE];
    DWORD written;
    int length = vsnprintf(text, sizeof text, format, arguments);
    if (length > 0) {
        DWORD kept = length < (int) sizeof text ? (DWORD) length : (DWORD) sizeof text - 1;
        WriteFile(GetStdHandle(STD_ERROR_HANDLE), text, kept, &written, NULL);
    }
    if (!running && strstr(text, "Error occurred during initialization") != NULL) {
        refuse(&MISSING);
    }
    return length;
}

static void add_all_options(void)
{
    add_shared_options();
    add_path(L"-Dmithaq.launcher=", L"mithaq.exe");
    add_path(L"-Dmithaq.dossiers=", L"app\\dossiers");
    add_path(L"-Dmithaq.exports=", L"app\\exports");
    add_path(L"-Dmithaq.fonts=", L"app\\fonts");
    add_path(L"-Dorg.sqlite.lib.path=", L"app\\libraries");
    add_path(L"-Djava.library.path=", L"app\\libraries");
    add_cache();
    add_option("-Xlog:aot=off", NULL);
    add_option("-Xlog:cds=off", NULL);
    add_option("-Djdk.module.main=ma.mithaq", NULL);
    add_option("vfprintf", (void *) on_words_of_java);
    for (int i = 1; i < word_count; i++) {
        if (wcscmp(words[i], L"export") == 0) {
            add_class_path();
            break;
        }
    }
    add_developers_options();
}

/* --- Java itself. */

typedef jint (JNICALL *CreateJava)(JavaVM **, void **, void *);

static CreateJava load_java(void)
{
    static wchar_t path[LONGEST_PATH];
    /* The libraries of Java find each other here; the working folder, where anybody may have put one, is not looked in. */
    swprintf(path, LONGEST_PATH, L"%ls\\runtime\\bin", image);
    SetDllDirectoryW(path);
    swprintf(path, LONGEST_PATH, L"%ls\\runtime\\bin\\server\\jvm.dll", image);
    HMODULE java = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return java == NULL ? NULL : (CreateJava) (void *) GetProcAddress(java, "JNI_CreateJavaVM");
}

static jobjectArray words_for_java(JNIEnv *java)
{
    jclass string = (*java)->FindClass(java, "java/lang/String");
    jsize count = word_count > 1 ? word_count - 1 : 0;
    jobjectArray all = (*java)->NewObjectArray(java, count, string, NULL);
    for (jsize i = 0; i < count && all != NULL; i++) {
        jstring word = (*java)->NewString(java, (const jchar *) words[i + 1], (jsize) wcslen(words[i + 1]));
        (*java)->SetObjectArrayElement(java, all, i, word);
    }
    return all;
}

static DWORD WINAPI run(LPVOID none)
{
    (void) none;
    JavaVM *machine;
    JNIEnv *java;
    CreateJava create = load_java();
    /* Without its modules Java ends the process before it takes any option. */
    if (create == NULL || !in_image(L"runtime\\lib\\modules")) {
        return refuse(&MISSING);
    }
    add_all_options();
    JavaVMInitArgs asked = {JNI_VERSION_21, option_count, options, JNI_FALSE};
    if (create(&machine, (void **) &java, &asked) != JNI_OK) {
        return refuse(&MISSING);
    }
    jclass program = (*java)->FindClass(java, "ma/mithaq/Mithaq");
    jmethodID begin = program == NULL ? NULL
        : (*java)->GetStaticMethodID(java, program, "main", "([Ljava/lang/String;)V");
    if (begin == NULL) {
        return refuse(&MISSING);
    }
    running = 1;
    (*java)->CallStaticVoidMethod(java, program, begin, words_for_java(java));
    /* The program ends the process itself, with its status; only what it did not foresee leads here. */
    if ((*java)->ExceptionCheck(java)) {
        (*java)->ExceptionDescribe(java);
    }
    return 1;
}

static int start(void)
{
    DWORD status = 1;
    words = CommandLineToArgvW(GetCommandLineW(), &word_count);
    DWORD length = GetModuleFileNameW(NULL, image, LONGEST_PATH);
    wchar_t *name = length == 0 || words == NULL ? NULL : wcsrchr(image, L'\\');
    if (name == NULL) {
        return (int) refuse(&MISSING);
    }
    *name = L'\0';
    if (wcschr(image, L';') != NULL) {
        return (int) refuse(&SEMICOLON);
    }
    /* Options for other programs' Java do not suit this one. */
    SetEnvironmentVariableW(L"JAVA_TOOL_OPTIONS", NULL);
    SetEnvironmentVariableW(L"_JAVA_OPTIONS", NULL);
    HANDLE thread = CreateThread(NULL, STACK, run, NULL, STACK_SIZE_PARAM_IS_A_RESERVATION, NULL);
    if (thread == NULL) {
        return (int) refuse(&MISSING);
    }
    WaitForSingleObject(thread, INFINITE);
    GetExitCodeThread(thread, &status);
    return (int) status;
}

#ifdef MITHAQ_CONSOLE
int main(void)
{
    code_page_before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    return start();
}
#else
int WINAPI WinMain(HINSTANCE program, HINSTANCE before, LPSTR command, int show)
{
    (void) program;
    (void) before;
    (void) command;
    (void) show;
    return start();
}
#endif
