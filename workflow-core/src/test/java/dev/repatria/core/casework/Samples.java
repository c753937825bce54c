package dev.repatria.core.casework;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** For every command, content that fits the case as it stands wherever any content does. */
final class Samples {

    private static final Map<Class<?>, Function<Now, Stream<? extends TransferCommand>>> ALL =
            Map.copyOf(merged(List.of(
                    FileSamples.all(),
                    ReviewSamples.all(),
                    ConsentSamples.all(),
                    AfterwardSamples.all(),
                    PathSamples.all())));

    private Samples() {}

    /** Contents of this command that are worth trying on the case. */
    static List<TransferCommand> of(Class<? extends TransferCommand> command, Dossier file) {
        var samples = ALL.get(command);
        if (samples == null) {
            throw new AssertionError("no sample content for " + command.getSimpleName());
        }
        return samples.apply(Now.of(file))
                .<TransferCommand>map(sample -> sample)
                .toList();
    }

    private static Map<Class<?>, Function<Now, Stream<? extends TransferCommand>>> merged(
            List<Map<Class<?>, Function<Now, Stream<? extends TransferCommand>>>> parts) {
        Map<Class<?>, Function<Now, Stream<? extends TransferCommand>>> all = new java.util.HashMap<>();
        parts.forEach(all::putAll);
        return all;
    }

    /** A case and the first day on which an act on it can take effect. */
    record Now(Dossier file, LocalDate on, Acts acts) {

        static Now of(Dossier file) {
            var since = file.events().isEmpty()
                    ? file.today()
                    : file.state().stageSince().orElseThrow();
            var day = since.isAfter(file.today()) ? since : file.today();
            return new Now(file, day, new Acts(file.setting(), day));
        }

        boolean opened() {
            return !file.events().isEmpty();
        }

        /** A text that no event of the case holds yet. */
        String fresh(String prefix) {
            return prefix + "-" + file.events().size();
        }

        List<Side> sides() {
            return new ArrayList<>(List.of(Side.values()));
        }

        dev.repatria.core.transfer.Matter matter() {
            return file.matter(file.by(Side.SENTENCING, Role.SYSTEM));
        }
    }
}
