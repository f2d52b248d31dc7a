/* What jni.h leaves to each system; a JDK for Linux has only Linux's. */
#ifndef MITHAQ_JNI_MD_H
#define MITHAQ_JNI_MD_H
#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)
typedef int jint;
typedef long long jlong;
typedef signed char jbyte;
#endif
