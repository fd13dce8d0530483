package nl.steunwijzer.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.EnumSource;

/** The tests of this class run on a wide and on a narrow screen. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnumSource(
    value = Screen.class,
    names = {"WIDE", "NARROW"})
@interface WideAndNarrow {}
