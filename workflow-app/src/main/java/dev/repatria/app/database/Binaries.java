package dev.repatria.app.database;

import dev.repatria.app.StartRefused;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs of this platform from the class path, once per data directory and version. */
final class Binaries {

    private static final Map<String, String> SYSTEMS = Map.of("linux", "linux", "mac", "darwin", "win", "windows");
    private static final Map<String, String> MACHINES =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");

    private Binaries() {}

    static Path unpackedInto(Path parent) throws IOException {
        var archive = archiveOf(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (var content = Binaries.class.getResourceAsStream("/" + archive)) {
            if (content == null) {
                throw new StartRefused(
                        "This jar holds no PostgreSQL for this platform (" + archive + ").",
                        "Build the jar on this platform, or set spring.datasource.url.");
            }
            return unpack(content, parent);
        }
    }

    static String archiveOf(String system, String machine) {
        var name = system.toLowerCase(Locale.ROOT);
        var family = SYSTEMS.entrySet().stream()
                .filter(known -> name.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name);
        return "postgres-" + family + "-" + MACHINES.getOrDefault(machine, machine) + ".txz";
    }

    private static Path unpack(InputStream content, Path parent) throws IOException {
        var bytes = content.readAllBytes();
        var target = parent.resolve("programs-" + Integer.toHexString(Arrays.hashCode(bytes)));
        if (Files.isDirectory(target)) {
            return target;
        }
        var draft = parent.resolve("programs.new");
        FileSystemUtils.deleteRecursively(draft);
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(bytes))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, draft);
            }
        }
        return Files.move(draft, target);
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("the archive names a path outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, root.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0 || entry.getName().contains("bin/")) {
                path.toFile().setExecutable(true, false);
            }
        }
    }
}
