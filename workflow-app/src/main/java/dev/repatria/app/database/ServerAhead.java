package dev.repatria.app.database;

import dev.repatria.app.DataDirectory;
import dev.repatria.app.Settings;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the embedded server while the engine is still being put together. The folder and the server are known to the context before any
 * other bean, so that they are closed after all others, the folder last, also when the start fails.
 */
public final class ServerAhead implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!DatabaseConfiguration.isEmbedded(environment)) {
            return;
        }
        var settings = Binder.get(environment).bindOrCreate("repatria", Settings.class);
        var data = DataDirectory.open(settings.dataDirectory());
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("openDataDirectory", data);
        beans.registerDisposableBean("openDataDirectory", data::close);
        var start = new Start(data);
        beans.registerSingleton("embeddedServerStart", start);
        beans.registerDisposableBean("embeddedServerStart", start::close);
        // A process that is ended while it starts does not wait for the thread that closes its beans.
        SpringApplication.getShutdownHandlers().add(start::close);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** A start that goes on by itself. */
    static final class Start {

        private final FutureTask<EmbeddedServer> task;
        private boolean closed;

        private Start(DataDirectory data) {
            this.task = new FutureTask<>(() -> EmbeddedServer.start(data));
            var thread = new Thread(task, "postgresql-start");
            thread.setDaemon(true);
            thread.start();
        }

        /** The server, as soon as it answers; or the reason why it does not. */
        EmbeddedServer await() {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the embedded database started", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException reason) {
                    throw reason;
                }
                throw new IllegalStateException("the embedded database could not be started", e.getCause());
            }
        }

        /** Whoever ends a start interrupts it; a server that comes up nevertheless must not outlive this process. */
        private synchronized void close() {
            var interrupted = Thread.interrupted();
            while (!closed) {
                try {
                    task.get().close();
                    closed = true;
                } catch (ExecutionException neverStarted) {
                    closed = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
