package dev.repatria.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name and version under which an event is stored; never a class name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    /** The name in the log; it never changes once released. */
    String name();

    /** The version of the payload's shape; a change of shape raises it and brings an upcaster. */
    int version() default 1;
}
