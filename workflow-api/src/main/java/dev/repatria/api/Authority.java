package dev.repatria.api;

/** A public body of a State. */
public record Authority(State state, String name) {

    /** Refuses a body without a State or a name. */
    public Authority {
        Require.present(state, "state");
        Require.text(name, "name");
    }

    @Override
    public String toString() {
        return name + " (" + state + ")";
    }
}
