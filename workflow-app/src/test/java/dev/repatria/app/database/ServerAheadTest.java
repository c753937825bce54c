package dev.repatria.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.DataDirectory;
import dev.repatria.app.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class ServerAheadTest {

    @TempDir
    private Path folder;

    private GenericApplicationContext context;

    @BeforeEach
    void aContextToBe() {
        context = new GenericApplicationContext();
        setting("repatria.data-directory", folder.toString());
    }

    @Test
    void theServerOutlivesEveryOtherBean() {
        var start = initialized();
        context.registerBean(EmbeddedServer.class, start::await, notClosedAsBean());
        var seen = new Witness(folder.resolve("postgresql/postmaster.pid"));
        context.registerBean(Witness.class, () -> seen);
        context.refresh();

        context.close();

        assertThat(seen.sawTheServer).isTrue();
        assertEverythingIsClosed();
    }

    @Test
    void aStartThatFailsElsewhereLeavesNothingBehind() {
        var start = initialized();
        context.registerBean(Object.class, () -> {
            throw new IllegalStateException("elsewhere");
        });

        assertThatThrownBy(context::refresh).hasRootCauseMessage("elsewhere");

        start.await();
        assertEverythingIsClosed();
    }

    @Test
    void aStartThatIsInterruptedLeavesNothingBehind() {
        var start = initialized();
        context.registerBean(Object.class, () -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        });

        assertThatThrownBy(context::refresh).hasRootCauseMessage("interrupted");

        assertThat(Thread.interrupted()).isTrue();
        start.await();
        assertEverythingIsClosed();
    }

    @Test
    void aFolderInUseRefusesTheStart() {
        var other = DataDirectory.open(folder);

        assertThatThrownBy(() -> new ServerAhead().initialize(context))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Another Repatria");

        other.close();
    }

    @Test
    void aServerThatCannotBeStartedGivesItsReasonAndLetsGoOfTheFolder() throws Exception {
        Files.createDirectories(folder.resolve("postgresql"));
        new ServerAhead().initialize(context);
        context.registerBean(
                EmbeddedServer.class,
                () -> context.getBean(ServerAhead.Start.class).await());

        assertThatThrownBy(context::refresh).hasRootCauseInstanceOf(StartRefused.class);

        DataDirectory.open(folder).close();
    }

    @Test
    void aNamedDatabaseNeedsNoServer() {
        setting("spring.datasource.url", "jdbc:postgresql://localhost/elsewhere");

        new ServerAhead().initialize(context);

        assertThat(context.getBeanFactory().getSingletonNames()).doesNotContain("embeddedServerStart");
        DataDirectory.open(folder).close();
    }

    private ServerAhead.Start initialized() {
        new ServerAhead().initialize(context);
        return context.getBeanFactory().getBean(ServerAhead.Start.class);
    }

    private static BeanDefinitionCustomizer notClosedAsBean() {
        return definition -> ((AbstractBeanDefinition) definition).setDestroyMethodName("");
    }

    private void assertEverythingIsClosed() {
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
        DataDirectory.open(folder).close();
    }

    private void setting(String name, String value) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(name, Map.<String, Object>of(name, value)));
    }

    /** A bean that looks for the server when it is closed. */
    static final class Witness implements AutoCloseable {

        private final Path pid;
        private boolean sawTheServer;

        Witness(Path pid) {
            this.pid = pid;
        }

        @Override
        public void close() {
            sawTheServer = pid.toFile().exists();
        }
    }
}
