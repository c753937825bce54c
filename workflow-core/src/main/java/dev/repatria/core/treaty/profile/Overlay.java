package dev.repatria.core.treaty.profile;

import dev.repatria.api.Layer;
import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.List;

/** A statute or a policy of one State, laid over every instrument that it uses. */
public final class Overlay implements TreatyDocument {

    private final FileText file;
    private final Resolution resolution;

    private Overlay(FileText file, Resolution resolution) {
        this.file = file;
        this.resolution = resolution;
    }

    static Overlay of(YamlTree tree, String content, List<Value> values) {
        return new Overlay(FileText.of(tree, content, values), Resolution.of(values));
    }

    /** The State whose law or policy it is. */
    public State state() {
        return State.of(file.text("state"));
    }

    @Override
    public Provisions provisions(State sentencing, State receiving, LocalDate day) {
        return resolution.at(new When(sentencing, receiving, day), when -> Provisions.read(file.block(when)));
    }

    @Override
    public String id() {
        return file.id();
    }

    @Override
    public String version() {
        return file.text("version");
    }

    @Override
    public Layer layer() {
        return file.layer();
    }

    @Override
    public String title() {
        return file.text("title");
    }

    @Override
    public List<String> citation() {
        return file.texts("citation");
    }

    @Override
    public List<Leaf> leaves() {
        return file.leaves();
    }

    @Override
    public String content() {
        return file.content();
    }

    @Override
    public String sha256() {
        return file.sha256();
    }
}
