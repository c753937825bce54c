package dev.repatria.app.testing;

import dev.repatria.app.Repatria;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Runs the whole engine on a free port with a data directory and a PostgreSQL of its own; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Repatria.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "repatria.data-directory=target/engine/${random.uuid}",
            "repatria.sandbox.clock=2026-01-01T00:00:00Z"
        })
@Import(Api.class)
public @interface EngineTest {}
