package dev.repatria.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component that holds personal data, and says whose. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface PersonalData {

    /** The person the data belong to. */
    Subject value() default Subject.SENTENCED_PERSON;

    /** Whose data a component can hold. */
    enum Subject {
        /** The person whose transfer is asked for. */
        SENTENCED_PERSON,
        /** A lawyer, relative, officer or other person named in the case. */
        THIRD_PERSON
    }
}
