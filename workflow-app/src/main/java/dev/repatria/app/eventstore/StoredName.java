package dev.repatria.app.eventstore;

/** Under what an event is stored. */
public record StoredName(String name, int version) {

    StoredName next() {
        return new StoredName(name, version + 1);
    }

    @Override
    public String toString() {
        return name + " v" + version;
    }
}
