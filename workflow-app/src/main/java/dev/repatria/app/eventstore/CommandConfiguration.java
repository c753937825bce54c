package dev.repatria.app.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what carries commands out on the log. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    private static final int LIVE_CASES = 250;

    @Bean
    CommandTransaction commandTransaction(TransactionManager transactions) {
        return new CommandTransaction(transactions);
    }

    @Bean
    Receipts receipts(
            CommandTransaction transaction, PostgresEventStorageEngine log, DataSource dataSource, CommitPool pool) {
        var table = new ReceiptTable(dataSource);
        return new Receipts(transaction, new GroupCommit(log, pool.connections(), OpenCases::claims), table);
    }

    @Bean
    CommitPool commitPool(DataSource dataSource, MeterRegistry meters) throws SQLException {
        return new CommitPool(dataSource.unwrap(HikariDataSource.class), meters);
    }

    /** The aggregates that are kept in memory; to be named by their repositories. */
    @Bean
    LiveCases liveCases() {
        return new LiveCases(LIVE_CASES);
    }

    @Bean
    SmartInitializingSingleton refusalsAreFresh(
            ObjectProvider<CommandBus> bus, LiveCases cache, PostgresEventStorageEngine engine) {
        return () -> bus.getObject().registerHandlerInterceptor(new StaleRefusals(cache, engine));
    }
}
